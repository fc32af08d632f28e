using Jack.RealtimeTable.Analysis;
using Jack.RealtimeTable.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mono.Cecil;

namespace Jack.RealtimeTable.Tests;

[TestFixture]
internal sealed class EffectSolverTests
{
    private const string Types = """
        using System; using System.Collections.Generic; using System.Threading;
        public sealed class Node { public Node? Next; }
        public struct Plain { public int X; }
        public abstract class Shape { public abstract object Copy(); }
        public sealed class Circle : Shape { public override object Copy() => new object(); }
        """;

    private static readonly string[] s_framework =
    [
        Path.Combine(Frameworks.SharedFramework, "System.Private.CoreLib.dll"), Path.Combine(Frameworks.SharedFramework, "System.Runtime.dll"),
        Path.Combine(Frameworks.SharedFramework, "System.Collections.dll"), Path.Combine(Frameworks.SharedFramework, "System.Threading.dll"),
        Path.Combine(Frameworks.SharedFramework, "System.Threading.Thread.dll"),
    ];

    [TestCase("static int M(int x) => x + 1;", "-")]
    [TestCase("static object M() => new object();", "A")]
    [TestCase("static int[] M(int n) => new int[n];", "A")]
    [TestCase("static object M(int x) => x;", "A")]
    [TestCase("static int M(string s) => s.Length;", "-")]
    [TestCase("static string M(string a, string b) => a + b;", "A")]
    [TestCase("static void M(int x) { if (x < 0) throw new ArgumentException(x.ToString()); }", "-")]
    [TestCase("static int M() => throw new InvalidOperationException();", "T")]
    [TestCase("static bool M<T>(T x) => x is null;", "-")]
    [TestCase("private Node? _n; Node M() => _n ??= new Node();", "F")]
    [TestCase("private static Node? s_n; static Node M() => s_n ??= new Node();", "-")]
    [TestCase("private int[] _a = []; void M() { if (_a.Length < 9) Grow(); } void Grow() => _a = new int[9];", "G")]
    [TestCase("private readonly object _o = new(); void M() { lock (_o) { } }", "B")]
    [TestCase("static void M(Action a) => a();", "D")]
    [TestCase("static object M(Shape s) => s.Copy();", "A")]
    [TestCase("static int M(IEnumerable<int> s) { int n = 0; foreach (int x in s) n += x; return n; }", "A")]
    [TestCase("static int M(List<int> s) { int n = 0; foreach (int x in s) n += x; return n; }", "-")]
    [TestCase("static bool M<T>(List<T> s, T x) => s.Contains(x);", "-\tEquatable:0")]
    [TestCase("static bool M(List<Plain> s, Plain x) => s.Contains(x);", "A")]
    [TestCase("static bool M(List<int> s, int x) => s.Contains(x);", "-")]
    [TestCase("static int M(int x) { try { return x; } finally { Thread.Yield(); } }", "B")]
    [TestCase("static object? M() { try { return null; } catch (Exception) { return new object(); } }", "-")]
    [TestCase("static Func<int> M(int x) => () => x;", "A")]
    [TestCase("static async System.Threading.Tasks.Task M() => await System.Threading.Tasks.Task.Yield();", "A")]
    public void Verdict_OfAMethod_FollowsItsIl(string member, string expected)
    {
        Verdict verdict = Analyze(member);

        string caveats = string.Concat(verdict.Caveats.Select(caveat => $"\t{caveat.Kind}:{caveat.Position}"));
        Assert.That(EffectCodes.Format(verdict.Effects) + caveats, Is.EqualTo(expected));
    }

    private static Verdict Analyze(string member)
    {
        string path = Path.Combine(Path.GetTempPath(), $"jack-solver-{Guid.NewGuid():N}.dll");
        CSharpCompilation compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(Types + "public sealed class Subject { " + member + " }")],
            Frameworks.ReferenceAssemblies.Select(reference => MetadataReference.CreateFromFile(reference)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        try
        {
            Assert.That(compilation.Emit(path).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
            using var universe = new Universe(s_framework.Append(path));
            MethodDefinition subject = universe.Types.Single(type => type.FullName == "Subject").Methods.Single(method => method.Name == "M");
            var solver = new EffectSolver(universe);
            solver.Solve([subject]);
            return solver.Verdict(subject);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
