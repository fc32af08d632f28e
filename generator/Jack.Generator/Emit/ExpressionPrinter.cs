using System.Globalization;

namespace Jack.Generator;

/// <summary>Prints an initialiser in C#, with the casts that C adds by itself and the <c>unchecked</c> that C# wants.</summary>
internal sealed partial class ExpressionPrinter(GeneratorOptions options, DeclarationNames names, TypeNames types, Cursor declaration, string targetType, CSharpWriter writer)
{
    private readonly ExpressionRules _rules = new(options, types, declaration);
    private readonly Stack<Expression> _context = new();

    /// <summary>Gets a value indicating whether the class that holds the constant has to be unsafe for it.</summary>
    public bool IsUnsafe { get; private set; }

    private bool IsEnumConstant => declaration.Kind == CursorKind.EnumConstant;

    public void Print(Expression expression)
    {
        string target = _context.TryPeek(out Expression? parent) ? types.Of(parent.Cursor, parent.Type, addUsing: true).Name : targetType;
        _context.Push(expression);

        if (target.Length > 0 && !writer.IsUnchecked && _rules.IsUnchecked(target, expression))
        {
            PrintUnchecked(target, expression);
        }
        else
        {
            PrintPlain(expression);
        }

        _context.Pop();
    }

    private void PrintUnchecked(string target, Expression expression)
    {
        Expression written = expression.AsWritten;
        bool needsCast = IsEnumConstant
            ? written is NumberExpression { IsFloating: false } || expression is ImplicitExpression
            : written is not CastExpression && _rules.ExceedsNativeInteger(target);
        needsCast |= written is SizeExpression size && !IsEnumConstant && _rules.Size(size) is TypeSize value && value.Size32 != value.Size64;
        writer.Write("unchecked");
        writer.IsUnchecked = true;

        if (needsCast)
        {
            writer.Write($"(({target})");
        }

        Parenthesize(expression);

        if (needsCast)
        {
            writer.Write(")");
        }

        writer.IsUnchecked = false;
    }

    private void Parenthesize(Expression expression)
    {
        bool isParenthesized = ExpressionRules.Written(expression) is ParenExpression;
        writer.Write(isParenthesized ? "" : "(");
        Print(expression);
        writer.Write(isParenthesized ? "" : ")");
    }

    private void PrintPlain(Expression expression)
    {
        switch (expression)
        {
            case NumberExpression number:
                writer.Write(number.IsFloating ? Floating(number.Text) : Integer(number.Text));
                break;
            case CharacterExpression character:
                PrintCharacter(character);
                break;
            case StringExpression text:
                PrintString(text);
                break;
            case WordExpression word:
                writer.Write(word.Word);
                break;
            case ParenExpression paren:
                writer.Write("(");
                Print(paren.Operand);
                writer.Write(")");
                break;
            case ImplicitExpression implicitCast:
                PrintImplicit(implicitCast, ExpressionRules.Written(implicitCast.Operand));
                break;
            case CastExpression cast:
                PrintCast(cast);
                break;
            case UnaryExpression unary:
                PrintUnary(unary);
                break;
            case BinaryExpression binary:
                Print(binary.Left);
                writer.Write($" {binary.Operator} ");
                PrintRight(binary);
                break;
            case ConditionalExpression conditional:
                Print(conditional.Condition);
                writer.Write(" ? ");
                Print(conditional.Then);
                writer.Write(" : ");
                Print(conditional.Else);
                break;
            case ReferenceExpression reference:
                PrintReference(reference);
                break;
            case SizeExpression size:
                PrintSize(size);
                break;
            default:
                throw new InvalidOperationException($"{expression.GetType().Name} has no print.");
        }
    }

    private void PrintImplicit(ImplicitExpression implicitCast, Expression operand)
    {
        TypeKind type = implicitCast.Type.Resolve().Kind;
        ClangType operandType = operand.Type.Resolve();

        if (type == TypeKind.Pointer && operand.AsWritten is NumberExpression { IsFloating: false })
        {
            writer.Write("null");
        }
        else if (type == TypeKind.Bool && operandType.Kind != TypeKind.Bool && operand is not UnaryExpression { Operator: "!" })
        {
            Parenthesize(operand);
            writer.Write(operandType.IsPointer ? " != null" : " != 0");
        }
        else if (type != TypeKind.Bool && operandType.Kind == TypeKind.Bool && implicitCast.Type.Resolve().IsBuiltin)
        {
            bool isSmall = implicitCast.Type.Size < 4;
            writer.Write(isSmall ? "(byte)(" : "");
            Parenthesize(operand);
            writer.Write(isSmall ? " ? 1 : 0)" : " ? 1 : 0");
        }
        else if (operand.AsWritten is ReferenceExpression { Declaration.Kind: CursorKind.EnumConstant })
        {
            PrintEnumConstant(implicitCast, operand);
        }
        else
        {
            PrintPlain(operand);
        }
    }

    private void PrintEnumConstant(ImplicitExpression implicitCast, Expression operand)
    {
        Expression? outer = _context.Skip(1).FirstOrDefault(expression => expression is not (ParenExpression or ImplicitExpression));

        if (IsEnumConstant || outer is BinaryExpression { Operator: "==" or "!=" })
        {
            Print(operand);
            return;
        }

        writer.Write($"({types.Of(implicitCast.Cursor, implicitCast.Type, addUsing: true).Name})");
        Parenthesize(operand);
    }

