namespace Jack.Generator;

/// <summary>A fault that the user can mend; its message is all that is printed.</summary>
internal sealed class GeneratorException(string message) : Exception(message);
