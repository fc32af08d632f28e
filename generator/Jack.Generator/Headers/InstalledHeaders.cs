using System.Diagnostics;

namespace Jack.Generator;

/// <summary>Finds the headers of the installed development package.</summary>
internal static class InstalledHeaders
{
    private static readonly string[] s_prefixes =
    [
        "/usr/include",
        "/usr/local/include",
        "/opt/homebrew/include",
        @"C:\Program Files\JACK2\include",
    ];

    /// <summary>Finds the folder of a package's headers, and the version that pkg-config knows.</summary>
    /// <exception cref="GeneratorException">They are not installed.</exception>
    public static (string Folder, string? Version) Find(string package)
    {
        string? include = PkgConfig("--variable=includedir", package);

        return (
            s_prefixes.Prepend(include ?? "").Select(prefix => Path.Combine(prefix, package)).FirstOrDefault(folder => Path.IsPathRooted(folder) && Directory.Exists(folder))
                ?? throw new GeneratorException($"The headers of {package} were not found. Install the development package (Debian, Ubuntu: apt-get install libjack-jackd2-dev) or name their folder with --headers."),
            PkgConfig("--modversion", package));
    }

    private static string? PkgConfig(string query, string package)
    {
        try
        {
            using Process? process = Process.Start(new ProcessStartInfo("pkg-config", [query, package]) { RedirectStandardOutput = true, RedirectStandardError = true });

            if (process is null)
            {
                return null;
            }

            string text = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 && text.Length > 0 ? text : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // pkg-config itself is not installed: the known folders are left.
            return null;
        }
    }
}
