using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jack.Native;

namespace Jack.Interop;

/// <summary>
/// Takes the cost of a first call out of the first cycle: it binds the C functions of the process path, compiles the handlers and what
/// they call without calling them, and runs JACK's way to the handler with another in its place. Ahead-of-time compiled programs have
/// nothing to warm up.
/// </summary>
internal static class WarmUp
{
    // The first binds calls to their targets, the second goes the bound way.
    private const int Cycles = 2;

    private static readonly Lazy<int> s_boundFunctions = new(BindProcessFunctions);

    /// <summary>Warms up before the client is activated: no cycle may be under way.</summary>
    /// <param name="bridge">The bridge of the client.</param>
    /// <param name="rehearsal">Uses the client's ports and the context as handlers do, and leaves nothing behind.</param>
    public static void Run(CallbackBridge bridge, ProcessHandler rehearsal)
    {
        if (!RuntimeFeature.IsDynamicCodeCompiled || bridge.ProcessHandler is null)
        {
            return;
        }

        _ = s_boundFunctions.Value;
        var preparation = new MethodPreparation(bridge.Api);
        foreach (Delegate? handler in bridge.RealtimeHandlers())
        {
            if (handler is not null)
            {
                preparation.Add(handler);
            }
        }

        preparation.Run();
        bridge.Rehearse(rehearsal, Cycles);
    }

    // The first call of a C function looks it up, which locks and allocates. The functions of the process path are those without a transition.
    private static int BindProcessFunctions()
    {
        int bound = 0;
        foreach (MethodInfo function in typeof(Libjack).GetMethods(BindingFlags.Public | BindingFlags.Static))
        {
            if (function.IsDefined(typeof(SuppressGCTransitionAttribute)) && JackNativeLibrary.HasExport(JackLibraryKind.Client, function.Name))
            {
                Marshal.Prelink(function);
                bound++;
            }
        }

        return bound;
    }
}
