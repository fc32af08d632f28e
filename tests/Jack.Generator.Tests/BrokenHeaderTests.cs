namespace Jack.Generator.Tests;

/// <summary>Headers that do not compile: clang says why, and nothing is written.</summary>
internal sealed class BrokenHeaderTests
{
    [TestCase("#include <not_there.h>\n", "'not_there.h' file not found")]
    [TestCase("int broken(;\n", "error:")]
    [TestCase("unknown_t function(void);\n", "unknown type name 'unknown_t'")]
    public void Generate_BrokenHeader_PrintsDiagnosticsAndWritesNothing(string header, string diagnostic)
    {
        using Workspace workspace = new();
        workspace.Write("input.h", header);
        workspace.WriteResponseFile();
        string kept = workspace.Write("out/Methods.cs", "before");

        Workspace.Result result = Workspace.Generate();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Error, Does.Contain("input.h:1:").And.Contain(diagnostic));
            Assert.That(Directory.GetFiles(workspace.Output), Is.EqualTo(new[] { kept }));
            Assert.That(File.ReadAllText(kept), Is.EqualTo("before"));
        }
    }

    [Test]
    public void Generate_SecondOfTwoFilesBroken_WritesNothing()
    {
        using Workspace workspace = new();
        workspace.Write("input.h", "int fine(void);\n");
        workspace.Write("second.h", "int broken(;\n");
        workspace.WriteResponseFile("--file", "second.h");

        Workspace.Result result = Workspace.Generate();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(workspace.Output, Does.Not.Exist);
        }
    }

    [Test]
    public void Generate_NoTraversedHeaderThere_SaysSoAndDeletesNothing()
    {
        using Workspace workspace = new();
        workspace.Write("input.h", "int fine(void);\n");
        workspace.WriteResponseFile("--traverse", "native/missing.h");
        string kept = workspace.Write("out/Methods.cs", "before");

        Workspace.Result result = Workspace.Generate();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Error, Does.Contain("native/missing.h").And.Contain("headers"));
            Assert.That(File.ReadAllText(kept), Is.EqualTo("before"));
        }
    }
}
