namespace Jack.Generator.Tests;

/// <summary>What a response file may hold, and what is refused by name.</summary>
internal sealed class ResponseFileTests
{
    private static readonly string[] s_needed = ["--file", "a.h", "--namespace", "N", "--output", "out"];

    [TestCase("--with-magic", "X=Y", "unknown option '--with-magic'")]
    [TestCase("--with-transparent-struct", "X=Y", "unknown option '--with-transparent-struct'")]
    [TestCase("--generate", "helper-types", "unknown value 'helper-types' of --generate")]
    [TestCase("--config", "file=single", "unknown value 'file=single' of --config")]
    [TestCase("--language", "rust", "unknown value 'rust' of --language")]
    [TestCase("--log", "everything", "unknown value 'everything' of --log")]
    [TestCase("--remap", "name", "'name' is not name=value")]
    public void Read_UnknownOption_IsNamed(string option, string value, string message)
    {
        Assert.That(() => Read([.. s_needed, option, value]), Throws.TypeOf<GeneratorException>().With.Message.Contains(message).And.Message.Contains("test.rsp"));
    }

    [Test]
    public void Read_SeveralFaults_NamesEveryOne()
    {
        Assert.That(() => Read(["--one", "--two"]), Throws.TypeOf<GeneratorException>()
            .With.Message.Contains("'--one'").And.Message.Contains("'--two'").And.Message.Contains("--file").And.Message.Contains("--namespace").And.Message.Contains("--output"));
    }

    [Test]
    public void Read_SameRemappingTwice_IsRefused()
    {
        Assert.That(() => Read([.. s_needed, "--remap", "a=b", "a=c"]), Throws.TypeOf<GeneratorException>().With.Message.Contains("'a' is remapped twice"));
    }

    [Test]
    public void Read_ShortLongAndJoinedForms_AreTheSame()
    {
        GeneratorOptions options = Read(["-f", "a.h", "--namespace=N", "--output", "out", "--libraryPath", "one", "-r", "a=b", "--remap", "c=d=e", "-D", "X=1"]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(options.Files, Is.EqualTo(new[] { "a.h" }));
            Assert.That(options.Namespace, Is.EqualTo("N"));
            Assert.That(options.LibraryPath, Is.EqualTo("one"));
            Assert.That(options.Remap, Is.EqualTo(new Dictionary<string, string> { ["a"] = "b", ["c"] = "d=e" }));
            Assert.That(options.DefineMacros, Is.EqualTo(new[] { "X=1" }));
        }
    }

    [Test]
    public void Read_MixedLineEndsBlanksAndComments_AreNothing()
    {
        using Workspace workspace = new();
        string path = workspace.Write("mixed.rsp", "# comment\r\n--file\r\na.h\n\n  --namespace  \nN\r\n--output\nout");

        GeneratorOptions options = OptionReader.Read(ResponseFile.Read(path), path);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(options.Files, Is.EqualTo(new[] { "a.h" }));
            Assert.That(options.Namespace, Is.EqualTo("N"));
            Assert.That(options.Output, Is.EqualTo("out"));
        }
    }

    [Test]
    public void Read_MissingFile_NamesIt()
    {
        Assert.That(() => ResponseFile.Read("not-there.rsp"), Throws.TypeOf<GeneratorException>().With.Message.Contains("not-there.rsp"));
    }

    [Test]
    public void Parse_ValueBeforeOption_IsRefused()
    {
        Assert.That(() => ResponseFile.Parse(["stray"], "test.rsp"), Throws.TypeOf<GeneratorException>().With.Message.Contains("'stray'"));
    }

    [Test]
    public void Read_JackResponseFile_IsKnownToTheLastOption()
    {
        string path = Path.Combine(Workspace.Repository, "generator", "jack.rsp");

        GeneratorOptions options = OptionReader.Read(ResponseFile.Read(path), path);

        Assert.That(options.Traverse, Has.Count.EqualTo(14));
    }

    private static GeneratorOptions Read(string[] lines) => OptionReader.Read(ResponseFile.Parse(lines, "test.rsp"), "test.rsp");
}
