namespace Jack.Generator;

/// <summary>Decides what C# makes of an expression: whether it is a constant, and whether it overflows what it is assigned to.</summary>
internal sealed class ExpressionRules(GeneratorOptions options, TypeNames types, Cursor declaration)
{
    // clang evaluates the initialiser of a variable, and nothing smaller.
    private readonly long? _value = declaration.Kind == CursorKind.Var ? declaration.EvaluateInteger() : null;

    private bool IsVariable => declaration.Kind == CursorKind.Var;

    /// <summary>Gets a value indicating whether a value needs a cast because it exceeds the 32 bits that a native integer is sure to have.</summary>
    public bool ExceedsNativeInteger(string target) => target switch
    {
        "nuint" or "UIntPtr" => (ulong?)_value > uint.MaxValue,
        "nint" or "IntPtr" => _value is < int.MinValue or > int.MaxValue,
        _ => false,
    };

    public bool IsConstant(string target, Expression expression)
    {
        if (ExceedsNativeInteger(target) || (target != "string" && expression.Type.Resolve().IsPointer))
        {
            return false;
        }

        return expression switch
        {
            ConditionalExpression conditional => IsConstant(target, conditional.Condition) && IsConstant(target, conditional.Then) && IsConstant(target, conditional.Else),
            BinaryExpression binary => IsConstant(target, binary.Left) && IsConstant(target, binary.Right),
            CastExpression cast => IsConstant(target, Written(cast.Operand)),
            ImplicitExpression implicitCast => IsConstant(target, Written(implicitCast.Operand)),
            ParenExpression paren => IsConstant(target, paren.Operand),
            UnaryExpression unary => IsConstant(target, unary.Operand) && (unary.Operator != "-" || target is not ("IntPtr" or "nint" or "nuint" or "UIntPtr")),
            ReferenceExpression reference => reference.Declaration.Kind == CursorKind.EnumConstant,
            SizeExpression size => Size(size) is TypeSize value && (size.IsAlignment ? value.Alignment32 == value.Alignment64 : value.Size32 == value.Size64),
            _ => true,
        };
    }

    public bool IsUnchecked(string target, Expression expression) => expression switch
    {
        ConditionalExpression conditional => IsUnchecked(target, conditional.Then) || IsUnchecked(target, conditional.Else) || IsValueUnchecked(target),
        BinaryExpression binary => IsUnchecked(target, binary.Left) || IsUnchecked(target, binary.Right) || IsValueUnchecked(target) || Overflows(binary),
        CastExpression cast => IsUnchecked(target, Written(cast.Operand)) || IsValueUnchecked(target)
            || (cast.Cursor.Kind != CursorKind.ReinterpretCastExpr && CSharpText.IsUnsigned(target) != CSharpText.IsUnsigned(types.Of(cast.Cursor, cast.Type).Name)),
        ImplicitExpression implicitCast => IsUnchecked(target, Written(implicitCast.Operand)) || IsValueUnchecked(target),
        ParenExpression paren => IsUnchecked(target, paren.Operand) || IsValueUnchecked(target),
        UnaryExpression unary => IsUnchecked(target, unary.Operand) || IsValueUnchecked(target) || unary.Operator switch
        {
            "-" => CSharpText.IsUnsigned(target),
            "~" => CSharpText.IsUnsigned(target) != CSharpText.IsUnsigned(types.Of(unary.Cursor, unary.Operand.Type).Name),
            _ => false,
        },
        NumberExpression { IsFloating: false } number => IsNumberUnchecked(target, number),
        SizeExpression { IsAlignment: false } size => target is "bool" or "byte" or "char" or "ushort" or "uint" or "nuint" or "sbyte" or "short"
            && (!IsVariable || (Size(size) is TypeSize value && value.Size32 != value.Size64)),
        _ => false,
    };

