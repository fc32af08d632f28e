namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for behind <see langword="init"/> and records, absent from netstandard2.0.</summary>
internal static class IsExternalInit
{
}
