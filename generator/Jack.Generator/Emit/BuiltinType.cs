namespace Jack.Generator;

/// <summary>C's own types.</summary>
internal static class BuiltinType
{
    /// <summary>Gets the name in C#; null for a type that C# has not.</summary>
    public static string? NameOf(TypeKind kind, GeneratorOptions options) => kind switch
    {
        TypeKind.Void => "void",
        TypeKind.Bool => "bool",
        TypeKind.CharU or TypeKind.UChar => "byte",
        TypeKind.CharS or TypeKind.SChar => "sbyte",
        TypeKind.Char16 => options.DisableRuntimeMarshalling ? "char" : "ushort",
        TypeKind.UShort => "ushort",
        TypeKind.Short => "short",
        TypeKind.UInt => "uint",
        TypeKind.Int => "int",
        TypeKind.ULong => options.UnixTypes ? "nuint" : "uint",
        TypeKind.Long => options.UnixTypes ? "nint" : "int",
        TypeKind.ULongLong => "ulong",
        TypeKind.LongLong => "long",
        TypeKind.WChar => options.UnixTypes ? "uint" : NameOf(TypeKind.Char16, options),
        TypeKind.Float => "float",
        TypeKind.Double => "double",
        TypeKind.NullPtr => "void*",
        _ => null,
    };

    /// <summary>Gets a value indicating whether a constant of this type is a C# constant.</summary>
    public static bool IsPrimitive(ClangType type)
    {
        ClangType resolved = type.Resolve();

        return resolved.IsPointer || resolved.Kind switch
        {
            TypeKind.Enum => IsPrimitive(resolved.Declaration.EnumIntegerType),
            TypeKind.Void or TypeKind.Char32 or TypeKind.UInt128 or TypeKind.Int128 or TypeKind.LongDouble or TypeKind.NullPtr => false,
            _ => resolved.Kind is >= TypeKind.Bool and <= TypeKind.Double,
        };
    }
}
