using Mono.Cecil;

namespace Jack.RealtimeTable.Analysis;

/// <summary>A call in a method body that lies on a way that returns.</summary>
/// <param name="Target">The method as it is called, with its type arguments.</param>
/// <param name="IsVirtual">Whether the run-time type of the receiver decides.</param>
/// <param name="Constrained">The type through which the receiver is addressed, if any.</param>
/// <param name="IsFirstUse">Whether a field that is filled in later on guards the call.</param>
internal sealed record CallSite(MethodReference Target, bool IsVirtual, TypeReference? Constrained, bool IsFirstUse);
