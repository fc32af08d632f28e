using System.Runtime.Versioning;

namespace Jack.Generator.Tests;

/// <summary>The engine that runs the tool, with a script in the tool's place.</summary>
[UnsupportedOSPlatform("windows")]
[Platform(Exclude = "Win", Reason = "The tool's place is taken by a shell script.")]
internal sealed class ClangSharpEngineTests
{
    private string? _tool;
    private string? _path;

    [SetUp]
    public void RememberEnvironment()
    {
        _tool = Environment.GetEnvironmentVariable(ClangSharpEngine.PathVariable);
        _path = Environment.GetEnvironmentVariable("PATH");
    }

    [TearDown]
    public void RestoreEnvironment()
    {
        Environment.SetEnvironmentVariable(ClangSharpEngine.PathVariable, _tool);
        Environment.SetEnvironmentVariable("PATH", _path);
    }

    [TestCase(0)]
    [TestCase(13)]
    public void Generate_ExitCodeCountsWarnings_TakesTheOutput(int warnings)
    {
        using Workspace workspace = Prepared($"exit {warnings}");

        Workspace.Result result = Workspace.Run("generate", "--engine=clangsharp", "--response-file=bindings.rsp");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(result.Error, Does.Contain($"{warnings} warnings"));
            Assert.That(workspace.Generated(), Is.EqualTo("// Made.cs\nby the tool\n"));
        }
    }

    [Test]
    public void Generate_NegativeExitCode_IsAnErrorAndWritesNothing()
    {
        using Workspace workspace = Prepared("echo 'the reason'; exit 255");

        Workspace.Result result = Workspace.Run("generate", "--engine=clangsharp", "--response-file=bindings.rsp");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Error, Does.Contain("1 errors").And.Contain("the reason"));
            Assert.That(workspace.Output, Does.Not.Exist);
        }
    }

    [Test]
    public void Generate_ResponseFile_KeepsEveryOptionAndGetsAResourceDirectory()
    {
        using Workspace workspace = Prepared("cp \"${1#@}\" \"$ROOT/seen.rsp\"; echo \"$@\" > \"$ROOT/seen.args\"; exit 0");

        Workspace.Run("generate", "--engine=clangsharp", "--response-file=bindings.rsp", "--target-triple=x86_64-w64-mingw32");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText("seen.rsp"), Does.Contain("--namespace\nSample\n").And.Contain("--additional\n--target=x86_64-w64-mingw32\n"));
            Assert.That(File.ReadAllText("seen.args"), Does.Contain("--resource-directory").Or.Contain("-isystem"));
        }
    }

    [Test]
    public void Generate_NoTool_SaysHowToGetIt()
    {
        using Workspace workspace = Prepared("exit 0");
        Environment.SetEnvironmentVariable(ClangSharpEngine.PathVariable, null);
        Environment.SetEnvironmentVariable("PATH", workspace.Root);

        Workspace.Result result = Workspace.Run("generate", "--engine=clangsharp", "--response-file=bindings.rsp");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Error, Does.Contain("ClangSharpPInvokeGenerator was not found").And.Contain("dotnet tool restore").And.Contain("--engine=libclang"));
        }
    }

    [Test]
    public void Generate_AutoWithToolOnPath_TakesTheTool()
    {
        using Workspace workspace = Prepared("exit 0");
        File.Move("tool", "ClangSharpPInvokeGenerator");
        Environment.SetEnvironmentVariable(ClangSharpEngine.PathVariable, null);
        Environment.SetEnvironmentVariable("PATH", $"{workspace.Root}:{_path}");

        Workspace.Result result = Workspace.Run("generate", "--response-file=bindings.rsp");

        Assert.That(result.Output, Does.Contain("with clangsharp"));
    }

    private static Workspace Prepared(string ending)
    {
        Workspace workspace = new();
        workspace.WriteResponseFile();
        string tool = workspace.Write("tool", $"""
            #!/bin/sh
            ROOT='{workspace.Root}'
            out=$(grep -A1 '^--output$' "$(echo "$1" | cut -c2-)" | tail -1)
            echo 'by the tool' > "$out/Made.cs"
            {ending}
            """);
        File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Environment.SetEnvironmentVariable(ClangSharpEngine.PathVariable, tool);
        return workspace;
    }
}
