namespace Jack.Examples;

/// <summary>Ends an example with the line <c>name: failed …</c>.</summary>
/// <param name="message">What went wrong, for people.</param>
public sealed class ExampleFailedException(string message) : Exception(message);
