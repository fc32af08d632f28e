using Jack.RealtimeTable.Metadata;
using Mono.Cecil;

namespace Jack.RealtimeTable.Analysis;

/// <summary>What the IL cannot tell: methods of the run time, calls into native code, and calls through interfaces.</summary>
internal static partial class KnownMethods
{
    /// <summary>The verdict by hand on a method, which the analysis then does not look into.</summary>
    public static Effects? Find(MethodDefinition method)
    {
        string type = method.DeclaringType.FullName;
        if (s_methods.TryGetValue(type + "::" + method.Name, out Effects effects))
        {
            return effects;
        }

        if (type is "System.Type" or "System.RuntimeType" && method.Name.StartsWith("get_Is", StringComparison.Ordinal))
        {
            return Effects.None;
        }

        if (!method.DeclaringType.IsPublic && method.DeclaringType.BaseType?.FullName == "System.Diagnostics.Tracing.EventSource")
        {
            return Effects.None;
        }

        if (s_methods.TryGetValue(type + "::*", out effects))
        {
            return effects;
        }

        return IsIntrinsicNamespace(method.DeclaringType) ? Effects.None : method.HasCode() || method.IsAbstract ? null : OfNative(method);
    }

    /// <summary>The verdict on a call through an interface whose receiver is not known.</summary>
    public static Verdict OfInterface(MethodDefinition slot) => slot.DeclaringType.FullName switch
    {
        _ when slot.Name == "GetEnumerator" => new Verdict(Effects.Allocates, []),
        "System.IFormattable" or "System.ICustomFormatter" => new Verdict(Effects.Allocates, []),
        "Microsoft.Extensions.Logging.ILogger" or "Microsoft.Extensions.Logging.ILoggerFactory" => new Verdict(Effects.Allocates, []),
        _ => Verdict.Clean,
    };

    /// <summary>Whether the type's objects live as long as the process, so that what they fill in late is warm once anybody has used it.</summary>
    public static bool IsPerProcess(TypeDefinition type) => s_perProcess.Contains(type.FullName)
        || type.Namespace is "System.Reflection" || type.BaseType?.FullName == "System.Text.Encoding";

    /// <summary>Whether the method is where a collection gets more room.</summary>
    public static bool IsGrowth(MethodDefinition method) => s_growth.Any(name => method.Name.StartsWith(name, StringComparison.Ordinal))
        || method.Name.EndsWith("WithResize", StringComparison.Ordinal);

    /// <summary>Whether a virtual call is taken not to reach the type's overrides.</summary>
    public static bool IsRareOverride(TypeDefinition type) => s_rareOverrides.Contains(type.FullName);

    private static bool IsIntrinsicNamespace(TypeDefinition type)
    {
        for (; type.DeclaringType is not null; type = type.DeclaringType)
        {
        }

        // The bodies in this platform's assembly say that the other platforms' instructions are not there.
        return type.Namespace is "System.Runtime.Intrinsics.Arm" or "System.Runtime.Intrinsics.X86" or "System.Runtime.Intrinsics.Wasm";
    }

    private static Effects OfNative(MethodDefinition method)
    {
        if (method.IsRuntime)
        {
            return method.Name == "Invoke" ? Effects.Invokes : method.Name is ".ctor" ? Effects.None : Effects.Allocates;
        }

        if (!method.IsPInvokeImpl)
        {
            return Effects.None;
        }

        string entry = method.PInvokeInfo.EntryPoint;
        return method.PInvokeInfo.Module.Name switch
        {
            "libSystem.Native" when s_cleanNative.Contains(entry) => Effects.None,
            "libSystem.Native" when s_nativeMemory.Contains(entry) => Effects.Native,
            "libSystem.Native" when entry.StartsWith("SystemNative_LowLevel", StringComparison.Ordinal) => Effects.Blocks,
            "QCall" or "libSystem.Globalization.Native" => Effects.None,
            _ => Effects.InputOutput,
        };
    }
}
