namespace Jack.Interop;

/// <summary>Knows whether this thread is inside a JACK callback, where the server must not be called and a client must not be closed.</summary>
internal static class JackCallbackScope
{
    [ThreadStatic]
    private static int s_depth;

    public static bool IsInside => s_depth != 0;

    /// <summary>Gets how many callbacks this thread is inside. The process callback looks it up once: each look-up costs it as much as a port's buffer.</summary>
    public static ref int Depth => ref s_depth;

    public static void Enter() => s_depth++;

    public static void Exit() => s_depth--;

    /// <summary>Refuses a request to the server that would be refused, block or kill the client there.</summary>
    /// <exception cref="InvalidOperationException">This thread is inside a JACK callback.</exception>
    public static void ThrowIfInside(string member)
    {
        if (IsInside)
        {
            throw new InvalidOperationException(
                $"{member} calls the JACK server, which is not possible inside a JACK callback. Call it from an event handler or another thread.");
        }
    }
}
