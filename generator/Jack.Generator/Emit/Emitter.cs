using System.Text;

namespace Jack.Generator;

/// <summary>Walks a parsed file in order and writes a binding of every declaration that the response file wants.</summary>
internal sealed class Emitter
{
    private readonly EmitterContext _context;
    private readonly Selection _selection;
    private readonly FunctionEmitter _functions;
    private readonly RecordEmitter _records;
    private readonly EnumEmitter _enums;
    private readonly VariableEmitter _variables;

    private Emitter(EmitterContext context)
    {
        _context = context;
        _selection = new Selection(context);
        _functions = new FunctionEmitter(context);
        _enums = new EnumEmitter(context);
        _variables = new VariableEmitter(context);
        _records = new RecordEmitter(context, EmitNested);
    }

    /// <summary>Translates one file of the response file.</summary>
    public static void Emit(GeneratorOptions options, OutputSet output, string file, string[] arguments, Action<string> warn)
    {
        using TranslationUnit unit = ParseChecked(file, arguments);

        if (!options.MacroBindings)
        {
            new Emitter(new EmitterContext(options, output, unit, warn)).EmitAll(unit.Root.Children);
            return;
        }

        // A macro has no type. Appended as the initialiser of a variable, it gets the compiler's.
        string contents = File.ReadAllText(file) + MacroVariables(new EmitterContext(options, output, unit, warn));
        using TranslationUnit withMacros = TranslationUnit.Parse(file, arguments, contents);
        new Emitter(new EmitterContext(options, output, withMacros, warn)).EmitAll(withMacros.Root.Children);
    }

    private static TranslationUnit ParseChecked(string file, string[] arguments)
    {
        TranslationUnit unit = TranslationUnit.Parse(file, arguments);
        IReadOnlyList<(bool IsError, string Text)> diagnostics = unit.Diagnostics();

        if (diagnostics.Any(diagnostic => diagnostic.IsError))
        {
            unit.Dispose();
            throw new GeneratorException(string.Join(Environment.NewLine, diagnostics.Select(diagnostic => diagnostic.Text)));
        }

        return unit;
    }

    private static string MacroVariables(EmitterContext context)
    {
        Selection selection = new(context);
        StringBuilder text = new();
        string type = context.Options.Language == "c" ? "__auto_type" : "auto";

        foreach (Cursor macro in context.Unit.Root.Children.Where(cursor => cursor.Kind == CursorKind.MacroDefinition && !selection.IsExcluded(cursor)))
        {
            if (macro.IsFunctionLikeMacro)
            {
                context.Warn($"{macro.Spelling}: a macro with parameters has no binding.");
            }
            else if (context.Unit.MacroValue(macro) is string value)
            {
                text.Append('\n').Append("const ").Append(type).Append(' ').Append(DeclarationNames.MacroPrefix).Append(macro.Spelling).Append(" = ").Append(value).Append(";\n");
            }
        }

        return text.ToString();
    }

    private void EmitAll(IEnumerable<Cursor> declarations)
    {
        foreach (Cursor declaration in declarations)
        {
            Emit(declaration);
        }
    }

    private void Emit(Cursor declaration)
    {
        if (declaration.Kind is CursorKind.LinkageSpec or CursorKind.UnexposedDecl or CursorKind.Namespace)
        {
            EmitAll(declaration.Children);
            return;
        }

        if (_selection.IsExcluded(declaration))
        {
            return;
        }

        switch (declaration.Kind)
        {
            case CursorKind.Function:
                _functions.Emit(declaration);
                break;
            case CursorKind.Struct or CursorKind.Union:
                _records.Emit(declaration);
                break;
            case CursorKind.Enum:
                _enums.Emit(declaration);
                break;
            case CursorKind.Var:
                _variables.Emit(declaration);
                break;
        }
    }

    private void EmitNested(Cursor declaration)
    {
        if (declaration.IsRecord || declaration.Kind == CursorKind.Enum)
        {
            Emit(declaration);
        }
    }
}
