using System.Runtime.InteropServices;
using System.Xml.Linq;

// Cake colours its own messages even when piped; what went wrong is printed at the end of this script.
Context.Log.Verbosity = (Verbosity)(-1);

string target = Argument("target", "Default");
string configuration = Argument("configuration", "Release");

const string Solution = "Jack.slnx";

// The examples read and write audio files with a library that the generator binds, too.
const string Sndfile = "--response-file generator/sndfile.rsp";
DirectoryPath artifacts = "artifacts";
DirectoryPath testResults = artifacts.Combine("test-results");

int exitCode = 0;
bool testing = false;
bool tested = false;
int passed = 0, failed = 0, skipped = 0;
var problems = new List<string>();

// Cake prints its report after the last task, and some targets end with a line of their own.
Action afterReport = () => { };

Setup(context => testing = context.TasksToExecute.Any(task => task.Name == "Test"));

// What a machine needs, as Debian and Ubuntu call it, and any one file, library or program that shows that it is there.
var runtimePackages = new Dictionary<string, string[]>
{
    ["libjack-jackd2-0"] = ["libjack.so.0", "libjack.0.dylib", "/opt/homebrew/lib/libjack.0.dylib", "libjack64.dll"],
    ["jackd2"] = ["jackd", "jackdmp"],
};
var demoPackages = new Dictionary<string, string[]>
{
    ["libsndfile1"] = ["libsndfile.so.1", "libsndfile.dylib", "/opt/homebrew/lib/libsndfile.dylib", "sndfile.dll"],
    ["fonts-dejavu-core"] = ["/usr/share/fonts/truetype", "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/TTF"],
};
var developmentPackages = new Dictionary<string, string[]>
{
    ["libjack-jackd2-dev"] = ["/usr/include/jack/jack.h"],
    ["libclang1-16"] = [.. Enumerable.Range(16, 7).Select(version => $"/usr/lib/llvm-{version}/lib/libclang-{version}.so.1")],
    ["gcc"] = ["gcc"],
    ["g++"] = ["g++"],
    ["binutils"] = ["nm"],
    ["procps"] = ["kill"],
    ["zlib1g-dev"] = ["/usr/include/zlib.h"],
    ["libsndfile1-dev"] = ["/usr/include/sndfile.h"],
    ["sox"] = ["sox"],
    ["abcmidi"] = ["abc2midi"],
    ["python3-jack-client"] = ["/usr/lib/python3/dist-packages/jack.py"],
    ["python3-numpy"] = ["/usr/lib/python3/dist-packages/numpy"],
};

// Other implementations, which the tests run the library on; they cannot be installed beside JACK2.
var otherServers = new Dictionary<string, string>
{
    ["jack1"] = "jackd1 libjack0",
    ["pipewire"] = "pipewire-bin pipewire-jack libpipewire-0.3-0 libpipewire-0.3-modules libspa-0.2-modules",
};

Task("Clean")
    .Description("Removes everything that was built.")
    .Does(() =>
    {
        EnsureDirectoryDoesNotExist(artifacts, new DeleteDirectorySettings { Recursive = true, Force = true });
        EnsureDirectoryDoesNotExist("native-headers/jack", new DeleteDirectorySettings { Recursive = true, Force = true });
    });

Task("Bootstrap")
    .Description("Installs what generating, building and testing need, or prints the command that does.")
    .Does(() => Bootstrap([runtimePackages, demoPackages, developmentPackages]));

Task("BootstrapDemo")
    .Description("Installs what the demo needs, or prints the command that does.")
    .Does(() => Bootstrap([runtimePackages, demoPackages]));

Task("Servers")
    .Description("Unpacks JACK1 and PipeWire into artifacts/servers, where the tests find them (Debian; needs no root).")
    .Does(() =>
    {
        foreach ((string kind, string packages) in otherServers)
        {
            DirectoryPath root = MakeAbsolute(artifacts.Combine("servers").Combine(kind));
            EnsureDirectoryDoesNotExist(root, new DeleteDirectorySettings { Recursive = true, Force = true });
            EnsureDirectoryExists(root);
            Run("apt-get", $"-q download {packages}", root);
            foreach (FilePath package in GetFiles($"{root}/*.deb"))
            {
                Run("dpkg", $"-x {package} .", root);
            }
        }
    });

Task("Headers")
    .Description("Copies the installed JACK headers to native-headers/jack and checks them; --headers=DIR takes others, --accept locks them.")
    .IsDependentOn("Bootstrap")
    .Does(() => Generator("headers"))
    .OnError(error => Report("The JACK headers are not those that the bindings were made from.", error));

