using System.Runtime.InteropServices;

namespace Jack.Generator;

/// <summary>The part of clang-c/Index.h that the generator needs; the library is found by <see cref="LibClangLibrary"/>.</summary>
internal static unsafe partial class LibClang
{
    internal const string Library = "libclang";

    /// <summary>Attributed types, implicit attributes: what ClangSharp parses with.</summary>
    internal const uint ParseFlags = 0x1000 | 0x2000;
    internal const uint DetailedPreprocessingRecord = 0x01;

    [LibraryImport(Library)]
    internal static partial CXString clang_getClangVersion();

    [LibraryImport(Library)]
    internal static partial nint clang_createIndex(int excludeDeclarationsFromPch, int displayDiagnostics);

    [LibraryImport(Library)]
    internal static partial void clang_disposeIndex(nint index);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int clang_parseTranslationUnit2(nint index, string sourceFile, string[] arguments, int argumentCount, CXUnsavedFile* unsavedFiles, uint unsavedFileCount, uint options, out nint unit);

    [LibraryImport(Library)]
    internal static partial void clang_disposeTranslationUnit(nint unit);

    [LibraryImport(Library)]
    internal static partial uint clang_getNumDiagnostics(nint unit);

    [LibraryImport(Library)]
    internal static partial nint clang_getDiagnostic(nint unit, uint index);

    [LibraryImport(Library)]
    internal static partial uint clang_getDiagnosticSeverity(nint diagnostic);

    [LibraryImport(Library)]
    internal static partial uint clang_defaultDiagnosticDisplayOptions();

    [LibraryImport(Library)]
    internal static partial CXString clang_formatDiagnostic(nint diagnostic, uint options);

    [LibraryImport(Library)]
    internal static partial void clang_disposeDiagnostic(nint diagnostic);

    [LibraryImport(Library)]
    internal static partial nint clang_getCString(CXString text);

    [LibraryImport(Library)]
    internal static partial void clang_disposeString(CXString text);

    [LibraryImport(Library)]
    internal static partial CXCursor clang_getTranslationUnitCursor(nint unit);

    [LibraryImport(Library)]
    internal static partial uint clang_visitChildren(CXCursor parent, delegate* unmanaged[Cdecl]<CXCursor, CXCursor, nint, int> visitor, nint data);

    [LibraryImport(Library)]
    internal static partial uint clang_equalCursors(CXCursor left, CXCursor right);

    [LibraryImport(Library)]
    internal static partial CXString clang_getCursorSpelling(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial CXString clang_getCursorPrettyPrinted(CXCursor cursor, nint policy);

    [LibraryImport(Library)]
    internal static partial CXType clang_getCursorType(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial CXCursor clang_getCursorSemanticParent(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial CXCursor clang_getCursorLexicalParent(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial CXCursor clang_getCursorDefinition(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial CXCursor clang_getCursorReferenced(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial CXCursor clang_Cursor_getVarDeclInitializer(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial CXString clang_Cursor_getMangling(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial uint clang_Cursor_isVariadic(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial uint clang_Cursor_isAnonymous(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial uint clang_Cursor_isAnonymousRecordDecl(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial uint clang_Cursor_isBitField(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial uint clang_Cursor_isMacroFunctionLike(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial int clang_getFieldDeclBitWidth(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial long clang_getEnumConstantDeclValue(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial CXType clang_getEnumDeclIntegerType(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial CXType clang_getTypedefDeclUnderlyingType(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial nint clang_Cursor_Evaluate(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial int clang_EvalResult_getKind(nint result);

    [LibraryImport(Library)]
    internal static partial long clang_EvalResult_getAsLongLong(nint result);

    [LibraryImport(Library)]
    internal static partial void clang_EvalResult_dispose(nint result);

    [LibraryImport(Library)]
    internal static partial CXString clang_getTypeSpelling(CXType type);

    [LibraryImport(Library)]
    internal static partial CXType clang_getCanonicalType(CXType type);

    [LibraryImport(Library)]
    internal static partial CXType clang_getPointeeType(CXType type);

    [LibraryImport(Library)]
    internal static partial CXType clang_Type_getNamedType(CXType type);

    [LibraryImport(Library)]
    internal static partial CXType clang_Type_getModifiedType(CXType type);

    [LibraryImport(Library)]
    internal static partial CXCursor clang_getTypeDeclaration(CXType type);

    [LibraryImport(Library)]
    internal static partial CXType clang_getArrayElementType(CXType type);

    [LibraryImport(Library)]
    internal static partial long clang_getArraySize(CXType type);

    [LibraryImport(Library)]
    internal static partial CXType clang_getResultType(CXType type);

    [LibraryImport(Library)]
    internal static partial int clang_getNumArgTypes(CXType type);

    [LibraryImport(Library)]
    internal static partial CXType clang_getArgType(CXType type, uint index);

    [LibraryImport(Library)]
    internal static partial int clang_getFunctionTypeCallingConv(CXType type);

    [LibraryImport(Library)]
    internal static partial long clang_Type_getSizeOf(CXType type);

    [LibraryImport(Library)]
    internal static partial long clang_Type_getAlignOf(CXType type);

    [LibraryImport(Library)]
    internal static partial uint clang_isConstQualifiedType(CXType type);

    [LibraryImport(Library)]
    internal static partial uint clang_equalTypes(CXType left, CXType right);

    [LibraryImport(Library)]
    internal static partial CXSourceLocation clang_getCursorLocation(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial CXSourceRange clang_getCursorExtent(CXCursor cursor);

    [LibraryImport(Library)]
    internal static partial CXSourceLocation clang_getRangeStart(CXSourceRange range);

    [LibraryImport(Library)]
    internal static partial CXSourceLocation clang_getRangeEnd(CXSourceRange range);

    [LibraryImport(Library)]
    internal static partial void clang_getFileLocation(CXSourceLocation location, out nint file, out uint line, out uint column, out uint offset);

    [LibraryImport(Library)]
    internal static partial int clang_Location_isFromMainFile(CXSourceLocation location);

    [LibraryImport(Library)]
    internal static partial CXString clang_getFileName(nint file);

    [LibraryImport(Library)]
    internal static partial nint clang_getFileContents(nint unit, nint file, out nuint size);

    [LibraryImport(Library)]
    internal static partial void clang_tokenize(nint unit, CXSourceRange range, out CXToken* tokens, out uint count);

    [LibraryImport(Library)]
    internal static partial CXString clang_getTokenSpelling(nint unit, CXToken token);

    [LibraryImport(Library)]
    internal static partial CXSourceLocation clang_getTokenLocation(nint unit, CXToken token);

    [LibraryImport(Library)]
    internal static partial void clang_disposeTokens(nint unit, CXToken* tokens, uint count);

    /// <summary>Takes over a string that libclang returned.</summary>
    internal static string Take(CXString text)
    {
        string result = Marshal.PtrToStringUTF8(clang_getCString(text)) ?? "";
        clang_disposeString(text);
        return result;
    }
}
