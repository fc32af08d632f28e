using Mono.Cecil;

namespace Jack.RealtimeTable.Metadata;

/// <summary>Questions about methods that the metadata answers in a roundabout way.</summary>
internal static class MethodExtensions
{
    /// <summary>Whether there is IL to read: not abstract, not the run time's own, not native.</summary>
    public static bool HasCode(this MethodDefinition method) => method.HasBody && method.Body.Instructions.Count > 0;
}
