namespace Jack;

/// <summary>Prepares the client for a sample rate: once when the handler is set, and again when the rate changes.</summary>
/// <param name="sampleRate">The frames per second.</param>
/// <remarks>Called on the thread that sets it, and later on a JACK thread. It may allocate and must not call the server. Source: <c>JackSampleRateCallback</c>.</remarks>
public delegate void SampleRateHandler(int sampleRate);
