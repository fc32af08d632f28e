using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Calls;

/// <summary>Judges P/Invokes by what their marshalling costs.</summary>
internal static class NativeCalls
{
    public static NativeVerdict? Judge(IMethodSymbol method)
    {
        DllImportData? import = method.GetDllImportData();
        AttributeData? libraryImport = LibraryImport(method);
        if (import is null && libraryImport is null)
        {
            return null;
        }

        if (KnownRules.Find(method) is { Rule: null })
        {
            return NativeVerdict.Clean;
        }

        string name = $"{method.ContainingType.Name}.{method.Name}";
        if (import is { SetLastError: true } || IsSet(libraryImport, "SetLastError"))
        {
            return new NativeVerdict(DiagnosticSeverity.Error, $"'{name}' saves the last error after each call");
        }

        IParameterSymbol? marshalled = method.Parameters.FirstOrDefault(parameter => IsMarshalled(parameter.Type));
        if (marshalled is not null || (!method.ReturnsVoid && IsMarshalled(method.ReturnType)))
        {
            return new NativeVerdict(DiagnosticSeverity.Error, $"'{name}' marshals '{(marshalled?.Type ?? method.ReturnType).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', which allocates or pins");
        }

        if (KnownNatives.Find(import?.ModuleName ?? libraryImport?.ConstructorArguments.FirstOrDefault().Value as string, import?.EntryPointName ?? Named(libraryImport, "EntryPoint") as string ?? method.Name) is { } known)
        {
            return known.Length == 0 ? NativeVerdict.Clean : new NativeVerdict(DiagnosticSeverity.Error, $"'{name}' {known}");
        }

        return new NativeVerdict(DiagnosticSeverity.Warning, $"Nothing is known about the native function '{name}': mark it [RealtimeSafe] if it neither allocates nor blocks");
    }

    public static bool IsLibraryImport(IMethodSymbol method) => LibraryImport(method) is not null;

    private static AttributeData? LibraryImport(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: "LibraryImportAttribute" });

    private static bool IsSet(AttributeData? attribute, string name) => Named(attribute, name) is true;

    private static object? Named(AttributeData? attribute, string name) => attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private static bool IsMarshalled(ITypeSymbol type) => type is IArrayTypeSymbol || (type.IsReferenceType && type.TypeKind != TypeKind.Pointer);
}

/// <summary>What a native call costs.</summary>
internal sealed record NativeVerdict(DiagnosticSeverity Severity, string Message)
{
    /// <summary>A function of JACK that its manual allows on the real-time thread, or one of the C library that only computes.</summary>
    public static readonly NativeVerdict Clean = new(DiagnosticSeverity.Hidden, "");
}
