using System.Globalization;

namespace Jack.Generator;

/// <summary>Names of declarations: as C has them, qualified, and as the response file remaps them.</summary>
internal sealed class DeclarationNames(GeneratorOptions options)
{
    internal const string MacroPrefix = "ClangSharpMacro_";
    private const string AnonymousPrefix = "__Anonymous";
    private const string AnonymousRecordPrefix = AnonymousPrefix + "Record_";
    private const string AnonymousEnumPrefix = AnonymousPrefix + "Enum_";
    private const string AnonymousTypeTag = "_e__";

    private readonly Dictionary<string, string> _remap = DefaultRemappings(options);

    public static bool IsAnonymousRecord(string name) => name.StartsWith(AnonymousRecordPrefix, StringComparison.Ordinal);

    public static bool IsAnonymousEnum(string name) => name.StartsWith(AnonymousEnumPrefix, StringComparison.Ordinal);

    /// <summary>Gets the name in C; an anonymous type is named after the place where it is declared.</summary>
    public static string Of(Cursor declaration)
    {
        if (declaration.Kind is CursorKind.Struct or CursorKind.Union or CursorKind.Enum && declaration.IsAnonymous)
        {
            return OfAnonymous(declaration);
        }

        string name = declaration.Spelling;

        foreach (string tag in (ReadOnlySpan<string>)["enum ", "struct ", "union "])
        {
            if (name.StartsWith(tag, StringComparison.Ordinal))
            {
                name = name[tag.Length..];
            }
        }

        return name.Length == 0 && declaration.Kind == CursorKind.Parameter ? "param" : name;
    }

    public static string OfAnonymous(Cursor declaration)
    {
        SourcePosition position = SourcePosition.Of(declaration.Location);
        string kind = declaration.Kind == CursorKind.Enum ? AnonymousEnumPrefix : AnonymousRecordPrefix;
        return string.Create(CultureInfo.InvariantCulture, $"{kind}{Path.GetFileNameWithoutExtension(position.FileName)}_L{position.Line}_C{position.Column}");
    }

    /// <summary>Gets the names by which the response file may mean a declaration, the most exact first.</summary>
    public IReadOnlyCollection<string> Candidates(Cursor declaration)
    {
        string[] names = [Qualified(declaration, withParameters: true), Qualified(declaration, withParameters: false), Remapped(declaration)];
        return [.. names.Select(name => name.StartsWith(MacroPrefix, StringComparison.Ordinal) ? name[MacroPrefix.Length..] : name).Distinct()];
    }

    /// <summary>Gets the names by which the response file may exclude a declaration: as C has them, before any remapping.</summary>
    public static string[] OriginalCandidates(Cursor declaration) => [Qualified(declaration, withParameters: true), Qualified(declaration, withParameters: false), Of(declaration)];

    /// <summary>Gets the name in C#, before keywords are escaped.</summary>
    public string Remapped(Cursor declaration)
    {
        Dictionary<string, string> special = declaration.Kind switch
        {
            CursorKind.Field => options.RemapField,
            CursorKind.Struct or CursorKind.Union or CursorKind.Enum => options.RemapType,
            _ => [],
        };

        foreach (string name in new[] { Qualified(declaration, true), Qualified(declaration, false), Of(declaration) })
        {
            if (special.TryGetValue(name, out string? remapped) || TryRemap(name, out remapped))
            {
                return remapped;
            }
        }

        return declaration.IsRecord ? OfRecord(declaration) : Of(declaration);
    }

    /// <summary>Looks up a declaration's or a type's name among the remappings; its <c>const</c> does not matter.</summary>
    public bool TryRemap(string name, out string remapped)
    {
        const string Const = "const ";
        return _remap.TryGetValue(name.Replace("::", ".", StringComparison.Ordinal), out remapped!)
            || (name.StartsWith(Const, StringComparison.Ordinal) && _remap.TryGetValue(name[Const.Length..], out remapped!));
    }

