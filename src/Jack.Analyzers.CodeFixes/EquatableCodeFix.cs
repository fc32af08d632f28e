using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Gives a struct the equality that comparers use without boxing it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EquatableCodeFix)), Shared]
public sealed class EquatableCodeFix() : RealtimeCodeFix("JACK0004")
{
    // HashCode.Combine takes no more.
    private const int MaximumFields = 8;

    private protected override IEnumerable<Fix> Find(FixRequest request)
    {
        foreach (INamedTypeSymbol type in Compared(request).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            IFieldSymbol[] fields = [.. type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic)];
            if (fields.Length is > 0 and <= MaximumFields && fields.All(IsPlain) && request.FindDeclaration(type) is { Node: StructDeclarationSyntax { OpenBraceToken.IsMissing: false } declaration } found)
            {
                yield return new Fix($"Implement IEquatable<{type.Name}>", "Equatable", found.Document, _ => Implement(type, declaration, fields, request));
            }
        }
    }

    /// <summary>The structs of this solution that a call compares and that cannot compare themselves.</summary>
    private static IEnumerable<INamedTypeSymbol> Compared(FixRequest request)
    {
        for (IOperation? operation = request.Model.GetOperation(request.Node, request.Cancellation); operation is not null; operation = operation is IConversionOperation or IArgumentOperation ? operation.Parent : null)
        {
            (IMethodSymbol? method, ITypeSymbol? receiver) = operation switch
            {
                IInvocationOperation invocation => (invocation.TargetMethod, invocation.Instance?.Type),
                IPropertyReferenceOperation { Property: var property } => (property.GetMethod ?? property.SetMethod, null),
                _ => (null, null),
            };
            if (method is null || IsOrder(method))
            {
                continue;
            }

            foreach (ITypeSymbol? type in method.ContainingType.TypeArguments.Concat(method.TypeArguments).Append(method.Name is "Equals" or "GetHashCode" ? receiver : null))
            {
                if (type is INamedTypeSymbol { TypeKind: TypeKind.Struct, IsRecord: false, Arity: 0, IsRefLikeType: false, DeclaringSyntaxReferences.Length: 1 } own && !own.AllInterfaces.Any(contract => contract.Name == "IEquatable") &&
                    !own.GetMembers("Equals").Any() && !own.GetMembers("GetHashCode").Any())
                {
                    yield return own;
                }
            }
        }
    }

    // Equality is of no use to what sorts, nor to what only copies.
    private static bool IsOrder(IMethodSymbol method) =>
        method.Name is "Sort" or "BinarySearch" or "Compare" or "CompareTo" || method.ContainingType.Name is "Marshal" || method.ContainingType.Name.StartsWith("Sorted", StringComparison.Ordinal);

    // What compares these by value does it as ValueType.Equals does.
    private static bool IsPlain(IFieldSymbol field) => field.Type.TypeKind == TypeKind.Enum || field.Type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String ||
        field.Type.IsValueType && field.Type.AllInterfaces.Any(contract => contract.Name == "IEquatable" && contract.TypeArguments is [var argument] && SymbolEqualityComparer.Default.Equals(argument, field.Type));

    private static Edit[] Implement(INamedTypeSymbol type, StructDeclarationSyntax declaration, IFieldSymbol[] fields, FixRequest request)
    {
        string name = declaration.Identifier.Text;
        string other = fields.Any(field => (field.AssociatedSymbol?.Name ?? field.Name) == "other") ? "that" : "other";
        (string Name, ITypeSymbol Type)[] values = [.. fields.Select(field => (Escaped(field.AssociatedSymbol?.Name ?? field.Name), field.Type))];
        string equal = string.Join(" && ", values.Select(value => IsComparedByOperator(value.Type) ? $"{value.Name} == {other}.{value.Name}" : $"{value.Name}.Equals({other}.{value.Name})"));
        string nullable = request.ModelOf(declaration)?.GetNullableContext(declaration.SpanStart).AnnotationsEnabled() == true ? "?" : "";
        string[] members =
        [
            $"public {(type.IsReadOnly ? "" : "readonly ")}bool Equals({name} {other}) => {equal};",
            $"public override {(type.IsReadOnly ? "" : "readonly ")}bool Equals(object{nullable} obj) => obj is {name} {other} && Equals({other});",
            $"public override {(type.IsReadOnly ? "" : "readonly ")}int GetHashCode() => HashCode.Combine({string.Join(", ", values.Select(value => value.Name))});",
        ];
        Edit inherit = declaration.BaseList is { } list
            ? new Edit(new TextSpan(list.Span.End, 0), $", IEquatable<{name}>")
            : new Edit(new TextSpan(declaration.ParameterList?.Span.End ?? declaration.TypeParameterList?.Span.End ?? declaration.Identifier.Span.End, 0), $" : IEquatable<{name}>");
        return [inherit, Edits.AddMembers(declaration, members)];
    }

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static bool IsComparedByOperator(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || type.SpecialType is (>= SpecialType.System_Boolean and <= SpecialType.System_UInt64) or SpecialType.System_String;
}
