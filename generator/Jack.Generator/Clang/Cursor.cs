using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jack.Generator;

/// <summary>A node of clang's tree: a declaration, an expression, an attribute or a macro.</summary>
internal readonly struct Cursor(CXCursor handle)
{
    private CXCursor Handle { get; } = handle;

    public CursorKind Kind => Handle.Kind;

    public bool IsNull => Kind is 0 or (>= CursorKind.InvalidFirst and <= CursorKind.InvalidLast);

    public bool IsRecord => Kind is CursorKind.Struct or CursorKind.Union;

    public bool IsExpression => Kind is >= CursorKind.UnexposedExpr and <= CursorKind.ExpressionLast;

    public bool IsAttribute => Kind is >= CursorKind.AttributeFirst and <= CursorKind.AttributeLast;

    public string Spelling => LibClang.Take(LibClang.clang_getCursorSpelling(Handle)).Replace('\\', '/');

    /// <summary>Gets the spelling with its backslashes: of a literal or an annotation.</summary>
    public string RawSpelling => LibClang.Take(LibClang.clang_getCursorSpelling(Handle));

    public string PrettyPrinted => LibClang.Take(LibClang.clang_getCursorPrettyPrinted(Handle, 0));

    public ClangType Type => new(LibClang.clang_getCursorType(Handle));

    public ClangType UnderlyingType => new(LibClang.clang_getTypedefDeclUnderlyingType(Handle));

    public ClangType EnumIntegerType => new(LibClang.clang_getEnumDeclIntegerType(Handle));

    public long EnumValue => LibClang.clang_getEnumConstantDeclValue(Handle);

    public Cursor SemanticParent => new(LibClang.clang_getCursorSemanticParent(Handle));

    public Cursor LexicalParent => new(LibClang.clang_getCursorLexicalParent(Handle));

    public Cursor Definition => new(LibClang.clang_getCursorDefinition(Handle));

    public Cursor Referenced => new(LibClang.clang_getCursorReferenced(Handle));

    public Cursor Initializer => new(LibClang.clang_Cursor_getVarDeclInitializer(Handle));

    public string Mangling => LibClang.Take(LibClang.clang_Cursor_getMangling(Handle));

    public bool IsVariadic => LibClang.clang_Cursor_isVariadic(Handle) != 0;

    /// <summary>Gets a value indicating whether a struct, union or enum has neither a tag nor a typedef that names it.</summary>
    public bool IsAnonymous => LibClang.clang_Cursor_isAnonymous(Handle) != 0;

    /// <summary>Gets a value indicating whether this is a struct or union member without a name, whose fields belong to the record around it.</summary>
    public bool IsAnonymousMember => IsRecord && LibClang.clang_Cursor_isAnonymousRecordDecl(Handle) != 0;

    public bool IsBitField => LibClang.clang_Cursor_isBitField(Handle) != 0;

    public int BitWidth => LibClang.clang_getFieldDeclBitWidth(Handle);

    public bool IsFunctionLikeMacro => LibClang.clang_Cursor_isMacroFunctionLike(Handle) != 0;

    public CXSourceLocation Location => LibClang.clang_getCursorLocation(Handle);

    public CXSourceRange Extent => LibClang.clang_getCursorExtent(Handle);

    public IReadOnlyList<Cursor> Children
    {
        get
        {
            List<Cursor> children = [];
            Collect(children);
            return children;
        }
    }

    public IEnumerable<Cursor> Fields => Children.Where(child => child.Kind == CursorKind.Field);

    public IEnumerable<Cursor> Attributes => Children.Where(child => child.IsAttribute);

    public bool Equals(Cursor other) => LibClang.clang_equalCursors(Handle, other.Handle) != 0;

    /// <summary>Evaluates a variable's initialiser; null where it is no integer constant.</summary>
    public long? EvaluateInteger()
    {
        nint result = LibClang.clang_Cursor_Evaluate(Handle);

        if (result == 0)
        {
            return null;
        }

        long? value = LibClang.clang_EvalResult_getKind(result) == 1 ? LibClang.clang_EvalResult_getAsLongLong(result) : null;
        LibClang.clang_EvalResult_dispose(result);
        return value;
    }

    private unsafe void Collect(List<Cursor> children)
    {
        GCHandle<List<Cursor>> data = new(children);
        _ = LibClang.clang_visitChildren(Handle, &Visit, GCHandle<List<Cursor>>.ToIntPtr(data));
        data.Dispose();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Visit(CXCursor cursor, CXCursor parent, nint data)
    {
        const int Continue = 1;
        GCHandle<List<Cursor>>.FromIntPtr(data).Target.Add(new Cursor(cursor));
        return Continue;
    }
}