    public TypeSize? Size(SizeExpression expression)
    {
        if (expression.Argument.EndsWith('*'))
        {
            return new TypeSize(4, 8, 4, 8);
        }

        if (!expression.Named.IsNull)
        {
            return TypeSize.Of(expression.Named.Type, options);
        }

        // A type of C itself has no cursor of its own in the tree.
        TypeKind? kind = NamedBuiltin(expression.Argument);

        return kind switch
        {
            null => null,
            TypeKind.Long or TypeKind.ULong => options.UnixTypes ? new TypeSize(4, 8, 4, 8) : new TypeSize(4, 4, 4, 4),
            TypeKind.Bool or TypeKind.SChar or TypeKind.UChar => new TypeSize(1, 1, 1, 1),
            TypeKind.Short or TypeKind.UShort => new TypeSize(2, 2, 2, 2),
            TypeKind.Int or TypeKind.UInt or TypeKind.Float => new TypeSize(4, 4, 4, 4),
            _ => new TypeSize(8, 8, 8, 8),
        };
    }

    public static Expression Written(Expression expression) => expression is ImplicitExpression implicitCast ? Written(implicitCast.Operand) : expression;

    /// <summary>Gets the type that C's own words name; null for any other.</summary>
    public static TypeKind? NamedBuiltin(string words) => words switch
    {
        "bool" or "_Bool" => TypeKind.Bool,
        "char" or "signed char" => TypeKind.SChar,
        "unsigned char" => TypeKind.UChar,
        "short" => TypeKind.Short,
        "unsigned short" => TypeKind.UShort,
        "int" => TypeKind.Int,
        "unsigned int" => TypeKind.UInt,
        "long" => TypeKind.Long,
        "unsigned long" => TypeKind.ULong,
        "long long" => TypeKind.LongLong,
        "unsigned long long" => TypeKind.ULongLong,
        "float" => TypeKind.Float,
        "double" => TypeKind.Double,
        _ => null,
    };

    private static bool IsUnchecked(string target, long value, bool isNegative, bool isHex) => target switch
    {
        "byte" => (ulong)value > byte.MaxValue,
        "char" or "ushort" => (ulong)value > ushort.MaxValue,
        "nuint" or "UIntPtr" => (ulong)value > uint.MaxValue,
        "sbyte" => value is < sbyte.MinValue or > sbyte.MaxValue || (isNegative && isHex),
        "short" => value is < short.MinValue or > short.MaxValue || (isNegative && isHex),
        "int" or "nint" or "IntPtr" => value is < int.MinValue or > int.MaxValue || (isNegative && isHex),
        "long" => isNegative && isHex,
        _ => false,
    };

    private static long SignedValue(NumberExpression number)
    {
        ulong value = CLiteral.IntegerValue(number.Text);
        return number.Type.Size == 4 ? (int)(uint)value : (long)value;
    }

    private bool IsValueUnchecked(string target) => _value is long value && IsUnchecked(target, value, value < 0, isHex: false);

    private bool IsNumberUnchecked(string target, NumberExpression number)
    {
        if (!IsVariable)
        {
            // Only a variable's initialiser is cast to the native integer; a plain literal keeps its own type.
            target = target switch
            {
                "nint" or "IntPtr" => "long",
                "nuint" or "UIntPtr" => "ulong",
                _ => target,
            };
        }

        long value = SignedValue(number);
        return IsUnchecked(target, value, value < 0, number.Text.StartsWith("0x", StringComparison.Ordinal));
    }

    private bool Overflows(BinaryExpression binary)
    {
        if (Operand(binary.Left) is not long left || Operand(binary.Right) is not long right)
        {
            return false;
        }

        bool isUnsigned = CSharpText.IsUnsigned(types.Of(binary.Cursor, binary.Type).Name);

        return binary.Operator switch
        {
            "+" => isUnsigned ? (ulong)left + (ulong)right < (ulong)left : left + right < left,
            "-" => isUnsigned ? (ulong)left - (ulong)right > (ulong)left : left - right > left,
            _ => false,
        };
    }

    private long? Operand(Expression expression) =>
        expression.AsWritten is NumberExpression { IsFloating: false } number ? SignedValue(number) : _value is long value ? (int)value : null;
}
