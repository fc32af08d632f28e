using System.Runtime.InteropServices;
using System.Text;

namespace Jack.Generator;

/// <summary>A parsed file with everything that it includes.</summary>
internal sealed unsafe class TranslationUnit : IDisposable
{
    private const uint ErrorSeverity = 3;

    private readonly nint _index;
    private readonly nint _unit;

    private TranslationUnit(nint index, nint unit)
    {
        _index = index;
        _unit = unit;
    }

    public Cursor Root => new(LibClang.clang_getTranslationUnitCursor(_unit));

    /// <summary>Parses a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="arguments">The arguments for clang.</param>
    /// <param name="contents">What the file is to contain instead of what it does; null for what is on disk.</param>
    /// <exception cref="GeneratorException">clang could not parse at all.</exception>
    public static TranslationUnit Parse(string file, string[] arguments, string? contents = null)
    {
        nint index = LibClang.clang_createIndex(0, 0);
        uint options = LibClang.ParseFlags | (contents is null ? LibClang.DetailedPreprocessingRecord : 0);
        nint name = Marshal.StringToCoTaskMemUTF8(file);
        nint text = Marshal.StringToCoTaskMemUTF8(contents);
        CXUnsavedFile unsaved = new() { FileName = name, Contents = text, Length = new CULong((nuint)Encoding.UTF8.GetByteCount(contents ?? "")) };
        int result = LibClang.clang_parseTranslationUnit2(index, file, arguments, arguments.Length, &unsaved, contents is null ? 0u : 1u, options, out nint unit);
        Marshal.FreeCoTaskMem(name);
        Marshal.FreeCoTaskMem(text);

        if (result != 0)
        {
            LibClang.clang_disposeIndex(index);
            throw new GeneratorException($"clang could not parse {file} (error code {result}).");
        }

        return new TranslationUnit(index, unit);
    }

    /// <summary>Gets clang's warnings and errors, as the compiler prints them.</summary>
    public IReadOnlyList<(bool IsError, string Text)> Diagnostics()
    {
        List<(bool, string)> diagnostics = [];
        uint count = LibClang.clang_getNumDiagnostics(_unit);

        for (uint index = 0; index < count; index++)
        {
            nint diagnostic = LibClang.clang_getDiagnostic(_unit, index);
            string text = LibClang.Take(LibClang.clang_formatDiagnostic(diagnostic, LibClang.clang_defaultDiagnosticDisplayOptions()));
            diagnostics.Add((LibClang.clang_getDiagnosticSeverity(diagnostic) >= ErrorSeverity, text));
            LibClang.clang_disposeDiagnostic(diagnostic);
        }

        return diagnostics;
    }

    /// <summary>Gets the source text of a range, macros not expanded; empty where it spans files.</summary>
    public string Text(CXSourceRange range) => Text(LibClang.clang_getRangeStart(range), LibClang.clang_getRangeEnd(range));

    public string Text(CXSourceLocation start, CXSourceLocation end)
    {
        SourcePosition first = SourcePosition.Of(start);
        SourcePosition last = SourcePosition.Of(end);

        if (first.File == 0 || first.File != last.File)
        {
            return "";
        }

        byte* contents = (byte*)LibClang.clang_getFileContents(_unit, first.File, out _);
        return Encoding.UTF8.GetString(contents + first.Offset, (int)(last.Offset - first.Offset));
    }

    /// <summary>Gets the one token at a location, where it is written: inside the macro, if it comes from one.</summary>
    public string TokenAt(CXSourceLocation location)
    {
        // One character is enough of a range: the lexer takes the whole token that starts in it. clang_getToken measures at the expansion instead.
        LibClang.clang_tokenize(_unit, new CXSourceRange(location, 1), out CXToken* tokens, out uint count);

        if (count == 0)
        {
            return "";
        }

        string spelling = LibClang.Take(LibClang.clang_getTokenSpelling(_unit, tokens[0]));
        LibClang.clang_disposeTokens(_unit, tokens, count);
        return spelling;
    }

    /// <summary>Gets the text of a macro's value, or null where it has none.</summary>
    public string? MacroValue(Cursor macro)
    {
        LibClang.clang_tokenize(_unit, macro.Extent, out CXToken* tokens, out uint count);
        string? value = count > 1
            ? Text(LibClang.clang_getTokenLocation(_unit, tokens[1]), LibClang.clang_getRangeEnd(macro.Extent))
            : null;
        LibClang.clang_disposeTokens(_unit, tokens, count);
        return value;
    }

    public void Dispose()
    {
        LibClang.clang_disposeTranslationUnit(_unit);
        LibClang.clang_disposeIndex(_index);
    }
}
