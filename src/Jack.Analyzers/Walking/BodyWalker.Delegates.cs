using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>Delegates and closures.</content>
internal sealed partial class BodyWalker
{
    public override void VisitDelegateCreation(IDelegateCreationOperation operation)
    {
        switch (operation.Target)
        {
            case IAnonymousFunctionOperation lambda:
                ReadFunction(operation, Captures.Of(lambda.Body, lambda.Symbol));
                break;
            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } local:
                ReadFunction(operation, Captures.Of(local.Method, _model));
                break;
            case IMethodReferenceOperation reference:
                ReadMethodGroup(operation, reference);
                break;
            default:
                Report(Rules.Delegate, operation, "A delegate is created");
                Visit(operation.Target);
                break;
        }
    }

    public override void VisitEventAssignment(IEventAssignmentOperation operation)
    {
        Visit(operation.HandlerValue);
        if (operation.EventReference is IEventReferenceOperation reference)
        {
            Visit(reference.Instance);
            IMethodSymbol? accessor = operation.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod;
            if (accessor is { IsImplicitlyDeclared: true } or null || !_model.IsSource(accessor))
            {
                Report(Rules.Delegate, operation, "Adding or removing an event handler allocates a delegate");
            }
            else
            {
                Call(accessor, reference.Instance, IsVirtual(reference.Instance), operation, []);
            }
        }
    }

    private static bool IsExplicit(IDelegateCreationOperation operation) => operation.Syntax is BaseObjectCreationExpressionSyntax;

    private void ReadMethodGroup(IDelegateCreationOperation operation, IMethodReferenceOperation reference)
    {
        if (reference.Method.IsStatic && reference.Instance is null)
        {
            bool cached = !IsExplicit(operation) && operation.Syntax.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 };
            if (cached)
            {
                Report(Rules.FirstCall, operation, $"The cached delegate for '{reference.Method.Describe()}' is created");
            }
            else
            {
                Report(Rules.Delegate, operation, $"A delegate for '{reference.Method.Describe()}' is created");
            }
        }
        else if (TypeOf(reference.Instance) is { IsValueType: true } type)
        {
            Report(Rules.Boxing, operation, $"'{type.Describe()}' is boxed for a delegate to its method");
        }
        else
        {
            Report(Rules.Delegate, operation, $"A delegate for '{reference.Method.Describe()}' is created");
        }

        Visit(reference.Instance);
    }

    private void ReadFunction(IDelegateCreationOperation operation, Captures captures)
    {
        if (captures.Symbols.Count > 0)
        {
            string names = string.Join(", ", captures.Symbols.Select(symbol => $"'{symbol.Name}'"));
            Add(new Finding(Rules.Closure, _lazyDepth > 0 ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, operation.Syntax.GetLocation(), [names]) { Related = ScopeOf(captures.Symbols.First()) });
        }
        else if (captures.This)
        {
            Report(Rules.Delegate, operation, "A delegate that holds 'this' is created");
        }
        else
        {
            Report(Rules.FirstCall, operation, "The cached delegate is created");
        }
    }

    private static IReadOnlyList<Location> ScopeOf(ISymbol symbol)
    {
        SyntaxNode? node = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        BlockSyntax? block = symbol is IParameterSymbol
            ? symbol.ContainingSymbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().ChildNodes().OfType<BlockSyntax>().FirstOrDefault()
            : node?.FirstAncestorOrSelf<BlockSyntax>();
        return block is null ? [] : [block.OpenBraceToken.GetLocation()];
    }
}
