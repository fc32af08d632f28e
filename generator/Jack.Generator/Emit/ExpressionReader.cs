using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Jack.Generator;

/// <summary>
/// Reads an initialiser's expression. libclang has no query for operators before version 17: they are read off clang's own print of
/// the declaration, token by token beside the tree. Literals are read where they are written, macros included.
/// </summary>
internal sealed partial class ExpressionReader
{
    private readonly TranslationUnit _unit;
    private readonly string[] _tokens;
    private int _next;

    private ExpressionReader(TranslationUnit unit, string printed)
    {
        _unit = unit;
        _tokens = [.. Token().Matches(printed).Select(match => match.Value)];
    }

    /// <summary>Reads the initialiser of a declaration; null where it holds what has no C# form.</summary>
    public static Expression? Read(TranslationUnit unit, Cursor declaration, Cursor initializer)
    {
        string printed = declaration.PrettyPrinted;
        int start = printed.IndexOf(" = ", StringComparison.Ordinal);

        if (start < 0)
        {
            return null;
        }

        ExpressionReader reader = new(unit, printed[(start + 3)..]);
        Expression? expression = reader.Read(initializer);
        return reader._next == reader._tokens.Length ? expression : null;
    }

    [GeneratedRegex("""(?:u8|[LuU])?"(?:\\.|[^"\\])*"|(?:u8|[LuU])?'(?:\\.|[^'\\])*'|\.?[0-9](?:[eEpP][+-]|[\w.'])*|\w+|<<|>>|<=|>=|==|!=|&&|\|\||->|::|\S""")]
    private static partial Regex Token();

    private Expression? Read(Cursor cursor)
    {
        List<Cursor> operands = [.. cursor.Children.Where(child => child.IsExpression)];

        return (cursor.Kind, operands.Count) switch
        {
            (CursorKind.IntegerLiteral or CursorKind.FloatingLiteral, _) => Number(cursor),
            (CursorKind.CharacterLiteral, _) => Character(cursor),
            (CursorKind.StringLiteral, _) => String(cursor),
            (CursorKind.BoolLiteral, _) => new WordExpression(cursor, Take() ?? ""),
            (CursorKind.NullPtrLiteral, _) when Take() is not null => new WordExpression(cursor, "null"),
            (CursorKind.DeclRefExpr, _) => Reference(cursor),
            (CursorKind.SizeOfExpr, _) => Size(cursor, operands),
            (CursorKind.ParenExpr, 1) => Expect("(") && Read(operands[0]) is Expression inner && Expect(")") ? new ParenExpression(cursor, inner) : null,
            (CursorKind.UnexposedExpr, 1) => Read(operands[0]) is Expression inner ? new ImplicitExpression(cursor, inner) : null,
            (CursorKind.UnaryOperator, 1) => Take() is string sign && Read(operands[0]) is Expression inner ? new UnaryExpression(cursor, sign, inner) : null,
            (CursorKind.BinaryOperator, 2) => Binary(cursor, operands),
            (CursorKind.ConditionalOperator, 3) => Conditional(cursor, operands),
            (CursorKind.CStyleCastExpr, 1) => SkipParentheses() is not null && Read(operands[0]) is Expression inner ? new CastExpression(cursor, inner) : null,
            (CursorKind.StaticCastExpr or CursorKind.ReinterpretCastExpr or CursorKind.ConstCastExpr or CursorKind.FunctionalCastExpr, 1) => NamedCast(cursor, operands[0]),
            _ => null,
        };
    }

    private NumberExpression? Number(Cursor cursor)
    {
        if (Take() is null)
        {
            return null;
        }

        string text = _unit.TokenAt(cursor.Location).Trim('\\', '\r', '\n');
        return new NumberExpression(cursor, text, cursor.Kind == CursorKind.FloatingLiteral);
    }

    private CharacterExpression? Character(Cursor cursor)
    {
        if (Take() is null)
        {
            return null;
        }

        string text = _unit.TokenAt(cursor.Location);
        int quote = text.IndexOf('\'', StringComparison.Ordinal);
        return quote < 0 ? null : new CharacterExpression(cursor, text[..quote], CLiteral.CharacterValue(text[(quote + 1)..^1], isNarrow: quote == 0));
    }

    private StringExpression? String(Cursor cursor)
    {
        if (Take() is null)
        {
            return null;
        }

        // Neighbouring literals are one by now: the cursor's spelling is all of them.
        string text = cursor.RawSpelling;
        int quote = text.IndexOf('"', StringComparison.Ordinal);
        return quote < 0 ? null : new StringExpression(cursor, text[..quote], CLiteral.Unescape(text[(quote + 1)..^1], isBytes: text[..quote] is "" or "u8"));
    }

    private ReferenceExpression? Reference(Cursor cursor)
    {
        string? name = Take();

        while (name is not null && Peek() == "::")
        {
            Take();
            name = Take();
        }

        return name is null ? null : new ReferenceExpression(cursor, cursor.Referenced);
    }

    private SizeExpression? Size(Cursor cursor, List<Cursor> operands)
    {
        string? word = Take();

        if (Peek() != "(" || SkipParentheses() is not string argument)
        {
            return null;
        }

        Cursor named = operands.Count > 0 ? operands[0] : cursor.Children.FirstOrDefault(child => child.Kind == CursorKind.TypeRef).Referenced;
        return new SizeExpression(cursor, word != "sizeof", argument, named);
    }

    private BinaryExpression? Binary(Cursor cursor, List<Cursor> operands) =>
        Read(operands[0]) is Expression left && Take() is string sign && Read(operands[1]) is Expression right
            ? new BinaryExpression(cursor, left, sign, right)
            : null;

    private ConditionalExpression? Conditional(Cursor cursor, List<Cursor> operands) =>
        Read(operands[0]) is Expression condition && Expect("?") && Read(operands[1]) is Expression then && Expect(":") && Read(operands[2]) is Expression otherwise
            ? new ConditionalExpression(cursor, condition, then, otherwise)
            : null;

    private Expression? NamedCast(Cursor cursor, Cursor operand)
    {
        while (Peek() is not (null or "("))
        {
            Take();
        }

        if (!Expect("(") || Read(operand) is not Expression inner || !Expect(")"))
        {
            return null;
        }

        // C# pointers know no const: a const_cast does nothing.
        return cursor.Kind == CursorKind.ConstCastExpr ? inner : new CastExpression(cursor, inner);
    }

    private string? SkipParentheses()
    {
        if (!Expect("("))
        {
            return null;
        }

        StringBuilder text = new();

        for (int depth = 1; Take() is string token;)
        {
            depth += token switch { "(" => 1, ")" => -1, _ => 0 };

            if (depth == 0)
            {
                return text.ToString().TrimEnd();
            }

            text.Append(CultureInfo.InvariantCulture, $"{token} ");
        }

        return null;
    }

    private string? Peek() => _next < _tokens.Length ? _tokens[_next] : null;

    private string? Take() => _next < _tokens.Length ? _tokens[_next++] : null;

    private bool Expect(string token) => Take() == token;
}
