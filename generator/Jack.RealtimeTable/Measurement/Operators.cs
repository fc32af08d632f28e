namespace Jack.RealtimeTable.Measurement;

/// <summary>Metadata names of operators as C# writes them.</summary>
internal static class Operators
{
    private const string Table = """
        Addition + Subtraction - Multiply * Division / Modulus % BitwiseAnd & BitwiseOr | ExclusiveOr ^ LeftShift << RightShift >> UnsignedRightShift >>>
        Equality == Inequality != LessThan < GreaterThan > LessThanOrEqual <= GreaterThanOrEqual >= UnaryNegation - UnaryPlus + OnesComplement ~ LogicalNot !
        """;

    private static readonly Dictionary<string, string> s_symbols = Table.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Chunk(2).ToDictionary(pair => "op_" + pair[0], pair => pair[1], StringComparer.Ordinal);

    public static string? Apply(string name, IReadOnlyList<string> operands) => !s_symbols.TryGetValue(name, out string? symbol)
        ? null
        : operands.Count == 1 ? $"{symbol}{operands[0]}" : $"{operands[0]} {symbol} {operands[1]}";
}
