namespace Jack.Generator.Tests;

/// <summary>The installed header of another library: the generator knows nothing about JACK.</summary>
internal sealed class SndfileHeaderTests
{
    [Test]
    public void Check_InstalledHeader_CommittedBindingsAreTheSameBytes()
    {
        using Workspace workspace = new();
        Environment.CurrentDirectory = Workspace.Repository;

        Workspace.Result result = Workspace.Run("generate", "--engine=libclang", "--response-file=generator/sndfile.rsp", "--check");

        Assert.That(result.ExitCode, Is.Zero, result.Output + result.Error);
    }
}