Task("Generate")
    .Description("Makes the raw bindings from the headers; --engine=clangsharp or libclang chooses how.")
    .IsDependentOn("Headers")
    .Does(() => Generator("generate"))
    .Does(() => Generator($"generate {Sndfile}"));

Task("Restore")
    .Description("Restores the packages; on CI from the lock files alone.")
    .Does(() => DotNetRestore(Solution));

Task("Build")
    .Description("Builds everything; warnings are errors.")
    .IsDependentOn("Restore")
    .Does(() => DotNetBuild(Solution, new DotNetBuildSettings { Configuration = configuration, NoRestore = true, Verbosity = DotNetVerbosity.Minimal, NoLogo = true }));

Task("Format")
    .Description("Checks the format and the code style.")
    .IsDependentOn("Restore")
    .Does(() => DotNetFormat(Solution, new DotNetFormatSettings { VerifyNoChanges = true, NoRestore = true }))
    .OnError(error => Report("The format check failed: 'dotnet format' puts it right.", error));

Task("Verify")
    .Description("Checks that what is generated is what the headers and the framework give.")
    .IsDependentOn("Headers")
    .Does(() => Generator("generate --check"))
    .Does(() => Generator($"generate {Sndfile} --check"))
    .Does(() => RunProject("generator/Jack.RealtimeTable", "--check"))
    .OnError(error => Report("Generated files are out of date: '--target=Generate' puts them right.", error));

Task("Test")
    .Description("Everything that CI checks: build, format, all tests. The last line is the sum.")
    .IsDependentOn("Bootstrap")
    .IsDependentOn("Build")
    .IsDependentOn("Verify")
    .IsDependentOn("Format")
    .Does(() =>
    {
        EnsureDirectoryDoesNotExist(testResults, new DeleteDirectorySettings { Recursive = true, Force = true });

        // One after the other: the tests start servers, of which JACK allows eight on a machine.
        foreach (FilePath project in GetFiles("tests/*Tests/*.csproj"))
        {
            RunTests(project);
        }

        tested = true;
    });

Task("Bench")
    .Description("Measures C#, C and Python in turn; --quick takes a minute instead of ten. The figures are also in artifacts/bench/summary.tsv.")
    .IsDependentOn("Bootstrap")
    .Does(() => DotNetRun("tests/Jack.Benchmarks", new ProcessArgumentBuilder().Append(HasArgument("quick") ? "--quick" : ""), new DotNetRunSettings { Configuration = "Release" }));

Task("Demo")
    .Description("Plays a tone through JACK, records it, and writes artifacts/demo/demo.wav and demo.png.")
    .IsDependentOn("BootstrapDemo")
    .Does(() =>
    {
        DotNetBuild("examples/Demo", new DotNetBuildSettings { Configuration = configuration, Verbosity = DotNetVerbosity.Quiet, NoLogo = true });
        afterReport = () => exitCode = StartProcess("dotnet", new ProcessSettings { Arguments = artifacts.CombineWithFilePath($"bin/Demo/{configuration.ToLowerInvariant()}/Demo.dll").FullPath });
    });

Task("Pack")
    .Description("Packs Jack.Native and Jack into artifacts/packages.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        DirectoryPath packages = artifacts.Combine("packages");
        EnsureDirectoryDoesNotExist(packages, new DeleteDirectorySettings { Recursive = true, Force = true });
        DotNetPack(Solution, new DotNetPackSettings { Configuration = configuration, NoBuild = true, OutputDirectory = packages, NoLogo = true });
    });

Task("Default")
    .Description("Headers, Generate, Build and Test.")
    .IsDependentOn("Generate")
    .IsDependentOn("Test");

try
{
    RunTarget(target);
    afterReport();
}
catch (Exception error)
{
    Console.WriteLine();
    Console.WriteLine($"Failed: {error.GetBaseException().Message}");
    exitCode = 1;
}

if (testing)
{
    Console.WriteLine();
    problems.ForEach(Console.WriteLine);
    Console.Write(tested ? "" : "The tests were not run.\n");
    Console.WriteLine($"{passed} passed, {failed} failed, {skipped} skipped");
}

// A script that throws would print its error below the sum.
Environment.Exit(exitCode != 0 || failed > 0 || problems.Count > 0 ? 1 : 0);

// A check that fails does not keep the tests from running, only from succeeding.
void Report(string problem, Exception error)
{
    if (!testing)
    {
        throw new CakeException($"{problem} {error.Message}");
    }

    problems.Add(problem);
}

