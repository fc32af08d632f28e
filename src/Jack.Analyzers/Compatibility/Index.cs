namespace System;

/// <summary>What the compiler asks for behind list patterns, absent from netstandard2.0.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
