namespace Jack.Native;

/// <summary>Raised when a library of JACK cannot be loaded; the message lists what was tried, why it failed and how to install the library.</summary>
public sealed class JackLibraryNotFoundException : DllNotFoundException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="kind">The library that is missing.</param>
    /// <param name="attempts">What was tried, one "name: reason" each.</param>
    public JackLibraryNotFoundException(JackLibraryKind kind, IReadOnlyList<string> attempts)
        : base(Describe(kind, attempts))
    {
        Kind = kind;
        Attempts = attempts;
    }

    /// <summary>Gets the library that is missing.</summary>
    public JackLibraryKind Kind { get; }

    /// <summary>Gets what was tried, one "name: reason" each.</summary>
    public IReadOnlyList<string> Attempts { get; }

    private static string Describe(JackLibraryKind kind, IReadOnlyList<string> attempts)
    {
        ArgumentNullException.ThrowIfNull(attempts);
        return $"""
            JACK's {LibraryNames.BaseName(kind)} could not be loaded.
            Tried:
              {string.Join("\n  ", attempts)}
            {JackNativeLibrary.GetInstallHint(kind)}
            """;
    }
}
