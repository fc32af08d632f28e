using System.Buffers;

namespace Jack;

/// <summary>The names that embedded servers have.</summary>
internal static class ServerNames
{
    // The name is part of a socket's path, which has room for 107 bytes.
    private const int MaxLength = 64;

    private static readonly SearchValues<char> s_allowed =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_");

    /// <summary>Gets the pool: as many names as JACK has places for servers.</summary>
    public static IReadOnlyList<string> Pool { get; } = [.. Enumerable.Range(1, 8).Select(number => $"dotnet-{number}")];

    public static void Validate(string name)
    {
        if (name.Length is 0 or > MaxLength || name.AsSpan().ContainsAnyExcept(s_allowed))
        {
            throw new ArgumentException($"'{name}' is no server name: 1 to {MaxLength} letters, digits, dots, dashes and underscores.", nameof(name));
        }
    }
}
