using System.CommandLine;

namespace Jack.Generator;

/// <summary><c>headers</c>: copies the installed headers beside the umbrella header and checks them against the lock.</summary>
internal static class HeadersCommand
{
    private const string Package = "jack";

    public static Command Create(TextWriter output)
    {
        Option<string?> headers = new("--headers") { Description = "The folder with the headers; by default the installed development package's." };
        Option<string> folder = new("--folder") { Description = "The folder with the umbrella header and the lock.", DefaultValueFactory = _ => "native-headers" };
        Option<bool> accept = new("--accept") { Description = "Take changed headers into the lock." };
        Command command = new("headers", "Copies the JACK headers into native-headers/jack and checks them against headers.lock.") { headers, folder, accept };
        command.SetAction(result => Run(result.GetValue(headers), result.GetRequiredValue(folder), result.GetValue(accept), output));
        return command;
    }

    private static int Run(string? given, string folder, bool isAccepting, TextWriter output)
    {
        (string source, string? version) = string.IsNullOrEmpty(given) ? InstalledHeaders.Find(Package) : (Source(given), null);
        string lockFile = Path.Combine(folder, "headers.lock");
        HeadersLock? known = HeadersLock.Read(lockFile);
        HeadersLock installed = HeadersLock.Of(source, version ?? known?.Version ?? "unknown");
        Copy(source, Path.Combine(folder, Package));
        string[] changes = known is null ? ["there is no lock yet"] : [.. known.Changes(installed)];

        if (changes.Length == 0)
        {
            output.WriteLine($"headers: {installed.Headers.Count} headers of JACK {installed.Version} are as locked");
            return 0;
        }

        foreach (string change in changes)
        {
            output.WriteLine($"headers: {change}");
        }

        if (isAccepting)
        {
            installed.Write(lockFile);
            output.WriteLine($"headers: {installed.Headers.Count} headers of JACK {installed.Version} are locked now");
            return 0;
        }

        output.WriteLine($"headers: {source} differs from {lockFile}. If that is meant, run `dotnet run --project generator/Jack.Generator -- headers --accept`, generate, and commit both.");
        return 1;
    }

    private static string Source(string given)
    {
        string nested = Path.Combine(given, Package);
        string source = Directory.Exists(nested) ? nested : given;
        return Directory.Exists(source) && Directory.EnumerateFiles(source, "*.h").Any() ? source : throw new GeneratorException($"{given} has no headers.");
    }

    private static void Copy(string source, string target)
    {
        if (Path.GetFullPath(source) == Path.GetFullPath(target))
        {
            return;
        }

        if (Directory.Exists(target))
        {
            Directory.Delete(target, recursive: true);
        }

        Directory.CreateDirectory(target);

        foreach (string file in Directory.EnumerateFiles(source, "*.h"))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
    }
}
