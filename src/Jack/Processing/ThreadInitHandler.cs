namespace Jack;

/// <summary>Prepares a JACK thread, once for each, before it runs anything else of the client.</summary>
/// <remarks>JACK2 calls it for its process, notification and message threads. It must not call the server. Source: <c>JackThreadInitCallback</c>.</remarks>
public delegate void ThreadInitHandler();
