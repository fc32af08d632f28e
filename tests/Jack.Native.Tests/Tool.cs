using System.Diagnostics;

namespace Jack.Native.Tests;

/// <summary>Runs a program of the system to its end.</summary>
internal static class Tool
{
    public static string Run(string file, params IEnumerable<string> arguments)
    {
        (int exitCode, string output, string error) = Capture(file, arguments, new Dictionary<string, string>());
        return exitCode == 0 ? output : throw new InvalidOperationException($"{file} ended with {exitCode}: {error}");
    }

    public static (int ExitCode, string Output, string Error) Capture(string file, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
