namespace Jack.Native.Tests;

/// <summary>The child process of the resolver tests: what is loaded cannot be unloaded, so each case has a process of its own.</summary>
internal static unsafe class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["files", string kind]:
                PrintFiles(Enum.Parse<JackLibraryKind>(kind));
                return 0;
            case ["recover"]:
                PrintFailureAndRecovery();
                return 0;
            case ["missing-function"]:
                PrintMissingFunction();
                return 0;
            default:
                return 2;
        }
    }

    private static void PrintFiles(JackLibraryKind kind)
    {
        if (kind == JackLibraryKind.Client)
        {
            _ = Libjack.jack_client_name_size();
        }
        else
        {
            _ = JackNativeLibrary.Load(kind);
        }

        foreach (string file in LoadedLibrary.Find("libjack"))
        {
            Console.WriteLine(file);
        }
    }

    private static void PrintFailureAndRecovery()
    {
        try
        {
            _ = Libjack.jack_client_name_size();
        }
        catch (JackLibraryNotFoundException exception)
        {
            Console.WriteLine(exception.Message);
            Console.WriteLine($"attempts {exception.Attempts.Count}, available {JackNativeLibrary.IsAvailable(exception.Kind)}");
        }

        Environment.SetEnvironmentVariable("JACK_LIBRARY", null);
        Console.WriteLine($"recovered {Libjack.jack_client_name_size() > 0}");
    }

    private static void PrintMissingFunction()
    {
        Console.WriteLine($"size {Libjack.jack_client_name_size()}");
        Console.WriteLine($"has {JackNativeLibrary.HasExport(JackLibraryKind.Client, "jack_client_name_size")} {JackNativeLibrary.HasExport(JackLibraryKind.Client, "jack_get_version_string")}");
        Console.WriteLine($"variable {(nint)Libjack.ManualImports.JACK_METADATA_ORDER}");
        try
        {
            _ = Libjack.jack_get_version_string();
        }
        catch (EntryPointNotFoundException exception)
        {
            Console.WriteLine(JackNativeLibrary.MissingFunction("jack_get_version_string", exception).Message);
        }

        try
        {
            JackNativeLibrary.ThrowIfMissing(JackLibraryKind.Client, "jack_port_rename");
        }
        catch (NotSupportedException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
