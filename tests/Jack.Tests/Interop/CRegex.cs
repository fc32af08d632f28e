using System.Runtime.InteropServices;
using System.Text;

namespace Jack.Tests.Interop;

/// <summary>The C library's regular expressions, called as JACK calls them.</summary>
internal static unsafe partial class CRegex
{
    // Both from glibc's regex.h.
    private const int Extended = 1;
    private const int NoSubexpressions = 8;

    // regex_t is 64 bytes in glibc on 64-bit machines.
    private const int Size = 256;

    public static bool Compiles(string pattern) => TryMatch(pattern, "", out _);

    public static bool TryMatch(string pattern, string text, out bool isMatch)
    {
        byte* regex = stackalloc byte[Size];
        fixed (byte* patternBytes = Encoding.UTF8.GetBytes(pattern + '\0'), textBytes = Encoding.UTF8.GetBytes(text + '\0'))
        {
            if (regcomp(regex, patternBytes, Extended | NoSubexpressions) != 0)
            {
                isMatch = false;
                return false;
            }

            isMatch = regexec(regex, textBytes, 0, null, 0) == 0;
            regfree(regex);
            return true;
        }
    }

    [LibraryImport("libc")]
    private static partial int regcomp(byte* regex, byte* pattern, int flags);

    [LibraryImport("libc")]
    private static partial int regexec(byte* regex, byte* text, nuint matchCount, void* matches, int flags);

    [LibraryImport("libc")]
    private static partial void regfree(byte* regex);
}
