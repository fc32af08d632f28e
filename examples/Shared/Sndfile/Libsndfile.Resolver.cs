using System.Reflection;
using System.Runtime.InteropServices;

namespace Jack.Examples.Native;

/// <content>Finds the library: the bare name exists only where the development package is installed.</content>
public static unsafe partial class Libsndfile
{
    private static readonly string[] s_names = OperatingSystem.IsWindows() ? ["sndfile.dll", "libsndfile-1.dll"]
        : OperatingSystem.IsMacOS() ? ["libsndfile.dylib", "/opt/homebrew/lib/libsndfile.dylib"]
        : ["libsndfile.so.1"];

    static Libsndfile() => NativeLibrary.SetDllImportResolver(typeof(Libsndfile).Assembly, Resolve);

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != "sndfile")
        {
            return 0;
        }

        foreach (string candidate in s_names)
        {
            if (NativeLibrary.TryLoad(candidate, assembly, path, out nint library))
            {
                return library;
            }
        }

        throw new DllNotFoundException($"libsndfile was not found ({string.Join(", ", s_names)}). Install it with: apt-get install libsndfile1 (Debian, Ubuntu), dnf install libsndfile (Fedora), brew install libsndfile (macOS).");
    }
}
