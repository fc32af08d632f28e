namespace Jack.Generator;

/// <summary>The size and alignment of a type where a pointer has 4 bytes and where it has 8: a constant must be the same for both.</summary>
internal readonly record struct TypeSize(long Size32, long Size64, long Alignment32, long Alignment64)
{
    public static TypeSize Of(ClangType type, GeneratorOptions options)
    {
        ClangType resolved = type.Resolve();

        switch (resolved.Kind)
        {
            case TypeKind.ConstantArray or TypeKind.IncompleteArray:
                TypeSize element = Of(resolved.ElementType, options);
                return element with { Size32 = element.Size32 * resolved.ArrayLength, Size64 = element.Size64 * resolved.ArrayLength };
            case TypeKind.Enum:
                return Of(resolved.Declaration.EnumIntegerType, options);
            case TypeKind.Pointer or TypeKind.LValueReference or TypeKind.RValueReference or TypeKind.FunctionProto or TypeKind.FunctionNoProto:
                return new TypeSize(4, 8, 4, 8);
            case TypeKind.Long or TypeKind.ULong:
                return options.UnixTypes ? new TypeSize(4, 8, 4, 8) : Same(4);
            case TypeKind.Record:
                return OfRecord(resolved, options);
            default:
                return Same(resolved.Size);
        }
    }

    private static TypeSize Same(long size) => new(size, size, size, size);

    private static TypeSize OfRecord(ClangType type, GeneratorOptions options)
    {
        Cursor declaration = type.Declaration;
        bool isUnion = declaration.Kind == CursorKind.Union;
        bool isPacked = type.Alignment == 1;
        TypeSize result = new(0, 0, 1, 1);

        foreach (Cursor member in declaration.Children.Where(child => child.Kind == CursorKind.Field || child.IsAnonymousMember))
        {
            TypeSize field = Of(member.Type, options);
            (long size32, long alignment32) = Place(result.Size32, field.Size32, isPacked ? 1 : field.Alignment32, isUnion);
            (long size64, long alignment64) = Place(result.Size64, field.Size64, isPacked ? 1 : field.Alignment64, isUnion);
            result = new TypeSize(size32, size64, Math.Max(result.Alignment32, alignment32), Math.Max(result.Alignment64, alignment64));
        }

        return result with { Size32 = RoundUp(result.Size32, result.Alignment32), Size64 = RoundUp(result.Size64, result.Alignment64) };
    }

    private static (long Size, long Alignment) Place(long offset, long size, long alignment, bool isUnion)
    {
        alignment = Math.Max(alignment, 1);
        return (isUnion ? Math.Max(offset, size) : RoundUp(offset, alignment) + size, alignment);
    }

    private static long RoundUp(long value, long alignment) => (value + alignment - 1) / alignment * alignment;
}
