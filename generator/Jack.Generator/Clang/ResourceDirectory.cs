using System.Globalization;

namespace Jack.Generator;

/// <summary>
/// Finds the compiler's own headers (stddef.h, stdbool.h). They come in another package than libclang: where its own are missing,
/// another clang's or gcc's serve as well, because C headers use nothing of them but types and limits.
/// </summary>
internal static class ResourceDirectory
{
    /// <summary>Gets the arguments that show clang where the headers are.</summary>
    /// <param name="libClang">The path of libclang.</param>
    /// <param name="given">The folder that the user named; null to look for one.</param>
    public static string[] Arguments(string libClang, string? given)
    {
        if (!string.IsNullOrEmpty(given))
        {
            return ["-resource-dir", given];
        }

        string? own = OfLibrary(libClang) ?? OfAnyClang();

        if (own is not null)
        {
            return ["-resource-dir", own];
        }

        string? gcc = OfGcc();
        return gcc is null ? [] : ["-isystem", gcc];
    }

    private static string? OfLibrary(string libClang)
    {
        string? folder = Path.GetDirectoryName(libClang);
        return string.IsNullOrEmpty(folder) ? null : Newest(Path.Combine(folder, "clang")) ?? Newest(Path.Combine(folder, "..", "lib", "clang"));
    }

    private static string? OfAnyClang()
    {
        const string Root = "/usr/lib";

        return Directory.Exists(Root)
            ? Directory.EnumerateDirectories(Root, "llvm-*")
                .OrderByDescending(Version)
                .Select(folder => Newest(Path.Combine(folder, "lib", "clang")))
                .Append(Newest(Path.Combine(Root, "clang")))
                .FirstOrDefault(folder => folder is not null)
            : null;
    }

    private static string? OfGcc()
    {
        const string Root = "/usr/lib/gcc";

        return Directory.Exists(Root)
            ? Directory.EnumerateDirectories(Root)
                .SelectMany(Directory.EnumerateDirectories)
                .OrderByDescending(Version)
                .Select(folder => Path.Combine(folder, "include"))
                .FirstOrDefault(HasHeaders)
            : null;
    }

    private static string? Newest(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).OrderByDescending(Version).FirstOrDefault(candidate => HasHeaders(Path.Combine(candidate, "include")))
            : null;

    private static bool HasHeaders(string folder) => File.Exists(Path.Combine(folder, "stddef.h"));

    private static int Version(string folder)
    {
        string digits = new([.. Path.GetFileName(folder).SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit)]);
        return int.TryParse(digits, CultureInfo.InvariantCulture, out int version) ? version : 0;
    }
}
