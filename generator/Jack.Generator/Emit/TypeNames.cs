using System.Text.RegularExpressions;

namespace Jack.Generator;

/// <summary>A type in C#, and as the header spells it where that says more ("" where it does not).</summary>
internal readonly record struct TypeName(string Name, string Native);

/// <summary>Names C types in C#. The rules, and the order in which remappings apply, are ClangSharp's.</summary>
internal sealed partial class TypeNames(GeneratorOptions options, DeclarationNames names, Func<CSharpWriter?> writer)
{
    public bool IsUnsafe(Cursor declaration, ClangType type) => Of(declaration, type).Name.Contains('*', StringComparison.Ordinal);

    /// <summary>Gets the name of a type where it is used.</summary>
    /// <param name="user">The declaration or expression that has the type.</param>
    /// <param name="type">The type.</param>
    /// <param name="addUsing">Whether the file that is being written gets the using directive that the name needs.</param>
    public TypeName Of(Cursor user, ClangType type, bool addUsing = false)
    {
        ClangType tag = type.Resolve();
        (string name, string native) = tag.Kind is TypeKind.Record or TypeKind.Enum && tag.Declaration.IsAnonymous ? OfTag(user, tag, "") : Raw(user, type);
        string result;

        if (names.TryRemap(native, out string? remapped) || names.TryRemap(name, out remapped))
        {
            result = remapped;
        }
        else
        {
            result = OfAnonymousOrEnum(user, type, name, ref native);
        }

        if (addUsing)
        {
            AddUsing(result);
        }

        if (string.IsNullOrWhiteSpace(native))
        {
            native = name;
        }

        if (IsEquivalent(native, result))
        {
            native = "";
        }

        return new TypeName(DecayArray(result), native);
    }

    /// <summary>bool is not blittable unless the assembly disables runtime marshalling: a byte takes its place.</summary>
    public TypeName Blittable(TypeName type) =>
        !options.DisableRuntimeMarshalling && type.Name == "bool" ? new TypeName("byte", type.Native.Length == 0 ? "bool" : type.Native) : type;

    private void AddUsing(string name)
    {
        if (NeedsSystem().IsMatch(name))
        {
            writer()?.Usings.Add("System");
        }

        if (options.Namespaces.TryGet([name.TrimEnd('*')], matchEverything: false, out string space) && !options.Namespace.StartsWith(space, StringComparison.Ordinal))
        {
            writer()?.Usings.Add(space);
        }
    }

    [GeneratedRegex(@"\b(?:Guid|IntPtr|UIntPtr)\b")]
    private static partial Regex NeedsSystem();

    private static bool IsEquivalent(string native, string name) =>
        native.Equals(name, StringComparison.OrdinalIgnoreCase) || native.Replace(" ", "", StringComparison.Ordinal).Equals(name, StringComparison.OrdinalIgnoreCase);

    // A type that is remapped to "sbyte[8]" is no C# type in a signature: it becomes the pointer that C passes.
    private static string DecayArray(string name)
    {
        int bracket = name.IndexOf('[', StringComparison.Ordinal);
        bool isSized = bracket >= 0 && bracket + 1 < name.Length && char.IsAsciiDigit(name[bracket + 1]);
        return isSized ? name[..bracket] + new string('*', name.Count(letter => letter == '[')) : name;
    }

    private string OfAnonymousOrEnum(Cursor user, ClangType type, string name, ref string native)
    {
        ClangType resolved = type.Resolve();

        if (resolved.IsArray && resolved.ElementType.Resolve().Kind == TypeKind.Record)
        {
            resolved = resolved.ElementType.Resolve();
        }

        if (resolved.Kind == TypeKind.Record && DeclarationNames.IsAnonymousRecord(name))
        {
            return names.OfRecord(resolved.Declaration);
        }

        if (resolved.Kind == TypeKind.Enum && DeclarationNames.IsAnonymousEnum(name))
        {
            Cursor declaration = resolved.Declaration;
            return Of(declaration, declaration.EnumIntegerType).Name;
        }

        if (user.Kind == CursorKind.Enum && options.Types.TryGet(names.Candidates(user), matchEverything: true, out string given))
        {
            native = string.IsNullOrWhiteSpace(native) ? name : native;
            native = IsEquivalent(native, given) ? "" : native;
            return given;
        }

        return name;
    }

