namespace Jack.Examples;

/// <summary>The error that is thrown for what is no proper standard MIDI file.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="position">The byte at which it is wrong, counted from 0.</param>
public sealed class MidiFileException(string message, int position) : FormatException($"At byte {position}: {message}")
{
    /// <summary>Gets the byte at which the file is wrong, counted from 0.</summary>
    public int Position { get; } = position;
}
