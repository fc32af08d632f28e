namespace Jack.Generator;

/// <summary>A C expression. <see cref="Cursor"/> is what its type's name is looked up for.</summary>
internal abstract record Expression(Cursor Cursor)
{
    public ClangType Type => Cursor.Type;

    /// <summary>Gets the expression without the conversions that the compiler added, and without parentheses.</summary>
    public Expression AsWritten => this switch
    {
        ImplicitExpression implicitCast => implicitCast.Operand.AsWritten,
        ParenExpression paren => paren.Operand.AsWritten,
        _ => this,
    };
}

/// <summary>A number, spelled as in the source.</summary>
internal sealed record NumberExpression(Cursor Cursor, string Text, bool IsFloating) : Expression(Cursor);

/// <summary>A character; its prefix says how wide it is.</summary>
internal sealed record CharacterExpression(Cursor Cursor, string Prefix, uint Value) : Expression(Cursor);

/// <summary>A string; its prefix says how wide its characters are.</summary>
internal sealed record StringExpression(Cursor Cursor, string Prefix, string Value) : Expression(Cursor);

/// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed record WordExpression(Cursor Cursor, string Word) : Expression(Cursor);

internal sealed record ParenExpression(Cursor Cursor, Expression Operand) : Expression(Cursor);

/// <summary>A conversion that the compiler added.</summary>
internal sealed record ImplicitExpression(Cursor Cursor, Expression Operand) : Expression(Cursor);

/// <summary>A conversion that is written.</summary>
internal sealed record CastExpression(Cursor Cursor, Expression Operand) : Expression(Cursor);

internal sealed record UnaryExpression(Cursor Cursor, string Operator, Expression Operand) : Expression(Cursor);

internal sealed record BinaryExpression(Cursor Cursor, Expression Left, string Operator, Expression Right) : Expression(Cursor);

internal sealed record ConditionalExpression(Cursor Cursor, Expression Condition, Expression Then, Expression Else) : Expression(Cursor);

internal sealed record ReferenceExpression(Cursor Cursor, Cursor Declaration) : Expression(Cursor);

/// <summary><c>sizeof</c> or <c>alignof</c> of a type.</summary>
internal sealed record SizeExpression(Cursor Cursor, bool IsAlignment, string Argument, Cursor Named) : Expression(Cursor);
