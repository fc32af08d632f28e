namespace Jack.Generator;

/// <summary>Turns a response file into C# files.</summary>
internal interface IEngine
{
    string Name { get; }

    bool IsAvailable { get; }

    /// <summary>Generates the files, and writes none.</summary>
    /// <param name="responseFile">The response file, its paths relative to the working directory.</param>
    /// <param name="path">What messages call it.</param>
    /// <returns>The text of every file by its name.</returns>
    /// <exception cref="GeneratorException">The headers do not parse, or the engine cannot run.</exception>
    IReadOnlyDictionary<string, string> Generate(ResponseFile responseFile, string path);
}
