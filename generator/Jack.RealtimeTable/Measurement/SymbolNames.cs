using Microsoft.CodeAnalysis;

namespace Jack.RealtimeTable.Measurement;

/// <summary>Types as C# code names them.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat s_format =
        SymbolDisplayFormat.CSharpErrorMessageFormat.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Name(this ITypeSymbol type) => type.ToDisplayString(s_format);
}