    /// <summary>Names a struct or union without a tag after the field that it is the type of, or after its place among its like.</summary>
    public string OfRecord(Cursor record)
    {
        string name = Of(record);

        if (!IsAnonymousRecord(name))
        {
            return ClashesWithField(record, name) ? $"_{name}{TypeTag(record)}" : name;
        }

        Cursor parent = record.LexicalParent;

        if (!parent.IsRecord)
        {
            return $"_Anonymous{TypeTag(record)}";
        }

        Cursor field = record.IsAnonymousMember ? default : FieldOf(record, parent);
        int index = field.IsNull ? AnonymousIndex(record, parent) : 0;
        string stem = field.IsNull ? "Anonymous" + (index == 0 ? "" : index.ToString(CultureInfo.InvariantCulture)) : Remapped(field);
        return $"_{stem}{TypeTag(record)}";
    }

    /// <summary>Names the unnamed field that an anonymous member takes the place of.</summary>
    public string OfAnonymousField(Cursor record)
    {
        string name = Remapped(record);
        return name[1..name.LastIndexOf(AnonymousTypeTag, StringComparison.Ordinal)];
    }

    public string OfFixedBuffer(Cursor field) => $"_{Remapped(field)}{AnonymousTypeTag}FixedBuffer";

    private static string TypeTag(Cursor record) => AnonymousTypeTag + (record.Kind == CursorKind.Union ? "Union" : "Struct");

    private static Cursor FieldOf(Cursor record, Cursor parent)
    {
        ClangType type = record.Type.Canonical;

        return parent.Fields.FirstOrDefault(field =>
        {
            ClangType fieldType = field.Type.Canonical;
            return (fieldType.IsArray ? fieldType.ElementType.Canonical : fieldType).SameAs(type);
        });
    }

    // Counts from 1 where there are several, and skips the parent's own number, as ClangSharp does.
    private static int AnonymousIndex(Cursor record, Cursor parent)
    {
        List<Cursor> siblings = [.. parent.Children.Where(child => child.IsAnonymousMember)];
        int index = siblings.FindIndex(sibling => sibling.Equals(record));

        if (index < 0)
        {
            return index;
        }

        if (siblings.Count > 1)
        {
            index++;
        }

        if (parent.LexicalParent.IsRecord)
        {
            int parentIndex = AnonymousIndex(parent, parent.LexicalParent);

            if ((parentIndex == index || (parentIndex > 0 && index > parentIndex)) && record.Kind == parent.Kind)
            {
                index++;
            }
        }

        return index;
    }

    private bool ClashesWithField(Cursor record, string name)
    {
        Cursor parent = record.LexicalParent;
        return parent.IsRecord && parent.Fields.Any(field => Remapped(field) == name);
    }

    private static string Qualified(Cursor declaration, bool withParameters)
    {
        string name = Of(declaration);

        if (withParameters && declaration.Kind == CursorKind.Function)
        {
            ClangType type = declaration.Type;
            name += $"({string.Join(", ", type.ArgumentTypes.Select(argument => argument.Spelling))}):{type.ResultType.Spelling}";
        }

        Cursor parent = declaration.SemanticParent;

        while (parent.Kind is CursorKind.LinkageSpec or CursorKind.UnexposedDecl)
        {
            parent = parent.SemanticParent;
        }

        return parent.IsRecord || parent.Kind is CursorKind.Enum or CursorKind.Namespace or CursorKind.Function
            ? $"{Qualified(parent, withParameters)}::{name}"
            : name;
    }

    private static Dictionary<string, string> DefaultRemappings(GeneratorOptions options)
    {
        Dictionary<string, string> remappings = new(StringComparer.Ordinal);

        if (options.DefaultRemappings)
        {
            remappings = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["intptr_t"] = "nint",
                ["ptrdiff_t"] = "nint",
                ["size_t"] = "nuint",
                ["uintptr_t"] = "nuint",
                ["ssize_t"] = "nint",
                ["int8_t"] = "sbyte",
                ["int16_t"] = "short",
                ["int32_t"] = "int",
                ["int64_t"] = "long",
                ["uint8_t"] = "byte",
                ["uint16_t"] = "ushort",
                ["uint32_t"] = "uint",
                ["uint64_t"] = "ulong",
            };
        }

        foreach ((string name, string remapped) in options.Remap)
        {
            // A leading @ only silences the tool's complaint about a remapping that no typedef confirms.
            remappings[name.Replace("::", ".", StringComparison.Ordinal)] = remapped.TrimStart('@');
        }

        return remappings;
    }
}
