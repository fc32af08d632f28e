namespace Jack;

/// <summary>Prepares the client for another buffer size, before the first cycle that has it.</summary>
/// <param name="frameCount">The frames per cycle from now on.</param>
/// <remarks>Called on JACK's process thread with processing suspended, so it may allocate. It must not call the server. Source: <c>JackBufferSizeCallback</c>.</remarks>
public delegate void BufferSizeHandler(int frameCount);
