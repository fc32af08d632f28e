namespace Jack.RealtimeTable.Analysis;

/// <summary>The condition on a type argument under which a member does not allocate.</summary>
internal enum CaveatKind
{
    /// <summary>Clean only when the argument implements <see cref="IEquatable{T}"/> of itself, is an enum or is a reference type.</summary>
    Equatable,

    /// <summary>Clean only when the argument implements <see cref="IComparable{T}"/> of itself, is an enum or is a reference type.</summary>
    Comparable,

    /// <summary>Clean only when the argument is a reference type.</summary>
    Struct,
}
