namespace Jack.Generator.Tests;

/// <summary>Where libclang is looked for.</summary>
internal sealed class LibClangLibraryTests
{
    private string? _given;

    [SetUp]
    public void RememberEnvironment() => _given = Environment.GetEnvironmentVariable(LibClangLibrary.PathVariable);

    [TearDown]
    public void RestoreEnvironment() => Environment.SetEnvironmentVariable(LibClangLibrary.PathVariable, _given);

    [Test]
    public void Candidates_NamedFile_IsTheOnlyOne()
    {
        Environment.SetEnvironmentVariable(LibClangLibrary.PathVariable, "/opt/llvm/libclang.so");

        Assert.That(LibClangLibrary.Candidates(), Is.EqualTo(new[] { "/opt/llvm/libclang.so" }));
    }

    [Test]
    public void Candidates_NamedFolder_AreInThatFolder()
    {
        using Workspace workspace = new();
        Environment.SetEnvironmentVariable(LibClangLibrary.PathVariable, workspace.Root);

        Assert.That(LibClangLibrary.Candidates(), Is.Not.Empty.And.All.StartsWith(workspace.Root));
    }

    [Test]
    [Platform("Linux")]
    public void Candidates_NothingNamed_EndWithTheNamesOfEveryVersion()
    {
        Environment.SetEnvironmentVariable(LibClangLibrary.PathVariable, null);

        Assert.That(LibClangLibrary.Candidates(), Does.Contain("libclang-16.so.1").And.Contain("libclang.so.19").And.Contain("libclang-22.so.22"));
    }

    [Test]
    public void Arguments_NamedResourceDirectory_IsTaken()
    {
        Assert.That(ResourceDirectory.Arguments("", "/opt/clang"), Is.EqualTo(new[] { "-resource-dir", "/opt/clang" }));
    }

    [Test]
    public void Arguments_LibraryWithItsOwnHeaders_TakesThose()
    {
        using Workspace workspace = new();
        string library = workspace.Write("lib/libclang-19.so.1", "");
        workspace.Write("lib/clang/18/include/stddef.h", "");
        workspace.Write("lib/clang/19/include/stddef.h", "");

        Assert.That(ResourceDirectory.Arguments(library, given: null), Is.EqualTo(new[] { "-resource-dir", Path.Combine(workspace.Root, "lib", "clang", "19") }));
    }
}
