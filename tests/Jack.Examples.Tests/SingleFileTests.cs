using System.Diagnostics;

namespace Jack.Examples.Tests;

/// <summary>The programs of one file, run by <c>dotnet run</c> as a user would.</summary>
[Category("Integration")]
internal sealed class SingleFileTests
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(4);

    private JackServer _server = null!;

    [OneTimeSetUp]
    public async Task StartServer() => _server = await JackServer.StartAsync();

    [OneTimeTearDown]
    public async Task StopServer() => await _server.DisposeAsync();

    [TestCase("info.cs", "Jack2, 48000 Hz", "system:playback_2")]
    [TestCase("sine.cs", "440 Hz, Return ends")]
    [TestCase("thru.cs", "Return ends")]
    public async Task Program_RunWithReturn_PrintsAndEnds(string file, params string[] expected)
    {
        using Process process = Start(file);
        await process.StandardInput.WriteLineAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();

        await process.WaitForExitAsync().WaitAsync(s_timeout);
        string all = await output;

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(process.ExitCode, Is.Zero, all + await error);
        Array.ForEach(expected, text => Assert.That(all, Does.Contain(text)));
    }

    private Process Start(string file)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        ProcessStartInfo start = Repository.CleanStart(host, "run", file);
        start.WorkingDirectory = Path.Combine(Repository.Root, "examples", "single-file");
        start.Environment["JACK_DEFAULT_SERVER"] = _server.Name;
        return Process.Start(start)!;
    }
}
