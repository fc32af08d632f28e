using System.Globalization;

namespace Jack.Generator;

/// <summary>Writes enums; the members of one without a name become constants.</summary>
internal sealed class EnumEmitter(EmitterContext context)
{
    public void Emit(Cursor declaration)
    {
        string name = context.Names.Remapped(declaration);
        bool isAnonymous = DeclarationNames.IsAnonymousEnum(name);
        string target = isAnonymous ? context.Output.ClassOf(name) : name;

        context.Output.Write(target, writer =>
        {
            TypeName type = context.Types.Of(declaration, declaration.EnumIntegerType, addUsing: true);

            if (!isAnonymous)
            {
                Begin(writer, declaration, name, type);
            }

            foreach (Cursor member in declaration.Children.Where(child => child.Kind == CursorKind.EnumConstant))
            {
                WriteMember(writer, declaration, member, type.Name, isAnonymous);
            }

            if (!isAnonymous)
            {
                writer.EndBlock();
            }
        });
    }

    private void Begin(CSharpWriter writer, Cursor declaration, string name, TypeName type)
    {
        context.Attributes.WriteNativeTypeName(writer, type.Native);
        context.Attributes.Write(writer, declaration);
        string underlying = type.Name == "int" ? "" : $" : {type.Name}";
        writer.WriteIndented($"{context.Access(declaration, matchEverything: true)} enum {CSharpText.EscapeName(name)}{underlying}");
        writer.NeedsNewline = true;
        writer.BeginBlock();
    }

    private void WriteMember(CSharpWriter writer, Cursor declaration, Cursor member, string typeName, bool isAnonymous)
    {
        Cursor initializer = member.Children.FirstOrDefault(child => child.IsExpression);
        context.Attributes.Write(writer, member);
        string name = CSharpText.EscapeName(context.Names.Remapped(member));
        writer.WriteIndented(isAnonymous ? $"{context.Access(declaration, matchEverything: true)} const {typeName} {name}" : name);

        if (!initializer.IsNull)
        {
            WriteInitializer(writer, member, initializer, typeName);
        }
        else if (isAnonymous)
        {
            writer.Write(" = " + Value(member, typeName));
        }

        writer.Write(isAnonymous ? ";" : ",");
        writer.EndLine();
    }

    private void WriteInitializer(CSharpWriter writer, Cursor member, Cursor initializer, string typeName)
    {
        writer.Write(" = ");

        if (ExpressionReader.Read(context.Unit, member, initializer) is Expression expression)
        {
            new ExpressionPrinter(context.Options, context.Names, context.Types, member, typeName, writer).Print(expression);
        }
        else
        {
            context.Warn($"{member.Spelling}: its initialiser has no C# form; its value stands instead.");
            writer.Write(Value(member, typeName));
        }
    }

    private static string Value(Cursor member, string typeName) => CSharpText.IsUnsigned(typeName)
        ? ((ulong)member.EnumValue).ToString(CultureInfo.InvariantCulture)
        : member.EnumValue.ToString(CultureInfo.InvariantCulture);
}