    private TypeName Raw(Cursor user, ClangType type)
    {
        string native = type.Spelling
            .Replace("unnamed enum at", "anonymous enum at", StringComparison.Ordinal)
            .Replace("unnamed struct at", "anonymous struct at", StringComparison.Ordinal)
            .Replace("unnamed union at", "anonymous union at", StringComparison.Ordinal);
        string name = native;

        switch (type.Kind)
        {
            case TypeKind.ConstantArray or TypeKind.IncompleteArray or TypeKind.VariableArray:
                name = Of(user, type.ElementType).Name + (user.Kind is CursorKind.Function or CursorKind.Parameter ? "*" : "");
                break;
            case TypeKind.FunctionProto or TypeKind.FunctionNoProto:
                name = OfFunction(user, type, type);
                break;
            case TypeKind.Attributed or TypeKind.Auto or TypeKind.Unexposed when type.Desugar().Kind != type.Kind:
                name = Raw(user, type.Desugar()).Name;
                break;
            case TypeKind.Elaborated:
                (name, string nativeNamed) = Raw(user, type.Desugar());

                if (!string.IsNullOrWhiteSpace(nativeNamed) && !HasTagOrConst(native))
                {
                    native = nativeNamed;
                }

                break;
            case TypeKind.Pointer or TypeKind.LValueReference or TypeKind.RValueReference:
                name = OfPointee(user, type, type.Pointee, out string nativePointee, out bool isAdjusted);
                native = isAdjusted ? $"{nativePointee} {(type.Kind == TypeKind.Pointer ? "*" : "&")}" : native;
                break;
            case TypeKind.Record or TypeKind.Enum:
                (name, native) = OfTag(user, type, native);
                break;
            case TypeKind.Typedef:
                // A remapped typedef keeps its name: its size may depend on the platform that is parsed.
                name = names.TryRemap(native, out string? remapped) ? remapped : Raw(user, type.Desugar()).Name;
                break;
            default:
                name = BuiltinType.NameOf(type.Kind, options) ?? name;
                break;
        }

        return new TypeName(name, IsEquivalent(native, name) ? "" : native);
    }

    private static bool HasTagOrConst(string native) =>
        native.StartsWith("const ", StringComparison.Ordinal) || native.StartsWith("enum ", StringComparison.Ordinal)
        || native.StartsWith("struct ", StringComparison.Ordinal) || native.StartsWith("union ", StringComparison.Ordinal);

    private TypeName OfTag(Cursor user, ClangType type, string native)
    {
        Cursor declaration = type.Declaration;

        if (declaration.IsAnonymous)
        {
            string anonymous = DeclarationNames.OfAnonymous(declaration);
            return new TypeName(anonymous, anonymous);
        }

        if (type.IsConst)
        {
            return new TypeName(Raw(user, declaration.Type).Name, native);
        }

        string name = native;

        foreach (string tag in (ReadOnlySpan<string>)["enum ", "struct ", "union "])
        {
            if (name.StartsWith(tag, StringComparison.Ordinal))
            {
                name = name[tag.Length..];
            }
        }

        if (!name.Contains("::", StringComparison.Ordinal))
        {
            return new TypeName(Overridden(declaration, name), native);
        }

        // A nested type is qualified by the types around it; namespaces are flattened away.
        string leaf = name[(name.LastIndexOf("::", StringComparison.Ordinal) + 2)..];
        name = Overridden(declaration, names.TryRemap(leaf, out string? remapped) ? remapped : leaf);

        for (Cursor parent = declaration.SemanticParent; parent.IsRecord; parent = parent.SemanticParent)
        {
            name = $"{CSharpText.EscapeName(names.Remapped(parent))}.{name}";
        }

        return new TypeName(name, native);
    }

    private string Overridden(Cursor declaration, string name)
    {
        if (options.RemapType.TryGetValue(name, out string? remapped))
        {
            return remapped;
        }

        return declaration.IsRecord && name == DeclarationNames.Of(declaration) ? names.OfRecord(declaration) : name;
    }
}
