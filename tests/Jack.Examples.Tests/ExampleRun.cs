using System.Diagnostics;

namespace Jack.Examples.Tests;

/// <summary>An example that ran to its end as a program of its own.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error output.</param>
internal sealed record ExampleRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(90);

    /// <summary>Gets the last line of the standard output, which says how it went.</summary>
    public string LastLine => Output.TrimEnd().Split('\n')[^1];

    /// <summary>Runs an example against a server of its own for two seconds.</summary>
    public static ExampleRun Embedded(string example, params IEnumerable<string> arguments) => Run(example, ["--embedded", "--seconds", "2", .. arguments]);

    /// <summary>Runs an example.</summary>
    public static ExampleRun Run(string example, params IEnumerable<string> arguments) => RunIn([], example, arguments);

    /// <summary>Runs an example with other environment variables.</summary>
    public static ExampleRun RunIn((string Name, string Value)[] environment, string example, params IEnumerable<string> arguments)
    {
        using Process process = Start(environment, example, arguments);
        return WaitForEnd(process);
    }

    /// <summary>Starts an example. Whoever starts it sees to its end.</summary>
    public static Process Start(string example, params IEnumerable<string> arguments) => Start([], example, arguments);

    /// <summary>Waits for the end of an example and reads all that it prints.</summary>
    public static ExampleRun WaitForEnd(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_timeout))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"The example did not end within {s_timeout.TotalSeconds} s: {output.Result}{error.Result}");
        }

        return new ExampleRun(process.ExitCode, output.Result, error.Result);
    }

    private static Process Start((string Name, string Value)[] environment, string example, IEnumerable<string> arguments)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, ["exec", PathOf(example), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Array.ForEach(environment, variable => start.Environment[variable.Name] = variable.Value);
        return Process.Start(start)!;
    }

    // Every project has a folder of its name beside the one of these tests.
    private static string PathOf(string example)
    {
        var own = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        return Path.Combine(own.Parent!.Parent!.FullName, example, own.Name, $"{example}.dll");
    }
}
