namespace Jack.Generator;

/// <summary>Names and strings as C# spells them.</summary>
internal static class CSharpText
{
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate",
        "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in",
        "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private",
        "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this",
        "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    private static readonly HashSet<string> s_objectMembers = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private static readonly HashSet<string> s_unsigned = new(StringComparer.Ordinal)
    {
        "byte", "char", "nuint", "uint", "ulong", "ushort", "UIntPtr",
    };

    public static string EscapeName(string name) => s_keywords.Contains(name) ? "@" + name : name;

    /// <summary>Gets a value indicating whether a field of this name hides a member of every object.</summary>
    public static bool HidesObjectMember(string name) => s_objectMembers.Contains(name);

    /// <summary>Gets a value indicating whether a method of this name without parameters hides a member of every object.</summary>
    public static bool HidesObjectMethod(string name) => s_objectMembers.Contains(name) && name is not ("Equals" or "ReferenceEquals");

    public static bool IsUnsigned(string typeName) => s_unsigned.Contains(typeName) || typeName.EndsWith('*');

    /// <summary>Escapes a string for a C# literal; what is escaped in C already is not escaped twice.</summary>
    public static string EscapeString(string value) => value
        .Replace(@"\0", "\0", StringComparison.Ordinal)
        .Replace(@"\r", "\r", StringComparison.Ordinal)
        .Replace(@"\n", "\n", StringComparison.Ordinal)
        .Replace(@"\t", "\t", StringComparison.Ordinal)
        .Replace("\\\"", "\"", StringComparison.Ordinal)
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("\0", @"\0", StringComparison.Ordinal)
        .Replace("\r", @"\r", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal)
        .Replace("\t", @"\t", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal);

    public static string EscapeCharacter(char value) => value switch
    {
        '\0' => @"\0",
        '\\' => @"\\",
        '\r' => @"\r",
        '\n' => @"\n",
        '\t' => @"\t",
        '\'' => @"\'",
        _ => value.ToString(),
    };
}
