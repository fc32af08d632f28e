using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <summary>What a function takes from around it.</summary>
/// <param name="Symbols">Locals and parameters, which make a closure object.</param>
/// <param name="This">Whether it uses the instance.</param>
internal sealed record Captures(IReadOnlyCollection<ISymbol> Symbols, bool This)
{
    public static Captures Of(IOperation body, IMethodSymbol function)
    {
        Collector collector = new();
        collector.Read(body, function);
        return new Captures(collector.Symbols, collector.This);
    }

    public static Captures Of(IMethodSymbol localFunction, RealtimeModel model)
    {
        SyntaxNode node = localFunction.OriginalDefinition.DeclaringSyntaxReferences[0].GetSyntax();
        return model.ModelOf(node.SyntaxTree).GetOperation(node) is ILocalFunctionOperation { Body: { } body } function ? Of(body, function.Symbol) : new Captures([], false);
    }

    private sealed class Collector
    {
        private readonly HashSet<IMethodSymbol> _seen = new(SymbolEqualityComparer.Default);

        public HashSet<ISymbol> Symbols { get; } = new(SymbolEqualityComparer.Default);

        public bool This { get; private set; }

        public void Read(IOperation body, IMethodSymbol function)
        {
            HashSet<ISymbol> inside = new(SymbolEqualityComparer.Default) { function };
            inside.UnionWith(body.DescendantsAndSelf().Select(FunctionOf).OfType<ISymbol>());
            foreach (IOperation operation in body.DescendantsAndSelf())
            {
                switch (operation)
                {
                    case ILocalReferenceOperation { Local: { IsConst: false, IsStatic: false } local } when !inside.Contains(local.ContainingSymbol):
                        Symbols.Add(local);
                        break;
                    case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol owner } parameter } when !inside.Contains(owner):
                        Take(parameter, owner, body.Syntax);
                        break;
                    case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                        This = true;
                        break;
                    case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called } when !inside.Contains(called.OriginalDefinition):
                        Follow(called, body, inside);
                        break;
                    case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } called } when !inside.Contains(called.OriginalDefinition):
                        Follow(called, body, inside);
                        break;
                }
            }
        }

        private static IMethodSymbol? FunctionOf(IOperation operation) => operation switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            ILocalFunctionOperation local => local.Symbol,
            _ => null,
        };

        private void Take(IParameterSymbol parameter, IMethodSymbol owner, SyntaxNode function)
        {
            // A primary constructor's parameter is a field of the instance to every other member.
            if (owner.MethodKind == MethodKind.Constructor && owner.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax && reference.Span.Contains(function.Span)))
            {
                This = true;
            }
            else
            {
                Symbols.Add(parameter);
            }
        }

        private void Follow(IMethodSymbol called, IOperation body, HashSet<ISymbol> inside)
        {
            if (!_seen.Add(called.OriginalDefinition) || body.SemanticModel is not { } semantics)
            {
                return;
            }

            SyntaxNode node = called.OriginalDefinition.DeclaringSyntaxReferences[0].GetSyntax();
            if (semantics.GetOperation(node) is ILocalFunctionOperation { Body: { } other } function)
            {
                Collector inner = new();
                inner._seen.UnionWith(_seen);
                inner.Read(other, function.Symbol);
                Symbols.UnionWith(inner.Symbols.Where(symbol => !inside.Contains(symbol.ContainingSymbol)));
                This |= inner.This;
            }
        }
    }
}
