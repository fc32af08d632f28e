using System.Runtime.CompilerServices;

namespace Jack.Interop;

/// <summary>Compiles the way from JACK to the handler before the first cycle, which would otherwise pay for it.</summary>
internal static class WarmUp
{
    public static void Run(CallbackBridge bridge)
    {
        if (!RuntimeFeature.IsDynamicCodeCompiled || bridge.ProcessHandler is not { } handler)
        {
            return;
        }

        RuntimeHelpers.PrepareDelegate(handler);
    }
}
