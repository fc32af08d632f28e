using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Jack.IntegrationTests;

/// <summary>Compiles and runs the programs of README.md, which print what their comments say.</summary>
internal sealed partial class ReadmeTests : ServerFixture
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading.Tasks;";

    private static IEnumerable<TestCaseData> Programs()
    {
        // Test cases are found before any set-up runs, from wherever the tests were started.
        string readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        return Program().Matches(readme).Select((match, index) => new TestCaseData(index + 1, match.Groups["code"].Value).SetArgDisplayNames($"{index + 1}"));
    }

    [TestCaseSource(nameof(Programs))]
    public void Program_CompiledAndRun_PrintsWhatItSays(int number, string code)
    {
        string program = Compile($"ReadmeProgram{number}", code);

        string printed = ChildProcess.Run("dotnet", Server.Name, "exec", program);

        string[] expected = [.. ExpectedLine().Matches(code).Select(match => match.Groups["text"].Value)];
        Assert.That(printed.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(expected));
    }

    [Test]
    public void Readme_HasPrograms() => Assert.That(Programs().Count(), Is.GreaterThanOrEqualTo(3));

    // Compiled beside the tests, a program finds the assemblies that it needs.
    private static string Compile(string name, string code)
    {
        string path = Path.Combine(AppContext.BaseDirectory, $"{name}.dll");
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release);
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            trusted.Split(Path.PathSeparator).Select(assembly => MetadataReference.CreateFromFile(assembly)),
            options);

        EmitResult result = compilation.Emit(path);
        Assert.That(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning), Is.Empty);
        File.Copy(Path.ChangeExtension(Assembly.GetExecutingAssembly().Location, "runtimeconfig.json"), Path.ChangeExtension(path, "runtimeconfig.json"), overwrite: true);
        return path;
    }

    [GeneratedRegex(@"<!-- program -->\s+```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Program();

    [GeneratedRegex(@"Console\.WriteLine\(.*\); // (?<text>.*)")]
    private static partial Regex ExpectedLine();
}
