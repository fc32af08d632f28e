namespace Jack.Generator.Tests;

/// <summary>The copy of the headers and their lock.</summary>
internal sealed class HeadersTests
{
    [Test]
    public void Headers_AcceptedThenUnchanged_CopiesAndAgrees()
    {
        using Workspace workspace = Prepared();

        Workspace.Result accepted = Headers("--accept");
        Workspace.Result checkedAgain = Headers();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(accepted.ExitCode, Is.Zero, accepted.Output);
            Assert.That(checkedAgain.ExitCode, Is.Zero, checkedAgain.Output);
            Assert.That(File.ReadAllText("native/jack/jack.h"), Is.EqualTo("int a;\n"));
        }
    }

    [Test]
    public void Headers_Changed_NamesTheFileAndHowToAcceptIt()
    {
        using Workspace workspace = Prepared();
        Headers("--accept");
        workspace.Write("installed/jack.h", "int b;\n");
        workspace.Write("installed/new.h", "int c;\n");
        File.Delete("installed/types.h");

        Workspace.Result result = Headers();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Output, Does.Contain("jack.h has changed").And.Contain("new.h is new").And.Contain("types.h is gone").And.Contain("headers --accept"));
            Assert.That(File.Exists("native/jack/types.h"), Is.False);
        }
    }

    [Test]
    public void Headers_OtherLineEnds_AreNoChange()
    {
        using Workspace workspace = Prepared();
        Headers("--accept");
        workspace.Write("installed/jack.h", "int a;\r\n");

        Assert.That(Headers().ExitCode, Is.Zero);
    }

    [Test]
    public void Headers_NoLock_IsNamed()
    {
        using Workspace workspace = Prepared();

        Workspace.Result result = Headers();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Output, Does.Contain("there is no lock yet"));
        }
    }

    [Test]
    public void Headers_DamagedLock_IsNamed()
    {
        using Workspace workspace = Prepared();
        workspace.Write("native/headers.lock", "{ not json");

        Workspace.Result result = Headers();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Error, Does.Contain("headers.lock"));
        }
    }

    [Test]
    public void Headers_FolderWithoutHeaders_IsRefused()
    {
        using Workspace workspace = new();

        Workspace.Result result = Workspace.Run("headers", $"--headers={workspace.Root}", "--folder=native");

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((1, $"{workspace.Root} has no headers.{Environment.NewLine}")));
    }

    [Test]
    public void Lock_OfTheRepository_IsThatOfTheInstalledHeaders()
    {
        (string folder, string? version) = InstalledHeaders.Find("jack");
        HeadersLock known = HeadersLock.Read(Path.Combine(Workspace.Repository, "native-headers", "headers.lock"))!;

        Assert.That(known.Changes(HeadersLock.Of(folder, version ?? known.Version)), Is.Empty);
    }

    private static Workspace.Result Headers(params string[] arguments) => Workspace.Run(["headers", "--headers=installed", "--folder=native", .. arguments]);

    private static Workspace Prepared()
    {
        Workspace workspace = new();
        workspace.Write("installed/jack.h", "int a;\n");
        workspace.Write("installed/types.h", "int t;\n");
        workspace.Write("native/jack-all.h", "");
        return workspace;
    }
}
