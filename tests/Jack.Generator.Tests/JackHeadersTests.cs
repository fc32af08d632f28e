namespace Jack.Generator.Tests;

/// <summary>The installed JACK headers against the committed bindings.</summary>
internal sealed class JackHeadersTests
{
    [Test]
    public void Check_InstalledHeaders_CommittedBindingsAreTheSameBytes()
    {
        using Workspace workspace = new();
        Environment.CurrentDirectory = Workspace.Repository;
        string headers = InstalledHeaders.Find("jack").Folder;

        Workspace.Result result = Workspace.Run("generate", "--engine=libclang", $"--headers={headers}", "--check");

        Assert.That(result.ExitCode, Is.Zero, result.Output + result.Error);
    }

    [Test]
    public void Generate_OtherHeaders_LeavesTheCheckoutAlone()
    {
        using Workspace workspace = new();
        Environment.CurrentDirectory = Workspace.Repository;
        string committed = Path.Combine(Workspace.Repository, "src", "Jack.Native", "Generated");
        DateTime before = Directory.GetLastWriteTimeUtc(committed);
        string headers = InstalledHeaders.Find("jack").Folder;

        Workspace.Result result = Workspace.Run("generate", "--engine=libclang", $"--headers={Path.GetDirectoryName(headers)}", $"--output={workspace.Output}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(Directory.GetLastWriteTimeUtc(committed), Is.EqualTo(before));
            Assert.That(Directory.GetFiles(workspace.Output), Has.Length.EqualTo(Directory.GetFiles(committed, "*.cs").Length));
        }
    }

    [Test]
    public void Generate_FolderWithoutHeaders_NamesWhatIsMissing()
    {
        using Workspace workspace = new();
        Environment.CurrentDirectory = Workspace.Repository;

        Workspace.Result result = Workspace.Run("generate", "--engine=libclang", $"--headers={workspace.Root}", $"--output={workspace.Output}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Error, Does.Contain(workspace.Root).And.Contain("jack.h"));
            Assert.That(workspace.Output, Does.Not.Exist);
        }
    }
}
