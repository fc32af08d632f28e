using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Calls;

/// <summary>Judges P/Invokes by what their marshalling costs.</summary>
internal static class NativeCalls
{
    public static NativeVerdict? Judge(IMethodSymbol method)
    {
        DllImportData? import = method.GetDllImportData();
        if (import is null && !(method.IsPartialDefinition && method.PartialImplementationPart is null && IsLibraryImport(method)))
        {
            return null;
        }

        if (KnownRules.Find(method) is { Rule: null })
        {
            return NativeVerdict.Clean;
        }

        string name = $"{method.ContainingType.Name}.{method.Name}";
        if (import is { SetLastError: true })
        {
            return new NativeVerdict(DiagnosticSeverity.Error, $"'{name}' saves the last error after each call");
        }

        IParameterSymbol? marshalled = method.Parameters.FirstOrDefault(parameter => IsMarshalled(parameter.Type));
        if (marshalled is not null || (!method.ReturnsVoid && IsMarshalled(method.ReturnType)))
        {
            return new NativeVerdict(DiagnosticSeverity.Error, $"'{name}' marshals '{(marshalled?.Type ?? method.ReturnType).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', which allocates or pins");
        }

        if (KnownNatives.Find(import?.ModuleName ?? LibraryOf(method), import?.EntryPointName ?? method.Name) is { } known)
        {
            return known.Length == 0 ? NativeVerdict.Clean : new NativeVerdict(DiagnosticSeverity.Error, $"'{name}' {known}");
        }

        return new NativeVerdict(DiagnosticSeverity.Warning, $"Nothing is known about the native function '{name}': mark it [RealtimeSafe] if it neither allocates nor blocks");
    }

    public static bool IsLibraryImport(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "LibraryImportAttribute" });

    private static string? LibraryOf(IMethodSymbol method) =>
        method.GetAttributes().First(attribute => attribute.AttributeClass is { Name: "LibraryImportAttribute" }).ConstructorArguments.FirstOrDefault().Value as string;

    private static bool IsMarshalled(ITypeSymbol type) => type is IArrayTypeSymbol || (type.IsReferenceType && type.TypeKind != TypeKind.Pointer);
}

/// <summary>What a native call costs.</summary>
internal sealed record NativeVerdict(DiagnosticSeverity Severity, string Message)
{
    /// <summary>A function of JACK that its manual allows on the real-time thread, or one of the C library that only computes.</summary>
    public static readonly NativeVerdict Clean = new(DiagnosticSeverity.Hidden, "");
}
