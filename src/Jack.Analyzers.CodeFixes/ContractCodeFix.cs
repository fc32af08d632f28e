using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Marks what is called without a contract, so that whatever implements it is checked.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ContractCodeFix)), Shared]
public sealed class ContractCodeFix() : RealtimeCodeFix("JACK0021", "JACK0023")
{
    private const string Attribute = "RealtimeCallback";

    private protected override IEnumerable<Fix> Find(FixRequest request)
    {
        if (request.Diagnostic.Id == "JACK0023")
        {
            if (request.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && MarkOf(method) is { } mark)
            {
                yield return new Fix("Keep to the contract: [RealtimeCallback]", "Contract", request.Document, _ => [Edits.Replace(mark, Attributes.NameFor(Attribute, method, request))]);
            }
        }
        else if (request.Model.GetOperation(request.Node, request.Cancellation) is { } operation && TargetOf(operation) is { } target && request.FindDeclaration(target) is { } declaration)
        {
            yield return new Fix($"Mark '{target.Name}' [RealtimeCallback]", "Contract", declaration.Document, _ => [Attributes.Add(declaration.Node, Attribute, "", request)]);
        }
    }

    /// <summary>The declaration that says what an indirect call may run.</summary>
    private static ISymbol? TargetOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation => invocation.TargetMethod.ContainingType.OriginalDefinition,
        IInvocationOperation { TargetMethod: { IsAbstract: true } or { IsVirtual: true } or { IsOverride: true } } invocation => invocation.TargetMethod.OriginalDefinition,
        IPropertyReferenceOperation property => property.Property.OriginalDefinition,
        IArgumentOperation { Value.Type: { TypeKind: TypeKind.Delegate } type } => type.OriginalDefinition,
        _ => null,
    };

    private static AttributeSyntax? MarkOf(MethodDeclarationSyntax method) => method.AttributeLists.SelectMany(list => list.Attributes)
        .FirstOrDefault(attribute => attribute.Name.ToString().Split('.').Last() is "RealtimeUnsafe" or "RealtimeUnsafeAttribute");
}
