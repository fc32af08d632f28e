using System.Text;

namespace Jack;

/// <summary>Makes port name patterns: POSIX extended regular expressions that JACK searches for anywhere in the full name, <c>client:port</c>.</summary>
/// <remarks>Not realtime-safe: every method allocates its result.</remarks>
public static class PortPattern
{
    private const string SpecialCharacters = @"\.[]()*+?{}|^$";

    /// <summary>Returns the pattern that stands for a text literally, to be built into a larger pattern.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with a backslash before every special character.</returns>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pattern = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            if (SpecialCharacters.Contains(c, StringComparison.Ordinal))
            {
                pattern.Append('\\');
            }

            pattern.Append(c);
        }

        return pattern.ToString();
    }

    /// <summary>Returns the pattern for the one port of that full name.</summary>
    /// <param name="fullName">The full name, <c>client:port</c>.</param>
    public static string Exactly(string fullName) => $"^{Escape(fullName)}$";

    /// <summary>Returns the pattern for the ports whose full name starts with a text, as <c>client:</c> does for every port of a client.</summary>
    /// <param name="text">The start of the full name.</param>
    public static string StartsWith(string text) => $"^{Escape(text)}";

    /// <summary>Returns the pattern for the ports whose full name ends with a text.</summary>
    /// <param name="text">The end of the full name.</param>
    public static string EndsWith(string text) => $"{Escape(text)}$";

    /// <summary>Returns the pattern for the ports whose full name contains a text.</summary>
    /// <param name="text">The part of the full name.</param>
    public static string Contains(string text) => Escape(text);
}
