using System.Text;

namespace Jack.Generator;

/// <summary>Writes the attributes that the response file asks for and those that the header's own attributes become.</summary>
internal sealed class AttributeWriter(EmitterContext context)
{
    /// <summary>Writes the C spelling of a type where the C# one does not say it.</summary>
    public void WriteNativeTypeName(CSharpWriter writer, string native, string target = "")
    {
        string text = NativeTypeName(native, target);

        if (text.Length > 0)
        {
            writer.WriteIndented(text);
            writer.NeedsNewline = true;
        }
    }

    public string NativeTypeName(string native, string target = "")
    {
        foreach (string unwanted in context.Options.NativeTypeNamesToStrip)
        {
            native = native.Replace(unwanted, "", StringComparison.Ordinal);
        }

        return string.IsNullOrWhiteSpace(native) ? "" : $"[{target}NativeTypeName(\"{CSharpText.EscapeString(native)}\")]";
    }

    /// <summary>Writes every attribute of a declaration, and adds the using directives that the response file gives it.</summary>
    public void Write(CSharpWriter writer, Cursor declaration)
    {
        foreach (string attribute in Of(declaration))
        {
            writer.WriteAttribute(attribute);
        }

        if (context.IsListed(context.Options.Usings, declaration, matchEverything: true, out List<string> directives))
        {
            writer.Usings.UnionWith(directives);
        }
    }

    /// <summary>Gets the attributes of a declaration, without brackets.</summary>
    public IEnumerable<string> Of(Cursor declaration)
    {
        if (context.IsListed(context.Options.Attributes, declaration, matchEverything: true, out List<string> given))
        {
            foreach (string attribute in given)
            {
                yield return attribute;
            }
        }

        bool isObsolete = false;

        foreach (Cursor attribute in OfHeader(declaration))
        {
            if (attribute.Kind == CursorKind.AnnotateAttribute)
            {
                yield return $"NativeAnnotation(\"{CSharpText.EscapeString(attribute.RawSpelling)}\")";
            }
            else if (!isObsolete && NameOf(attribute) == "deprecated")
            {
                isObsolete = true;
                string? message = Message(context.Unit.Text(attribute.Extent));
                yield return string.IsNullOrEmpty(message) ? "Obsolete" : $"Obsolete(\"{message}\")";
            }
        }
    }

    // A field has its typedef's attributes too, and a struct those of the typedef that names it.
    private static IEnumerable<Cursor> OfHeader(Cursor declaration)
    {
        IEnumerable<Cursor> attributes = declaration.Attributes;

        if (declaration.Kind == CursorKind.Field)
        {
            ClangType type = declaration.Type;

            while (type.Kind is TypeKind.Elaborated or TypeKind.Attributed)
            {
                type = type.Desugar();
            }

            attributes = type.Kind == TypeKind.Typedef ? attributes.Concat(type.Declaration.Attributes) : attributes;
        }

        return attributes;
    }

    // libclang knows no kind of most attributes: the token at its place is its name.
    private string NameOf(Cursor attribute) => context.Unit.TokenAt(attribute.Location).Trim('_');

    // Neighbouring literals are one message; escapes stay as they are written.
    private static string? Message(string text)
    {
        StringBuilder? message = null;

        for (int index = text.IndexOf('"', StringComparison.Ordinal); index >= 0 && index < text.Length; index = text.IndexOf('"', index + 1))
        {
            message ??= new StringBuilder();

            for (index++; index < text.Length && text[index] != '"'; index++)
            {
                if (text[index] == '\\' && index + 1 < text.Length)
                {
                    message.Append(text[index++]);
                }

                message.Append(text[index]);
            }

            if (index >= text.Length)
            {
                break;
            }
        }

        return message?.ToString();
    }
}
