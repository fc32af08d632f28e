namespace Jack.Generator.Tests;

/// <summary>The check, and what refreshing leaves in the folder.</summary>
internal sealed class DriftTests
{
    private const string Header = "enum mode { MODE_OFF, MODE_ON };\nint set_mode(enum mode mode);\n";

    [Test]
    public void Check_CurrentFolder_SaysSo()
    {
        using Workspace workspace = Prepared();
        Workspace.Generate();

        Workspace.Result result = Workspace.Generate("--check");

        Assert.That((result.ExitCode, result.Output), Is.EqualTo((0, $"check: 2 files in out are current{Environment.NewLine}")));
    }

    [Test]
    public void Check_ChangedFile_PrintsUnifiedDiffAndChangesNothing()
    {
        using Workspace workspace = Prepared();
        Workspace.Generate();
        string file = Path.Combine(workspace.Output, "mode.cs");
        string edited = File.ReadAllText(file).Replace("MODE_ON", "MODE_EDITED", StringComparison.Ordinal);
        File.WriteAllText(file, edited);

        Workspace.Result result = Workspace.Generate("--check");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Output, Does.StartWith(
                "--- out/mode.cs\n+++ out/mode.cs\n@@ -4,5 +4,5 @@\n public enum mode : uint\n {\n     MODE_OFF,\n-    MODE_EDITED,\n+    MODE_ON,\n }\n"));
            Assert.That(File.ReadAllText(file), Is.EqualTo(edited));
        }
    }

    [Test]
    public void Check_OnlyLineEndsDiffer_IsDrift()
    {
        using Workspace workspace = Prepared();
        Workspace.Generate();
        string file = Path.Combine(workspace.Output, "mode.cs");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));

        Workspace.Result result = Workspace.Generate("--check");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Output, Does.Contain("-    MODE_ON,\\r\n").And.Contain("+    MODE_ON,\n"));
        }
    }

    [Test]
    public void Check_StaleAndMissingFiles_AreDrift()
    {
        using Workspace workspace = Prepared();
        Workspace.Generate();
        workspace.Write("out/gone.cs", "stale\n");
        File.Delete(Path.Combine(workspace.Output, "mode.cs"));

        Workspace.Result result = Workspace.Generate("--check");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Output, Does.Contain("--- out/gone.cs\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-stale\n").And.Contain("--- /dev/null\n+++ out/mode.cs\n"));
        }
    }

    [Test]
    public void Generate_StaleFile_IsDeletedAndCurrentOnesStay()
    {
        using Workspace workspace = Prepared();
        Workspace.Generate();
        string stale = workspace.Write("out/gone.cs", "stale\n");
        string other = workspace.Write("out/.editorconfig", "kept");
        string current = Path.Combine(workspace.Output, "mode.cs");
        DateTime before = File.GetLastWriteTimeUtc(current);

        Workspace.Result result = Workspace.Generate();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.Output, Does.Contain("(0 written, 1 deleted)"));
            Assert.That(stale, Does.Not.Exist);
            Assert.That(other, Does.Exist);
            Assert.That(File.GetLastWriteTimeUtc(current), Is.EqualTo(before));
        }
    }

    [Test]
    public void Generate_HeaderWithCarriageReturns_PrintsTheSame()
    {
        using Workspace workspace = Prepared();
        Workspace.Generate();
        workspace.Write("input.h", Header.Replace("\n", "\r\n", StringComparison.Ordinal));

        Workspace.Result result = Workspace.Generate("--check");

        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    [Test]
    public void Generate_AbsolutePaths_PrintTheSameAsRelativeOnes()
    {
        using Workspace workspace = Prepared();
        Workspace.Generate();
        string text = File.ReadAllText("bindings.rsp");
        string absolute = workspace.Write("absolute.rsp", text.Replace("input.h", Path.Combine(workspace.Root, "input.h"), StringComparison.Ordinal));
        Environment.CurrentDirectory = Workspace.Repository;

        Workspace.Result result = Workspace.Run("generate", "--engine=libclang", $"--response-file={absolute}", $"--output={workspace.Output}", "--check");

        Assert.That(result.ExitCode, Is.Zero, result.Output + result.Error);
    }

    private static Workspace Prepared()
    {
        Workspace workspace = new();
        workspace.Write("input.h", Header);
        workspace.WriteResponseFile();
        return workspace;
    }
}
