using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jack.Native;

/// <summary>Finds and loads the native libraries of JACK.</summary>
/// <remarks>
/// Each library is loaded at its first use, so libjackserver and libjacknet only where server control and NetJack are used. A library that was
/// loaded stays for the life of the process. A failure is not remembered: the next use tries again, so that a program can go on once
/// JACK was installed or the environment variable was set. The variables <c>JACK_LIBRARY</c>, <c>JACK_SERVER_LIBRARY</c> and <c>JACK_NET_LIBRARY</c> name
/// a file to load in place of all other names.
/// </remarks>
public static class JackNativeLibrary
{
    private static readonly nint[] s_handles = new nint[3];

    private static OSPlatform Platform =>
        OperatingSystem.IsWindows() ? OSPlatform.Windows : OperatingSystem.IsMacOS() ? OSPlatform.OSX : OSPlatform.Linux;

    /// <summary>Tells whether a library can be loaded, and loads it.</summary>
    /// <param name="kind">The library.</param>
    /// <returns><see langword="true"/> if it is loaded now.</returns>
    /// <remarks>Not realtime-safe: may read files.</remarks>
    public static bool IsAvailable(JackLibraryKind kind) => TryLoad(kind, out _, out _);

    /// <summary>Loads a library, or says why not.</summary>
    /// <param name="kind">The library.</param>
    /// <param name="handle">The handle for <see cref="NativeLibrary"/>; never to be freed.</param>
    /// <param name="error">What was tried, why it failed and how to install the library.</param>
    /// <returns><see langword="true"/> if it is loaded.</returns>
    /// <remarks>Not realtime-safe: may read files.</remarks>
    public static bool TryLoad(JackLibraryKind kind, out nint handle, [NotNullWhen(false)] out string? error)
    {
        handle = LoadOrExplain(kind, out JackLibraryNotFoundException? exception);
        error = exception?.Message;
        return exception is null;
    }

    /// <summary>Loads a library.</summary>
    /// <param name="kind">The library.</param>
    /// <returns>The handle for <see cref="NativeLibrary"/>; never to be freed.</returns>
    /// <remarks>Not realtime-safe: may read files.</remarks>
    /// <exception cref="JackLibraryNotFoundException">The library cannot be loaded.</exception>
    public static nint Load(JackLibraryKind kind)
    {
        nint handle = LoadOrExplain(kind, out JackLibraryNotFoundException? exception);
        return exception is null ? handle : throw exception;
    }

    /// <summary>Gets the names that are tried for a library, in this order.</summary>
    /// <param name="kind">The library.</param>
    /// <returns>File names and paths; a single one if the environment names it.</returns>
    public static IReadOnlyList<string> GetCandidates(JackLibraryKind kind)
    {
        string? replacement = Environment.GetEnvironmentVariable(LibraryNames.OverrideVariable(kind));
        return string.IsNullOrEmpty(replacement) ? LibraryNames.Candidates(kind, Platform, Environment.Is64BitProcess) : [replacement];
    }

    /// <summary>Gets a sentence that says how to install a library on this operating system.</summary>
    /// <param name="kind">The library.</param>
    /// <returns>The hint.</returns>
    public static string GetInstallHint(JackLibraryKind kind) => LibraryNames.InstallHint(kind, Platform);

    /// <summary>Tells whether a library has a function or variable; JACK's implementations differ.</summary>
    /// <param name="kind">The library.</param>
    /// <param name="name">The C name.</param>
    /// <returns><see langword="false"/> also if the library cannot be loaded.</returns>
    public static bool HasExport(JackLibraryKind kind, string name) => TryGetExport(kind, name, out _);

    /// <summary>Finds the address of a function or variable.</summary>
    /// <param name="kind">The library.</param>
    /// <param name="name">The C name.</param>
    /// <param name="address">The address.</param>
    /// <returns><see langword="false"/> also if the library cannot be loaded.</returns>
    public static bool TryGetExport(JackLibraryKind kind, string name, out nint address)
    {
        ArgumentNullException.ThrowIfNull(name);
        address = 0;
        return TryLoad(kind, out nint handle, out _) && NativeLibrary.TryGetExport(handle, name, out address);
    }

    /// <summary>Throws if a library has no such function.</summary>
    /// <param name="kind">The library.</param>
    /// <param name="function">The C name.</param>
    /// <exception cref="JackLibraryNotFoundException">The library cannot be loaded.</exception>
    /// <exception cref="NotSupportedException">The library has no such function.</exception>
    public static void ThrowIfMissing(JackLibraryKind kind, string function)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (!NativeLibrary.TryGetExport(Load(kind), function, out _))
        {
            throw MissingFunction(function);
        }
    }

    /// <summary>Creates the exception for a function that the loaded library lacks.</summary>
    /// <param name="function">The C name.</param>
    /// <param name="innerException">The failed call.</param>
    /// <returns>The exception to throw.</returns>
    public static NotSupportedException MissingFunction(string function, EntryPointNotFoundException? innerException = null) =>
        new($"The JACK implementation of this system has no function {function}.", innerException);

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255:The 'ModuleInitializer' attribute should not be used in libraries", Justification = "A static constructor of Libjack would be checked at every native call.")]
    internal static void Register() => NativeLibrary.SetDllImportResolver(typeof(JackNativeLibrary).Assembly, Resolve);

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath) =>
        LibraryNames.TryParse(name, out JackLibraryKind kind) ? Load(kind) : 0;

    private static nint LoadOrExplain(JackLibraryKind kind, out JackLibraryNotFoundException? exception)
    {
        exception = null;
        nint handle = Volatile.Read(ref s_handles[(int)kind]);
        if (handle != 0)
        {
            return handle;
        }

        var attempts = new List<string>();
        foreach (string candidate in GetCandidates(kind))
        {
            try
            {
                handle = NativeLibrary.Load(candidate);
                Volatile.Write(ref s_handles[(int)kind], handle);
                return handle;
            }
            catch (Exception failure) when (failure is DllNotFoundException or BadImageFormatException)
            {
                attempts.Add(Explain(candidate, failure.Message));
            }
        }

        exception = new JackLibraryNotFoundException(kind, attempts);
        return 0;
    }

    // The runtime puts general advice before the loader's own words, which are the last line.
    private static string Explain(string candidate, string message)
    {
        string reason = message.TrimEnd().Split('\n')[^1];
        return reason.StartsWith(candidate, StringComparison.Ordinal) ? reason : $"{candidate}: {reason}";
    }
}
