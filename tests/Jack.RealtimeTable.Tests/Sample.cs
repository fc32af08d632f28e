using System.Text;

namespace Jack.RealtimeTable.Tests;

/// <summary>A choice of members that is the same on every run and spread over all namespaces.</summary>
internal static class Sample
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    public static IEnumerable<string> Of(string code, int perNamespace) => Tables.All.Values
        .Where(line => line.Code == code && line.Caveats.Length == 0)
        .GroupBy(line => Namespace(line.Id), StringComparer.Ordinal)
        .SelectMany(group => group.OrderBy(line => Shuffle(line.Id)).ThenBy(line => line.Id, StringComparer.Ordinal).Take(perNamespace))
        .Select(line => line.Id);

    // M:System.Text.Rune.IsDigit(…) → System.Text: what stands before the type and the member.
    private static string Namespace(string id)
    {
        string[] parts = id[2..].Split('(')[0].Split('.');
        return string.Join('.', parts.SkipLast(2));
    }

    private static uint Shuffle(string id) => Encoding.UTF8.GetBytes(id).Aggregate(Seed, (hash, value) => unchecked((hash ^ value) * Prime));
}
