using System.Diagnostics;

namespace Jack.Analyzers.Tests;

/// <summary>Runs compiled samples where every allocation is seen: fully optimised from the first call, no objects on the stack.</summary>
internal static class SampleProcess
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    public static Dictionary<string, string> Run(string program, IEnumerable<string> names)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(program);
        foreach (string name in names)
        {
            start.ArgumentList.Add(name);
        }

        start.Environment["DOTNET_JitObjectStackAllocation"] = "0";
        start.Environment["DOTNET_TieredCompilation"] = "0";
        start.Environment["DOTNET_ReadyToRun"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill();
            throw new TimeoutException("The samples did not end in time.");
        }

        return output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .Where(parts => parts.Length == 2).ToDictionary(parts => parts[0], parts => parts[1]);
    }
}
