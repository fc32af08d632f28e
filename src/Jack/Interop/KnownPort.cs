namespace Jack.Interop;

/// <summary>What is known of a port that a notification is about.</summary>
/// <param name="Info">How it looked.</param>
/// <param name="Pointer">The C port, which JACK may give to another port since.</param>
/// <param name="Port">Its object, or <see langword="null"/> when it is gone, or is one of the client's own that is just being made.</param>
internal readonly record struct KnownPort(PortInfo Info, nint Pointer, JackPort? Port);
