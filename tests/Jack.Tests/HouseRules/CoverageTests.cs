using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Jack.Native;

namespace Jack.Tests.HouseRules;

/// <summary>docs/coverage.md is made here from the assemblies, so that it says what is true.</summary>
internal sealed class CoverageTests
{
    private const string Refresh = "JACK_REFRESH_DOCS";
    private const string HeaderDirectory = "/usr/include/jack";

    [Test]
    public void Coverage_EveryFunction_IsReachedOrRawOnPurpose()
    {
        IEnumerable<string> unexplained = Functions().Where(function => function.Reach.Length == 0).Select(function => function.Name);

        Assert.That(unexplained, Is.Empty, "no public member of Jack reaches these, and RawOnPurpose gives no reason");
    }

    [Test]
    public void Coverage_Document_IsUpToDate()
    {
        string path = Path.Combine(Repository.Root, "docs", "coverage.md");
        string expected = Write();
        if (Environment.GetEnvironmentVariable(Refresh) is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        Assert.That(File.Exists(path) ? File.ReadAllText(path) : "", Is.EqualTo(expected), $"run this test with {Refresh}=1 to write the document anew");
    }

    private static string Write()
    {
        Function[] functions = [.. Functions()];
        var text = new StringBuilder();
        text.Append($"""
            # Coverage of JACK's C API

            Made by `CoverageTests` from the assemblies; to refresh it, run `{Refresh}=1 dotnet test tests/Jack.Tests --filter CoverageTests`.

            Every function that JACK's headers declare is bound in `Jack.Native`. The last column names the members of `Jack` that call it, by the
            shortest way, or says why it is left to `Jack.Native`. {functions.Count(function => function.IsReached)} of {functions.Length} functions are reached by the safe API.

            """);
        foreach (IGrouping<string, Function> library in functions.GroupBy(function => function.Library).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append($"\n## {library.Key}\n\n| function | header | safe API |\n| --- | --- | --- |\n");
            foreach (Function function in library.OrderBy(function => function.Header, StringComparer.Ordinal).ThenBy(function => function.Name, StringComparer.Ordinal))
            {
                text.Append($"| `{function.Name}` | {function.Header} | {function.Reach} |\n");
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<Function> Functions()
    {
        var graph = new CallGraph(typeof(JackClient).Assembly);
        Dictionary<string, string> headers = ReadHeaders();
        var groups =
            from method in typeof(Libjack).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            let import = method.GetCustomAttribute<DllImportAttribute>()
            where import is not null
            group (method, import) by import.EntryPoint ?? method.Name;
        foreach (var group in groups)
        {
            string name = group.Key;
            string header = headers.GetValueOrDefault(name) ?? "not declared";
            MethodInfo[] entries = [.. typeof(Libjack).GetMethods(BindingFlags.Static | BindingFlags.Public).Where(method => method.Name == name)];
            MemberInfo[] members = [.. group.Select(entry => entry.method).Concat(entries).Distinct().SelectMany(graph.FindPublicCallers).Distinct()];
            bool isDeprecated = entries.Any(method => method.GetCustomAttribute<ObsoleteAttribute>() is not null);
            string reach = members.Length > 0 ? string.Join(", ", members.Select(Name).Distinct().Order(StringComparer.Ordinal).Take(4))
                : isDeprecated ? "raw: deprecated upstream"
                : RawOnPurpose.Find(name, header) is { } reason ? $"raw: {reason}"
                : "";
            yield return new Function(name, header, group.First().import.Value, reach, members.Length > 0);
        }
    }

    private static string Name(MemberInfo member)
    {
        if (typeof(SafeHandle).IsAssignableFrom(member.DeclaringType))
        {
            return "`Dispose`";
        }

        string type = Regex.Replace(member.DeclaringType!.Name, @"`\d", "<T>");
        return member is ConstructorInfo ? $"`new {type}`" : $"`{type}.{Regex.Replace(member.Name, @"^.*\.|^get_|^set_|^add_|^remove_", "")}`";
    }

    private static Dictionary<string, string> ReadHeaders()
    {
        Assert.That(Directory.Exists(HeaderDirectory), Is.True, "JACK's headers are needed: apt-get install libjack-jackd2-dev");
        var headers = new Dictionary<string, string>();
        foreach (string file in Directory.GetFiles(HeaderDirectory, "*.h").Order(StringComparer.Ordinal))
        {
            // Comments mention functions of other headers.
            string code = Regex.Replace(File.ReadAllText(file), @"/\*.*?\*/|//[^\n]*", "", RegexOptions.Singleline);
            foreach (Match match in Regex.Matches(code, @"\b(jack(?:ctl)?_\w+)\s*\("))
            {
                headers.TryAdd(match.Groups[1].Value, Path.GetFileName(file));
            }
        }

        return headers;
    }

    private sealed record Function(string Name, string Header, string Library, string Reach, bool IsReached);
}
