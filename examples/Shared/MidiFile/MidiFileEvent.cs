namespace Jack.Examples;

/// <summary>A MIDI message in a file.</summary>
/// <param name="Tick">When it comes, in ticks since the start.</param>
/// <param name="Track">Its track, counted from 0.</param>
/// <param name="Data">The complete message, without running status.</param>
public sealed record MidiFileEvent(long Tick, int Track, ReadOnlyMemory<byte> Data);
