using System.Diagnostics;

namespace Jack.Examples.Tests;

/// <summary>Examples compiled to native programs, which need no runtime and compile nothing while they play.</summary>
[Category("Integration")]
internal sealed class NativeAotTests
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(8);

    [TestCase("Sine", "sine: ok played 440 Hz, heard 440 Hz")]
    [TestCase("Info", "info: ok Jack2 at 48000 Hz, ")]
    public async Task Publish_AsNativeProgram_Runs(string example, string expected)
    {
        string output = Directory.CreateTempSubdirectory("jack-aot-").FullName;
        try
        {
            (int published, string log) = await RunAsync(
                Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
                "publish", Path.Combine(Repository.Root, "examples", example), "--configuration", "Release", "--artifacts-path", output, "--verbosity", "quiet", "--nologo");
            Assert.That(published, Is.Zero, log);

            string program = Path.Combine(output, "publish", example, "release", example);
            (int ended, string said) = await RunAsync(program, "--embedded", "--seconds", "1");

            using IDisposable scope = Assert.EnterMultipleScope();
            Assert.That(ended, Is.Zero, said);
            Assert.That(said, Does.Contain(expected));
            Assert.That(new FileInfo(program).Length, Is.LessThan(20_000_000));
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, params string[] arguments)
    {
        ProcessStartInfo start = Repository.CleanStart(program, arguments);
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(s_timeout);
        return (process.ExitCode, await output + await error);
    }
}
