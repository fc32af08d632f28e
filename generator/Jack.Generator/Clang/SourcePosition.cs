namespace Jack.Generator;

/// <summary>A place in a file; a place inside a macro's expansion is the place of the expansion.</summary>
internal readonly record struct SourcePosition(nint File, string FileName, uint Line, uint Column, uint Offset)
{
    public static SourcePosition Of(CXSourceLocation location)
    {
        LibClang.clang_getFileLocation(location, out nint file, out uint line, out uint column, out uint offset);
        string name = file == 0 ? "" : LibClang.Take(LibClang.clang_getFileName(file));
        return new SourcePosition(file, name, line, column, offset);
    }
}
