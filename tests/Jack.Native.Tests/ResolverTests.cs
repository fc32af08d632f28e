using System.Reflection;
using System.Runtime.InteropServices;

namespace Jack.Native.Tests;

internal sealed class ResolverTests
{
    private string _directory = null!;

    [SetUp]
    public void CreateDirectory() => _directory = Directory.CreateTempSubdirectory("jack-native-tests-").FullName;

    [TearDown]
    public void DeleteDirectory() => Directory.Delete(_directory, recursive: true);

    [Test]
    public void FirstCall_WithoutOverride_LoadsLibjackAlone() =>
        Assert.That(Child(["files", "Client"]).Select(path => Path.GetFileName(path)), Has.One.Items.And.One.StartsWith("libjack.so.0"));

    [TestCase(JackLibraryKind.Client, "JACK_LIBRARY")]
    [TestCase(JackLibraryKind.Server, "JACK_SERVER_LIBRARY")]
    [TestCase(JackLibraryKind.Net, "JACK_NET_LIBRARY")]
    public void Override_NamingAFile_LoadsThatFile(JackLibraryKind kind, string variable)
    {
        _ = JackNativeLibrary.Load(kind);
        string copy = Path.Combine(_directory, "libjack-elsewhere.so");
        File.Copy(LoadedLibrary.Find($"{LibraryNames.BaseName(kind)}.so").Single(), copy);

        string[] files = Child(["files", kind.ToString()], (variable, copy));

        Assert.That(files, Is.EqualTo(new[] { copy }));
    }

    [Test]
    public void MissingLibrary_FirstCall_ListsWhatWasTriedAndIsTriedAgain()
    {
        string missing = Path.Combine(_directory, "libjack.so.0");

        string[] lines = Child(["recover"], ("JACK_LIBRARY", missing));

        Assert.That(lines, Is.EqualTo(new[]
        {
            "JACK's libjack could not be loaded.",
            "Tried:",
            $"  {missing}: cannot open shared object file: No such file or directory",
            JackNativeLibrary.GetInstallHint(JackLibraryKind.Client),
            "attempts 1, available False",
            "recovered True",
        }));
    }

    [Test]
    public void LibraryOfAnotherKind_Override_GivesTheLoadersReason()
    {
        string text = Path.Combine(_directory, "libjack.so.0");
        File.WriteAllText(text, "not a library");

        string[] lines = Child(["recover"], ("JACK_LIBRARY", text));

        Assert.That(lines, Has.Some.EqualTo($"  {text}: file too short").Or.Some.EqualTo($"  {text}: invalid ELF header"));
    }

    [Test]
    public void MissingFunction_OfAnotherJack_IsNotSupportedAndNamed()
    {
        string source = Path.Combine(_directory, "libjack.c");
        string library = Path.Combine(_directory, "libjack.so.0");
        File.WriteAllText(source, "int jack_client_name_size(void) { return 33; }");
        _ = Tool.Run("gcc", "-shared", "-fPIC", source, "-o", library);

        string[] lines = Child(["missing-function"], ("JACK_LIBRARY", library));

        Assert.That(lines, Is.EqualTo(new[]
        {
            "size 33",
            "has True False",
            "variable 0",
            "The JACK implementation of this system has no function jack_get_version_string.",
            "The JACK implementation of this system has no function jack_port_rename.",
        }));
    }

    [Test]
    public void Candidates_ByPlatform_AreTheUsualNames()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(LibraryNames.Candidates(JackLibraryKind.Client, OSPlatform.Linux, is64Bit: true), Is.EqualTo(new[] { "libjack.so.0", "libjack.so" }));
            Assert.That(LibraryNames.Candidates(JackLibraryKind.Server, OSPlatform.Linux, is64Bit: true), Is.EqualTo(new[] { "libjackserver.so.0", "libjackserver.so" }));
            Assert.That(LibraryNames.Candidates(JackLibraryKind.Client, OSPlatform.Windows, is64Bit: true), Is.EqualTo(new[] { "libjack64.dll", "libjack.dll" }));
            Assert.That(LibraryNames.Candidates(JackLibraryKind.Net, OSPlatform.Windows, is64Bit: false), Is.EqualTo(new[] { "libjacknet.dll" }));
            Assert.That(
                LibraryNames.Candidates(JackLibraryKind.Client, OSPlatform.OSX, is64Bit: true),
                Is.EqualTo(new[] { "libjack.0.dylib", "/opt/homebrew/lib/libjack.0.dylib", "/usr/local/lib/libjack.0.dylib", "libjack.dylib" }));
        }
    }

    [TestCase("Linux", "apt-get install libjack-jackd2-0")]
    [TestCase("OSX", "brew install jack")]
    [TestCase("Windows", "https://jackaudio.org/downloads/")]
    public void InstallHint_ByPlatform_SaysWhatToInstallAndWhichVariableHelps(string platform, string expected) =>
        Assert.That(LibraryNames.InstallHint(JackLibraryKind.Server, OSPlatform.Create(platform)), Does.Contain(expected).And.Contain("JACK_SERVER_LIBRARY"));

    private static string[] Child(IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        (int exitCode, string output, string error) = Tool.Capture(
            host,
            ["exec", Assembly.GetExecutingAssembly().Location, .. arguments],
            environment.ToDictionary(pair => pair.Name, pair => pair.Value));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exitCode, Is.Zero, error);
            Assert.That(error, Is.Empty);
        }

        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
