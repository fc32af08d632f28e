namespace Jack.Generator;

/// <summary>What every part of the emitter shares while one file is translated.</summary>
internal sealed class EmitterContext
{
    public EmitterContext(GeneratorOptions options, OutputSet output, TranslationUnit unit, Action<string> warn)
    {
        Options = options;
        Output = output;
        Unit = unit;
        Warn = warn;
        Names = new DeclarationNames(options);
        Types = new TypeNames(options, Names, () => output.Current);
        Attributes = new AttributeWriter(this);
    }

    public GeneratorOptions Options { get; }

    public OutputSet Output { get; }

    public TranslationUnit Unit { get; }

    /// <summary>Gets the place for what has no binding.</summary>
    public Action<string> Warn { get; }

    public DeclarationNames Names { get; }

    public TypeNames Types { get; }

    public AttributeWriter Attributes { get; }

    public bool IsListed<T>(NameTable<T> table, Cursor declaration, bool matchEverything, out T value)
    {
        value = default!;
        return table.Count > 0 && table.TryGet(Names.Candidates(declaration), matchEverything, out value);
    }

    public string Access(Cursor declaration, bool matchEverything) =>
        IsListed(Options.AccessSpecifiers, declaration, matchEverything, out string access) ? access.ToLowerInvariant() : "public";
}
