namespace Jack;

/// <summary>Processes one cycle: reads the inputs and fills the outputs of the client's ports.</summary>
/// <param name="context">The cycle. It gives access to the port buffers and the time, and cannot outlive the call.</param>
/// <returns>Whether to go on.</returns>
/// <remarks>
/// Called on JACK's real-time thread: it must not allocate, block, do input or output, or call the server.
/// An exception does not leave it: the outputs are silenced and the client ends in <see cref="JackClientState.Faulted"/>.
/// Source: <c>JackProcessCallback</c>.
/// </remarks>
[RealtimeCallback]
public delegate ProcessResult ProcessHandler(in ProcessContext context);