    private void PrintCast(CastExpression cast)
    {
        ClangType type = cast.Type.Resolve();

        if (IsEnumConstant && type.Kind == TypeKind.Enum)
        {
            writer.Write($"({types.Of(cast.Cursor, type.Declaration.EnumIntegerType, addUsing: true).Name})");
        }

        string name = types.Of(cast.Cursor, cast.Type, addUsing: true).Name switch
        {
            "IntPtr" => "nint",
            "UIntPtr" => "nuint",
            string other => other,
        };
        writer.Write($"({name})");
        Parenthesize(ExpressionRules.Written(cast.Operand));
    }

    private void PrintUnary(UnaryExpression unary)
    {
        Expression operand = unary.Operand.AsWritten;
        ClangType type = operand.Type.Resolve();

        if (unary.Operator != "!" || type.Kind == TypeKind.Bool)
        {
            IsUnsafe |= unary.Operator == "*";
            writer.Write(unary.Operator);
            Print(unary.Operand);
            return;
        }

        bool needsParentheses = operand is BinaryExpression || (type.IsPointer && _context.Skip(1).FirstOrDefault() is not ParenExpression);
        writer.Write(needsParentheses && type.IsPointer ? "(" : "");
        writer.Write(needsParentheses && !type.IsPointer ? "(" : "");
        Print(operand);
        writer.Write(needsParentheses && !type.IsPointer ? ")" : "");
        writer.Write(type.IsPointer ? " == null" : " == 0");
        writer.Write(needsParentheses && type.IsPointer ? ")" : "");
    }

    // What C# shifts by has to be an int.
    private void PrintRight(BinaryExpression binary)
    {
        if (binary.Operator is not ("<<" or ">>"))
        {
            Print(binary.Right);
            return;
        }

        bool isNegated = binary.Right is UnaryExpression { Operator: "-" };
        Expression count = isNegated ? ((UnaryExpression)binary.Right).Operand : binary.Right;

        if (count is NumberExpression number)
        {
            long value = (long)CLiteral.IntegerValue(number.Text) * (isNegated ? -1 : 1);
            string text = value.ToString(CultureInfo.InvariantCulture);
            writer.Write(value is > int.MaxValue or < int.MinValue ? $"(int)({text})" : text);
        }
        else if (count.Type.Kind is TypeKind.Int or TypeKind.UShort or TypeKind.Short or TypeKind.CharU or TypeKind.CharS or TypeKind.UChar or TypeKind.SChar
            || (count.Type.Kind == TypeKind.Long && !options.UnixTypes)
            || (count.Type.Kind == TypeKind.Char16 && !options.DisableRuntimeMarshalling))
        {
            Print(binary.Right);
        }
        else
        {
            writer.Write("(int)(");
            Print(binary.Right);
            writer.Write(")");
        }
    }

    private void PrintReference(ReferenceExpression reference)
    {
        Cursor target = reference.Declaration;
        string name = names.Remapped(target);

        if (target.Kind == CursorKind.EnumConstant && !(IsEnumConstant && target.SemanticParent.Equals(declaration.SemanticParent)))
        {
            string enumName = names.Remapped(target.SemanticParent);

            if (!DeclarationNames.IsAnonymousEnum(enumName))
            {
                if (options.UsingStaticsForEnums)
                {
                    writer.Usings.Add($"static {NamespaceOf(enumName, target.SemanticParent)}.{enumName}");
                }
                else
                {
                    writer.Write($"{enumName}.");
                }
            }
            else if (options.UsingStaticsForEnums && writer.Name != options.MethodClassName && !target.SemanticParent.SemanticParent.IsRecord)
            {
                writer.Usings.Add($"static {options.Namespace}.{options.MethodClassName}");
            }
        }

        string prefix = DeclarationNames.MacroPrefix;
        writer.Write(CSharpText.EscapeName(name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name));
    }

    private string NamespaceOf(string name, Cursor type)
    {
        if (options.Namespaces.TryGet([name], matchEverything: false, out string given))
        {
            return given;
        }

        Cursor parent = type.SemanticParent;
        return parent.IsRecord ? $"{NamespaceOf(names.Remapped(parent), parent)}.{names.Remapped(parent)}" : options.Namespace;
    }

    private void PrintSize(SizeExpression expression)
    {
        TypeSize size = _rules.Size(expression) ?? default;

        if (expression.IsAlignment)
        {
            writer.Write(size.Alignment32 == size.Alignment64
                ? size.Alignment32.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"Environment.Is64BitProcess ? {size.Alignment64} : {size.Alignment32}"));
            return;
        }

        if (size.Size32 == size.Size64 && !IsEnumConstant)
        {
            writer.Write(size.Size32);
            return;
        }

        IsUnsafe = true;
        Expression? outer = _context.Skip(1).FirstOrDefault(parent => parent is not (ParenExpression or ImplicitExpression));
        ClangType parentType = (outer?.Type ?? declaration.Type).Resolve();
        string name = SizedTypeName(expression);
        writer.Write(parentType.Kind is TypeKind.UInt or TypeKind.ULong ? $"(uint)(sizeof({name}))" : $"sizeof({name})");
    }

    private string SizedTypeName(SizeExpression expression)
    {
        string stars = new('*', expression.Argument.Count(letter => letter == '*'));

        if (!expression.Named.IsNull)
        {
            return types.Of(expression.Cursor, expression.Named.Type, addUsing: true).Name + (expression.Named.IsExpression ? "" : stars);
        }

        string words = expression.Argument.TrimEnd('*', ' ').Replace("const ", "", StringComparison.Ordinal);
        TypeKind kind = words == "void" ? TypeKind.Void : ExpressionRules.NamedBuiltin(words) ?? TypeKind.Int;
        return (names.TryRemap(words, out string? remapped) ? remapped : BuiltinType.NameOf(kind, options)) + stars;
    }
}
