namespace Jack.Generator;

/// <summary>Decides which declarations the response file wants: by file, by name, and one declaration of each type.</summary>
internal sealed class Selection(EmitterContext context)
{
    private readonly HashSet<string> _traversed = [.. context.Options.Traverse.Select(Path.GetFullPath)];
    private readonly Dictionary<nint, bool> _files = [];

    public bool IsExcluded(Cursor declaration)
    {
        bool isMacroVariable = declaration.Kind == CursorKind.Var && declaration.Spelling.StartsWith(DeclarationNames.MacroPrefix, StringComparison.Ordinal);
        return !isMacroVariable && (IsExcludedByBody(declaration) || IsExcludedByFile(declaration) || IsExcludedByName(declaration));
    }

    private bool IsExcludedByBody(Cursor declaration) =>
        declaration.Kind == CursorKind.Function && !context.Options.FunctionsWithBody && !declaration.Definition.IsNull;

    // What belongs to a type that is being written goes with it, wherever it stands.
    private bool IsExcludedByFile(Cursor declaration)
    {
        if (context.Output.Current is not null)
        {
            return false;
        }

        SourcePosition position = SourcePosition.Of(declaration.Location);

        if (_traversed.Count == 0)
        {
            return LibClang.clang_Location_isFromMainFile(declaration.Location) == 0;
        }

        if (!_files.TryGetValue(position.File, out bool isTraversed))
        {
            isTraversed = position.FileName.Length > 0 && _traversed.Contains(Path.GetFullPath(position.FileName));
            _files.Add(position.File, isTraversed);
        }

        return !isTraversed;
    }

    private bool IsExcludedByName(Cursor declaration)
    {
        GeneratorOptions options = context.Options;

        if (IsForwardDeclaration(declaration) || (declaration.IsRecord && !options.EmptyRecords && !declaration.Fields.Any()))
        {
            return true;
        }

        if (declaration.Kind == CursorKind.Function && options.DisableRuntimeMarshalling && declaration.IsVariadic)
        {
            return true;
        }

        string[] names = declaration.Kind == CursorKind.MacroDefinition ? [declaration.Spelling] : DeclarationNames.OriginalCandidates(declaration);
        return options.Exclude.TryGet(names, matchEverything: true, out _)
            || (options.Include.Count > 0 && context.Output.Current is null && !options.Include.TryGet(names, matchEverything: true, out _));
    }

    private static bool IsForwardDeclaration(Cursor declaration)
    {
        if (!declaration.IsRecord && declaration.Kind != CursorKind.Enum)
        {
            return false;
        }

        Cursor definition = declaration.Definition;
        return !definition.IsNull && !definition.Equals(declaration);
    }
}
