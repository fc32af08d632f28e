namespace Jack.RealtimeTable.Analysis;

/// <summary>A condition on one type parameter of a method or of the type that declares it.</summary>
/// <param name="Kind">What is asked of the type argument.</param>
/// <param name="OfMethod">Whether <paramref name="Position"/> counts the method's parameters or the type's.</param>
/// <param name="Position">The position among the parameters.</param>
internal readonly record struct Caveat(CaveatKind Kind, bool OfMethod, int Position);
