using System.Reflection;
using System.Runtime.InteropServices;

namespace Jack.Generator;

/// <summary>Finds libclang 16 to 22 on this machine: <c>LIBCLANG_PATH</c> first, then the newest that loads.</summary>
internal static class LibClangLibrary
{
    internal const string PathVariable = "LIBCLANG_PATH";
    private const int Oldest = 16;
    private const int Newest = 22;

    private static readonly Lazy<(nint Handle, string Path)> s_library = new(Load);

    /// <summary>Gets the path or name that the library was loaded by.</summary>
    public static string Path => s_library.Value.Path;

    public static bool IsAvailable => s_library.Value.Handle != 0;

    /// <summary>Directs every call of <see cref="LibClang"/> to the library that was found.</summary>
    /// <exception cref="GeneratorException">There is none.</exception>
    public static void Use()
    {
        if (!IsAvailable)
        {
            throw new GeneratorException(
                $"libclang {Oldest} to {Newest} was not found. Install it (Debian, Ubuntu: apt-get install libclang1-16; Fedora: dnf install clang-libs; " +
                $"macOS: brew install llvm; Windows: winget install LLVM.LLVM) or set {PathVariable} to the library or the folder that holds it.");
        }
    }

    /// <summary>Gets the candidates in the order in which they are tried.</summary>
    public static IEnumerable<string> Candidates()
    {
        string? given = Environment.GetEnvironmentVariable(PathVariable);

        if (!string.IsNullOrEmpty(given))
        {
            // What the user names is the one that is meant: no other is tried.
            return Directory.Exists(given) ? FileNames().Select(name => System.IO.Path.Combine(given, name)) : [given];
        }

        return Folders().SelectMany(folder => FileNames(), System.IO.Path.Combine).Where(File.Exists).Concat(FileNames());
    }

    private static (nint Handle, string Path) Load()
    {
        foreach (string candidate in Candidates())
        {
            if (NativeLibrary.TryLoad(candidate, out nint handle))
            {
                NativeLibrary.SetDllImportResolver(typeof(LibClang).Assembly, (string name, Assembly _, DllImportSearchPath? _) => name == LibClang.Library ? handle : 0);

                if (IsSupported())
                {
                    return (handle, candidate);
                }

                throw new GeneratorException($"{candidate} is not libclang {Oldest} to {Newest} but {LibClang.Take(LibClang.clang_getClangVersion())}.");
            }
        }

        return (0, "");
    }

    private static bool IsSupported()
    {
        string version = LibClang.Take(LibClang.clang_getClangVersion());
        string number = new([.. version.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit)]);
        return int.TryParse(number, out int major) && major is >= Oldest and <= Newest;
    }

    private static IEnumerable<string> Folders()
    {
        if (OperatingSystem.IsWindows())
        {
            return [System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "LLVM", "bin")];
        }

        if (OperatingSystem.IsMacOS())
        {
            return
            [
                "/opt/homebrew/opt/llvm/lib",
                "/usr/local/opt/llvm/lib",
                "/Library/Developer/CommandLineTools/usr/lib",
                "/Applications/Xcode.app/Contents/Developer/Toolchains/XcodeDefault.xctoolchain/usr/lib",
            ];
        }

        return Versions().Select(version => $"/usr/lib/llvm-{version}/lib").Concat(Versions().Select(version => $"/usr/lib64/llvm{version}/lib"));
    }

    private static IEnumerable<string> FileNames()
    {
        if (OperatingSystem.IsWindows())
        {
            return ["libclang.dll"];
        }

        if (OperatingSystem.IsMacOS())
        {
            return ["libclang.dylib"];
        }

        return Versions().SelectMany(version => new[] { $"libclang-{version}.so.1", $"libclang-{version}.so.{version}", $"libclang.so.{version}" });
    }

    private static IEnumerable<int> Versions() => Enumerable.Range(Oldest, Newest - Oldest + 1).Reverse();
}
