using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jack.Interop;

/// <summary>Finds the thread that a new native thread is for. JACK gets a number, not an object.</summary>
internal static unsafe class ThreadTable
{
    private static readonly ConcurrentDictionary<nint, JackThread> s_threads = [];
    private static int s_last;

    public static nint Entry => (nint)(delegate* unmanaged[Cdecl]<void*, void*>)&OnThread;

    public static nint Add(JackThread thread)
    {
        int token = Interlocked.Increment(ref s_last);
        s_threads[token] = thread;
        return token;
    }

    public static JackThread? Take(nint token) => s_threads.TryRemove(token, out JackThread? thread) ? thread : null;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void* OnThread(void* state)
    {
        Take((nint)state)?.Run();
        return null;
    }
}
