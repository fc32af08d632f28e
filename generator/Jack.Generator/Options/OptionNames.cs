namespace Jack.Generator;

/// <summary>The spellings of ClangSharp's options: short forms and the forms of older versions.</summary>
internal static class OptionNames
{
    private static readonly Dictionary<string, string> s_aliases = new(StringComparer.Ordinal)
    {
        ["-a"] = "--additional",
        ["-c"] = "--config",
        ["-g"] = "--generate",
        ["-lg"] = "--log",
        ["-D"] = "--define-macro",
        ["-e"] = "--exclude",
        ["-f"] = "--file",
        ["-F"] = "--file-directory",
        ["-hf"] = "--header-file",
        ["--headerFile"] = "--header-file",
        ["-i"] = "--include",
        ["-I"] = "--include-directory",
        ["-x"] = "--language",
        ["-l"] = "--library-path",
        ["--libraryPath"] = "--library-path",
        ["-m"] = "--method-class-name",
        ["--methodClassName"] = "--method-class-name",
        ["-n"] = "--namespace",
        ["--nativeTypeNamesToStrip"] = "--native-type-names-to-strip",
        ["-om"] = "--output-mode",
        ["-o"] = "--output",
        ["-p"] = "--prefix-strip",
        ["--prefixStrip"] = "--prefix-strip",
        ["-r"] = "--remap",
        ["-rt"] = "--remap-type",
        ["-rf"] = "--remap-field",
        ["-rd"] = "--resource-directory",
        ["-std"] = "--std",
        ["-t"] = "--traverse",
        ["-was"] = "--with-access-specifier",
        ["-wa"] = "--with-attribute",
        ["-wcc"] = "--with-callconv",
        ["-wc"] = "--with-class",
        ["-wl"] = "--with-length",
        ["-wlb"] = "--with-library-path",
        ["--with-librarypath"] = "--with-library-path",
        ["-wn"] = "--with-namespace",
        ["-wp"] = "--with-packing",
        ["-wsle"] = "--with-setlasterror",
        ["-wsgct"] = "--with-suppressgctransition",
        ["-wt"] = "--with-type",
        ["-wu"] = "--with-using",
    };

    /// <summary>Gets a value indicating whether a line is an option: clang's own options are values of <c>--additional</c>.</summary>
    public static bool IsOption(string line) => line.StartsWith("--", StringComparison.Ordinal) || s_aliases.ContainsKey(line);

    public static string Canonical(string option) => s_aliases.GetValueOrDefault(option, option);
}
