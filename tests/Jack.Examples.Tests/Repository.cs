using System.Diagnostics;

namespace Jack.Examples.Tests;

/// <summary>The repository that the tests were built from, and how to start the tools of .NET in it.</summary>
internal static class Repository
{
    /// <summary>Gets the top folder: the tests run from a folder within it.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Describes a process with redirected streams that knows nothing of this test run.</summary>
    public static ProcessStartInfo CleanStart(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What a test run tells MSBuild about itself must not reach another build.
        foreach (string variable in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(variable);
        }

        return start;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Jack.slnx")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