void Generator(string command) =>
    RunProject("generator/Jack.Generator", command + (command == "headers" ? OptionFrom("headers") + (HasArgument("accept") ? " --accept" : "") : OptionFrom("engine")));

string OptionFrom(string argument) => HasArgument(argument) ? $" --{argument} {Argument<string>(argument)}" : "";

void RunProject(string project, string arguments) =>
    DotNetRun(project, new ProcessArgumentBuilder().Append(arguments), new DotNetRunSettings { Configuration = configuration });

void RunTests(FilePath project)
{
    string name = project.GetFilenameWithoutExtension().ToString();
    FilePath log = testResults.CombineWithFilePath($"{name}.trx");
    int result = 0;
    DotNetTest(project.FullPath, new DotNetTestSettings
    {
        Configuration = configuration,
        NoBuild = true,
        NoLogo = true,
        ResultsDirectory = testResults,
        Loggers = [$"trx;LogFileName={log.GetFilename()}", "console;verbosity=minimal"],
        ArgumentCustomization = arguments => arguments.Append("--blame-hang-timeout 10m --blame-hang-dump-type none"),
        HandleExitCode = code => (result = code) == code,
    });

    int failures = FileExists(log) ? AddCounters(log) : 0;
    if (result != 0 && failures == 0)
    {
        failed++;
        problems.Add($"{name} ended with exit code {result} and no failed test: it crashed or hung. That counts as one failed test.");
    }
}

int AddCounters(FilePath log)
{
    XElement counters = XDocument.Load(MakeAbsolute(log).FullPath).Descendants().First(element => element.Name.LocalName == "Counters");
    int Count(params string[] names) => names.Sum(name => (int)counters.Attribute(name)!);
    int failures = Count("failed", "error", "timeout", "aborted");
    passed += Count("passed");
    failed += failures;
    skipped += Count("total") - Count("passed") - failures;
    return failures;
}

void Bootstrap(IEnumerable<Dictionary<string, string[]>> needed)
{
    string[] missing = [.. needed.SelectMany(packages => packages).Where(package => !package.Value.Any(IsThere)).Select(package => package.Key)];
    if (missing.Length == 0)
    {
        return;
    }

    if (!IsThere("apt-get"))
    {
        // Elsewhere only what nothing runs without is insisted on.
        if (missing.Any(runtimePackages.ContainsKey))
        {
            throw new CakeException("JACK is not installed. " + (
                OperatingSystem.IsMacOS() ? "Install it with: brew install jack" :
                OperatingSystem.IsWindows() ? "Install it from https://jackaudio.org/downloads/" :
                "Install it with: dnf install jack-audio-connection-kit (Fedora), pacman -S jack2 (Arch)"));
        }

        return;
    }

    string install = $"apt-get install -y --no-install-recommends --no-remove {string.Join(' ', missing)}";
    if (!Environment.IsPrivilegedProcess)
    {
        throw new CakeException($"Packages are missing. Install them with:\n\n    sudo {install}\n");
    }

    Console.WriteLine($"Installing {string.Join(' ', missing)}");
    Apt("update");
    Apt($"{install[8..]} -o DPkg::Lock::Timeout=300");
}

void Run(string program, string arguments, DirectoryPath folder)
{
    int code = StartProcess(program, new ProcessSettings { Arguments = arguments, WorkingDirectory = folder });
    if (code != 0)
    {
        throw new CakeException($"'{program} {arguments}' failed with exit code {code}.");
    }
}

void Apt(string arguments)
{
    // A question of a package's installer would wait for an answer for ever.
    var settings = new ProcessSettings { Arguments = $"-q {arguments}", EnvironmentVariables = new Dictionary<string, string> { ["DEBIAN_FRONTEND"] = "noninteractive" } };
    int code = StartProcess("apt-get", settings);
    if (code != 0)
    {
        throw new CakeException($"'apt-get {arguments}' failed with exit code {code}.");
    }
}

// A probe is a file or folder by its full path, a library, or a program on PATH.
bool IsThere(string probe) =>
    System.IO.Path.Exists(probe)
    || (System.IO.Path.HasExtension(probe) && NativeLibrary.TryLoad(probe, out _))
    || Environment.GetEnvironmentVariable("PATH")!.Split(System.IO.Path.PathSeparator)
        .Any(folder => System.IO.File.Exists(System.IO.Path.Combine(folder, probe)) || System.IO.File.Exists(System.IO.Path.Combine(folder, $"{probe}.exe")));
