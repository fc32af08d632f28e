using System.Diagnostics;
using Jack.Tests;

namespace Jack.IntegrationTests;

/// <summary>Runs programs of the system, and this assembly as a program of its own.</summary>
internal static class ChildProcess
{
    /// <summary>Gets the program that runs assemblies.</summary>
    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Gets this assembly's file, see <see cref="Program"/>.</summary>
    public static string Assembly { get; } = System.Reflection.Assembly.GetExecutingAssembly().Location;

    /// <summary>Starts this assembly as a program, see <see cref="Program"/>.</summary>
    public static Process StartSelf(params IEnumerable<string> arguments) =>
        Start(Host, null, ["exec", Assembly, .. arguments]);

    /// <summary>Runs a program to its end, with a server as its default one.</summary>
    /// <returns>What it printed on both outputs.</returns>
    public static string Run(string file, string? serverName, params IEnumerable<string> arguments)
    {
        using Process process = Start(file, serverName, arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        bool hasEnded = process.WaitForExit(Signal.Limit);
        if (!hasEnded)
        {
            process.Kill(entireProcessTree: true);
        }

        string printed = output.WaitForResult() + error.WaitForResult();
        Assert.That(hasEnded, Is.True, () => $"{file} did not end: {printed}");
        return printed;
    }

    /// <summary>Starts a program, with a server as its default one.</summary>
    public static Process Start(string file, string? serverName, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        if (serverName is not null)
        {
            start.Environment["JACK_DEFAULT_SERVER"] = serverName;
        }

        return Process.Start(start)!;
    }
}
