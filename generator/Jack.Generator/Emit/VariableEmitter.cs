namespace Jack.Generator;

/// <summary>Writes constants, macros among them, and pointers to the variables that a library exports.</summary>
internal sealed class VariableEmitter(EmitterContext context)
{
    public void Emit(Cursor variable)
    {
        Cursor initializer = variable.Initializer;
        bool isMacro = variable.Spelling.StartsWith(DeclarationNames.MacroPrefix, StringComparison.Ordinal);

        if (initializer.IsNull || initializer.Type.Kind is TypeKind.Invalid or TypeKind.Dependent)
        {
            if (isMacro)
            {
                context.Warn($"{NameInC(variable)}: the macro's value is no expression.");
            }
            else if (initializer.IsNull)
            {
                EmitExported(variable);
            }

            return;
        }

        EmitConstant(variable, initializer, isMacro);
    }

    private static string NameInC(Cursor variable)
    {
        string name = variable.Spelling;
        return name.StartsWith(DeclarationNames.MacroPrefix, StringComparison.Ordinal) ? name[DeclarationNames.MacroPrefix.Length..] : name;
    }

    // The consumer finds the export at run time and assigns its address: a raw pointer is all that a field can be.
    private void EmitExported(Cursor variable)
    {
        ClangType type = variable.Type.Canonical;

        if (!context.Options.ExternVariables)
        {
            return;
        }

        if (!type.IsBuiltin && type.Kind is not (TypeKind.Enum or TypeKind.Pointer))
        {
            context.Warn($"{variable.Spelling}: only variables of a number, an enum or a pointer type are bound.");
            return;
        }

        string name = context.Names.TryRemap(variable.Spelling, out string remapped) ? remapped : variable.Spelling;
        string structName = $"{context.Output.ClassOf(name)}ManualImports";
        context.Output.DeclareStruct(structName);
        context.Output.MarkUnsafe(structName);

        context.Output.Write(structName, writer =>
        {
            TypeName typeName = context.Types.Of(variable, variable.Type, addUsing: true);
            context.Attributes.WriteNativeTypeName(writer, typeName.Native);
            writer.WriteIndentedLine($"{context.Access(variable, matchEverything: false)} {typeName.Name}* {CSharpText.EscapeName(name)};");
            writer.NeedsNewline = true;
        });
    }

    private void EmitConstant(Cursor variable, Cursor initializer, bool isMacro)
    {
        string nameInC = NameInC(variable);
        string name = context.Names.TryRemap(nameInC, out string remapped) ? remapped : nameInC;
        Expression? expression = ExpressionReader.Read(context.Unit, variable, initializer);
        ClangType type = isMacro ? initializer.Type : variable.Type;

        if (isMacro && expression?.AsWritten is ReferenceExpression reference && name == DeclarationNames.Of(reference.Declaration))
        {
            return;
        }

        if (expression is null || (expression.AsWritten is not StringExpression && !BuiltinType.IsPrimitive(type)))
        {
            context.Warn($"{nameInC}: its value has no C# form.");
            return;
        }

        string className = context.Output.ClassOf(name);

        if (expression.AsWritten is not StringExpression && context.Types.IsUnsafe(variable, type))
        {
            context.Output.MarkUnsafe(className);
        }

        context.Output.Write(className, writer =>
        {
            TypeName typeName = TypeOf(variable, type, nameInC, isMacro);
            string native = isMacro ? $"#define {nameInC} {context.Unit.Text(initializer.Extent).Replace(@"\\", @"\", StringComparison.Ordinal)}" : typeName.Native;
            Write(writer, variable, expression, new Constant(CSharpText.EscapeName(name), typeName.Name, native, className, IsConstant: isMacro || type.IsConst || type.Resolve().IsArray));
        });
    }

    private TypeName TypeOf(Cursor variable, ClangType type, string nameInC, bool isMacro) =>
        isMacro && context.Options.Types.TryGetExact(nameInC, out string given) ? new TypeName(given, "") : context.Types.Of(variable, type, addUsing: true);

    private void Write(CSharpWriter writer, Cursor variable, Expression expression, Constant constant)
    {
        StringExpression? text = expression.AsWritten as StringExpression;
        context.Attributes.WriteNativeTypeName(writer, constant.NativeType);
        context.Attributes.Write(writer, variable);
        writer.WriteIndented($"{context.Access(variable, matchEverything: false)} {Declaration(writer, text, expression, variable, constant)}");
        ExpressionPrinter printer = new(context.Options, context.Names, context.Types, variable, constant.TypeName, writer);
        printer.Print(expression);
        writer.Write(text is not null && !constant.IsConstant && !IsUtf16(text) ? ".ToArray();" : ";");
        writer.EndLine();

        if (printer.IsUnsafe)
        {
            context.Output.MarkUnsafe(constant.ClassName);
        }
    }

    private string Declaration(CSharpWriter writer, StringExpression? text, Expression expression, Cursor variable, Constant constant)
    {
        if (text is not null && !IsUtf16(text))
        {
            string element = text.Prefix is "U" or "L" ? "uint" : "byte";

            if (!constant.IsConstant)
            {
                return $"static {element}[] {constant.Name} => ";
            }

            writer.Usings.Add("System");
            return $"static ReadOnlySpan<{element}> {constant.Name} => ";
        }

        string typeName = text is null ? constant.TypeName : "string";
        bool isCopied = text is null && !new ExpressionRules(context.Options, context.Types, variable).IsConstant(typeName, expression);
        string modifiers = (constant.IsConstant, isCopied) switch
        {
            (false, _) => "static",
            (true, true) => "static readonly",
            (true, false) => "const",
        };
        return $"{modifiers} {typeName} {constant.Name} = ";
    }

    private bool IsUtf16(StringExpression text) => text.Prefix == "u" || (text.Prefix == "L" && !context.Options.UnixTypes);

    private sealed record Constant(string Name, string TypeName, string NativeType, string ClassName, bool IsConstant);
}
