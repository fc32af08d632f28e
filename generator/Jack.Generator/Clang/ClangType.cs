namespace Jack.Generator;

/// <summary>A C type as it is written, sugar included.</summary>
internal readonly struct ClangType(CXType handle)
{
    private CXType Handle { get; } = handle;

    public TypeKind Kind => Handle.Kind;

    public string Spelling => LibClang.Take(LibClang.clang_getTypeSpelling(Handle)).Replace('\\', '/');

    public ClangType Canonical => new(LibClang.clang_getCanonicalType(Handle));

    public ClangType Pointee => new(LibClang.clang_getPointeeType(Handle));

    public ClangType ElementType => new(LibClang.clang_getArrayElementType(Handle));

    /// <summary>Gets the length of a constant array; an incomplete or empty one counts as one element, as ClangSharp counts it.</summary>
    public long ArrayLength => Kind == TypeKind.ConstantArray ? Math.Max(LibClang.clang_getArraySize(Handle), 1) : 1;

    public ClangType ResultType => new(LibClang.clang_getResultType(Handle));

    public Cursor Declaration => new(LibClang.clang_getTypeDeclaration(Handle));

    public long Size => LibClang.clang_Type_getSizeOf(Handle);

    public long Alignment => LibClang.clang_Type_getAlignOf(Handle);

    public bool IsConst => LibClang.clang_isConstQualifiedType(Handle) != 0;

    public int CallingConvention => LibClang.clang_getFunctionTypeCallingConv(Handle);

    public bool IsBuiltin => Kind is >= TypeKind.Void and <= TypeKind.BuiltinLast;

    public bool IsArray => Kind is TypeKind.ConstantArray or TypeKind.IncompleteArray;

    public bool IsPointer => Kind is TypeKind.Pointer or TypeKind.LValueReference or TypeKind.RValueReference;

    public IEnumerable<ClangType> ArgumentTypes
    {
        get
        {
            int count = LibClang.clang_getNumArgTypes(Handle);

            for (uint index = 0; index < count; index++)
            {
                yield return new ClangType(LibClang.clang_getArgType(Handle, index));
            }
        }
    }

    /// <summary>Removes one layer of sugar: the type that a typedef, an elaborated or an attributed type stands for.</summary>
    public ClangType Desugar() => Kind switch
    {
        TypeKind.Elaborated => new ClangType(LibClang.clang_Type_getNamedType(Handle)),
        TypeKind.Attributed => new ClangType(LibClang.clang_Type_getModifiedType(Handle)),
        TypeKind.Typedef => Declaration.UnderlyingType,
        TypeKind.Unexposed or TypeKind.Auto => Canonical,
        _ => this,
    };

    /// <summary>Removes all sugar, but not the const of an element or pointee.</summary>
    public ClangType Resolve()
    {
        ClangType type = this;

        while (type.Kind is TypeKind.Elaborated or TypeKind.Attributed or TypeKind.Typedef or TypeKind.Unexposed or TypeKind.Auto)
        {
            ClangType next = type.Desugar();

            if (next.Kind == type.Kind && next.SameAs(type))
            {
                break;
            }

            type = next;
        }

        return type;
    }

    public bool SameAs(ClangType other) => LibClang.clang_equalTypes(Handle, other.Handle) != 0;
}
