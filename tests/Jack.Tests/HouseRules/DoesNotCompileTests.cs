using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Jack.Tests.HouseRules;

/// <summary>Mistakes that the types do not let happen: a program that makes one does not compile.</summary>
internal sealed class DoesNotCompileTests
{
    private const string Fields = """
        static float[] s_copy = [];
        static System.Func<int>? s_later;
        """;

    [TestCase("class C { ProcessContext _kept; }", "CS8345", TestName = "A context cannot be a field")]
    [TestCase("class C { MidiWriter _kept; }", "CS8345", TestName = "A MIDI writer cannot be a field")]
    [TestCase("class C { MidiEvents _kept; }", "CS8345", TestName = "MIDI events cannot be a field")]
    [TestCase("class C { System.Span<float> _kept; }", "CS8345", TestName = "A buffer cannot be a field")]
    public void Member_ThatKeepsACycle(string source, string error) => Assert.That(Errors("using Jack; " + source), Does.Contain(error));

    [TestCase("object kept = context;", "CS0029", TestName = "A context cannot be boxed")]
    [TestCase("s_later = () => context.FrameCount;", "CS1628", TestName = "A context cannot be caught by a lambda")]
    [TestCase("var buffer = output.GetBuffer(in context); s_later = () => buffer.Length;", "CS8175", TestName = "A buffer cannot be caught by a lambda")]
    [TestCase("s_copy = output.GetBuffer(in context);", "CS0029", TestName = "A buffer is no array")]
    [TestCase("input.GetBuffer(in context)[0] = 1;", "CS8331", TestName = "An input cannot be written")]
    [TestCase("output.GetWriter(in context);", "CS1061", TestName = "An audio port has no MIDI")]
    [TestCase("midi.GetBuffer(in context);", "CS1061", TestName = "A MIDI port has no samples")]
    [TestCase("midi.GetEvents(in context);", "CS1061", TestName = "A MIDI output has no events to read")]
    [TestCase("client.Connect(input, output);", "CS1503", TestName = "An input is no source")]
    [TestCase("client.Connect(input, input);", "CS1503", TestName = "Two inputs cannot be connected")]
    [TestCase("context = default;", "CS8331", TestName = "A context cannot be replaced")]
    public void Statement_InAHandler(string statement, string error) => Assert.That(Errors(Program(statement)), Does.Contain(error));

    [Test]
    public void Program_WithoutMistake_Compiles() =>
        Assert.That(Errors(Program("output.GetBuffer(in context)[0] = input.GetBuffer(in context)[0]; midi.GetWriter(in context).Write(0, [0xF8]); client.Connect(output, input);")), Is.Empty);

    private static string Program(string statement) => $$"""
        using Jack;
        static class P
        {
            {{Fields}}
            static void Run(JackClient client, AudioInPort input, AudioOutPort output, MidiOutPort midi) =>
                client.SetProcessHandler((in ProcessContext context) =>
                {
                    {{statement}}
                    return ProcessResult.Continue;
                });
        }
        """;

    private static string[] Errors(string source)
    {
        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Escape",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
            assemblies.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id)];
    }
}
