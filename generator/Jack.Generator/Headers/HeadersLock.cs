using System.Security.Cryptography;
using System.Text.Json;

namespace Jack.Generator;

/// <summary>The headers that the committed bindings were made from: their version, names and checksums.</summary>
internal sealed record HeadersLock(string Version, SortedDictionary<string, string> Headers)
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, NewLine = "\n" };

    /// <summary>Takes the checksums of the headers in a folder.</summary>
    public static HeadersLock Of(string folder, string version) => new(
        version,
        new SortedDictionary<string, string>(
            Directory.EnumerateFiles(folder, "*.h").ToDictionary(file => Path.GetFileName(file), Checksum),
            StringComparer.Ordinal));

    /// <summary>Reads the lock; null where there is none yet.</summary>
    /// <exception cref="GeneratorException">It is no lock.</exception>
    public static HeadersLock? Read(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<HeadersLock>(File.ReadAllText(file), s_json);
        }
        catch (JsonException fault)
        {
            throw new GeneratorException($"{file} is no headers lock: {fault.Message}");
        }
    }

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, s_json) + "\n");

    /// <summary>Gets one line for every header that is not as it is in another lock.</summary>
    public IEnumerable<string> Changes(HeadersLock installed)
    {
        if (Version != installed.Version)
        {
            yield return $"version {Version} is now {installed.Version}";
        }

        foreach (string name in Headers.Keys.Union(installed.Headers.Keys).Order(StringComparer.Ordinal))
        {
            (bool wasThere, bool isThere) = (Headers.ContainsKey(name), installed.Headers.ContainsKey(name));

            if (!isThere)
            {
                yield return $"{name} is gone";
            }
            else if (!wasThere)
            {
                yield return $"{name} is new";
            }
            else if (Headers[name] != installed.Headers[name])
            {
                yield return $"{name} has changed";
            }
        }
    }

    // Line ends do not count: a checkout may turn them.
    private static string Checksum(string file) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file).Where(value => value != '\r').ToArray()));
}
