namespace Jack.Generator;

/// <summary>Writes functions as imports.</summary>
internal sealed class FunctionEmitter(EmitterContext context)
{
    public void Emit(Cursor function)
    {
        string name = context.Names.Remapped(function);

        if (!function.Definition.IsNull)
        {
            context.Warn($"{name}: a function with a body has no binding; --generate funcs-with-body=false leaves such functions out.");
            return;
        }

        string className = context.Output.ClassOf(name);
        context.Output.Write(className, writer => Write(writer, function, name, className));
    }

    private void Write(CSharpWriter writer, Cursor function, string name, string className)
    {
        string prefix = context.Options.MethodPrefixToStrip;
        string escapedName = CSharpText.EscapeName(prefix.Length > 0 && name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name);
        ClangType type = function.Type;
        TypeName returned = context.Types.Blittable(context.Types.Of(function, type.Resolve().ResultType, addUsing: true));
        List<Cursor> parameters = [.. function.Children.Where(child => child.Kind == CursorKind.Parameter)];
        writer.Usings.Add("System.Runtime.InteropServices");
        writer.WriteIndentedLine(Import(function, name, escapedName));
        context.Attributes.WriteNativeTypeName(writer, returned.Native, "return: ");
        context.Attributes.Write(writer, function);

        if (context.IsListed(context.Options.SuppressGCTransitions, function, matchEverything: true, out _))
        {
            writer.WriteAttribute("SuppressGCTransition");
        }

        if (returned.Name.Contains('*', StringComparison.Ordinal) || parameters.Exists(parameter => context.Types.IsUnsafe(parameter, parameter.Type)))
        {
            context.Output.MarkUnsafe(className);
        }

        string modifier = parameters.Count == 0 && CSharpText.HidesObjectMethod(escapedName) ? "new " : "";
        string list = string.Join(", ", parameters.Select(Parameter).Concat(function.IsVariadic ? ["__arglist "] : Array.Empty<string>()));
        writer.WriteIndented($"{context.Access(function, matchEverything: false)} static extern {modifier}{returned.Name} {escapedName}({list});");
        writer.EndLine();
        writer.NeedsNewline = true;
    }

    private string Import(Cursor function, string name, string escapedName)
    {
        string library = context.Options.LibraryPaths.TryGet([name], matchEverything: true, out string given) ? given : context.Options.LibraryPath;
        string convention = context.Types.CallingConvention(function, function.Type);
        string entryPoint = DeclarationNames.Of(function);
        string mangled = function.Mangling;

        // C's own symbols carry at most the platform's underscore; anything else is C++.
        if (mangled.Length > 0 && mangled != entryPoint && mangled != "_" + entryPoint)
        {
            entryPoint = mangled;
        }

        return $"[DllImport(\"{library}\", "
            + (convention == "Winapi" ? "" : $"CallingConvention = CallingConvention.{convention}, ")
            + (entryPoint == escapedName ? "" : $"EntryPoint = \"{entryPoint}\", ")
            + "ExactSpelling = true"
            + (context.IsListed(context.Options.SetLastErrors, function, matchEverything: true, out _) ? ", SetLastError = true" : "")
            + ")]";
    }

    private string Parameter(Cursor parameter, int index)
    {
        TypeName type = context.Types.Blittable(context.Types.Of(parameter, parameter.Type, addUsing: true));
        string native = context.Attributes.NativeTypeName(type.Native);
        string name = context.Names.Remapped(parameter);
        string escapedName = CSharpText.EscapeName(name) + (name == "param" ? $"{index}" : "");
        string attributes = string.Concat(context.Attributes.Of(parameter).Select(attribute => $"[{attribute}] "));
        return $"{(native.Length > 0 ? native + " " : "")}{attributes}{type.Name} {escapedName}";
    }
}
