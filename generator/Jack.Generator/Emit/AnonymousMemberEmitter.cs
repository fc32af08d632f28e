namespace Jack.Generator;

/// <summary>Writes properties for the fields of members without a name, so that C# reaches them as C does.</summary>
internal sealed class AnonymousMemberEmitter(EmitterContext context)
{
    public void Write(CSharpWriter writer, Cursor record)
    {
        foreach (Cursor member in record.Children.Where(child => child.IsAnonymousMember))
        {
            WriteFields(writer, record, member, context.Names.OfAnonymousField(member));
        }
    }

    private void WriteFields(CSharpWriter writer, Cursor root, Cursor member, string path)
    {
        foreach (Cursor field in member.Children)
        {
            if (field.IsAnonymousMember)
            {
                WriteFields(writer, root, field, $"{path}.{context.Names.OfAnonymousField(field)}");
            }
            else if (field.Kind == CursorKind.Field && field.Spelling.Length > 0)
            {
                WriteField(writer, root, member, field, path);
            }
        }
    }

    private void WriteField(CSharpWriter writer, Cursor root, Cursor member, Cursor field, string path)
    {
        string name = context.Names.Remapped(field);

        if (context.Options.Exclude.TryGet([$"{context.Names.Remapped(root)}.{name}"], matchEverything: false, out _))
        {
            return;
        }

        ClangType type = field.Type.Resolve();
        string escapedName = CSharpText.EscapeName(name);
        string typeName = Qualifier(root, type) + context.Types.Blittable(context.Types.Of(field, field.Type, addUsing: true)).Name;
        writer.EndLine();

        if (!field.IsBitField)
        {
            writer.WriteAttribute("UnscopedRef");
        }

        context.Attributes.Write(writer, field);

        if (type.IsArray)
        {
            writer.Usings.Add("System");
        }

        string access = context.Access(member, matchEverything: true);
        string kind = type.IsArray ? $"Span<{typeName}>" : field.IsBitField ? typeName : $"ref {typeName}";
        writer.WriteIndented($"{access} {kind} {escapedName}");
        writer.NeedsNewline = true;
        writer.BeginBlock();
        writer.WriteIndentedLine(field.IsBitField ? "readonly get" : "get");
        writer.BeginBlock();
        writer.WriteIndentedLine($"return {(field.IsBitField || type.IsArray ? "" : "ref ")}{path}.{escapedName}{SpanOf(field, type)};");
        writer.EndBlock();

        if (field.IsBitField)
        {
            writer.EndLine();
            writer.WriteIndentedLine("set");
            writer.BeginBlock();
            writer.WriteIndentedLine($"{path}.{escapedName} = value;");
            writer.EndBlock();
        }

        writer.EndBlock();
        writer.NeedsNewline = true;
    }

    // A type nested in the anonymous member is named from the type around.
    private string Qualifier(Cursor root, ClangType type)
    {
        string qualifier = "";

        if (type.Kind == TypeKind.Record && type.Declaration.IsAnonymous)
        {
            for (Cursor parent = type.Declaration.SemanticParent; parent.IsRecord && !parent.Equals(root); parent = parent.SemanticParent)
            {
                qualifier = $"{CSharpText.EscapeName(context.Names.Remapped(parent))}.{qualifier}";
            }
        }

        return qualifier;
    }

    private string SpanOf(Cursor field, ClangType type)
    {
        if (!type.IsArray || type.ArrayLength != 1)
        {
            return "";
        }

        return context.IsListed(context.Options.Lengths, field, matchEverything: false, out string length) ? $".AsSpan({length})" : ".AsSpan()";
    }
}
