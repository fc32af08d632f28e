using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jack.Native;

namespace Jack.Interop;

/// <summary>Compiles and binds the way from JACK to the handler and back before the first cycle, which would otherwise pay for it.</summary>
internal static class WarmUp
{
    private static readonly Lazy<int> s_boundFunctions = new(BindProcessFunctions);

    public static void Run(CallbackBridge bridge)
    {
        if (!RuntimeFeature.IsDynamicCodeCompiled || bridge.ProcessHandler is not { } handler)
        {
            return;
        }

        _ = s_boundFunctions.Value;
        RuntimeHelpers.PrepareDelegate(handler);
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
