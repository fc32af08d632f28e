using System.Collections.Concurrent;
using Jack.Analyzers.Calls;
using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Roots;

/// <summary>Finds the code that runs on the real-time thread and reports what it does.</summary>
internal sealed class RootFinder(RealtimeModel model)
{
    private readonly ConcurrentDictionary<CodeUnit, bool> _seen = new();
    private readonly SuppressionAudit _audit = new(model);

    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterSymbolAction(OnMethod, SymbolKind.Method);
        context.RegisterOperationAction(OnLambda, OperationKind.AnonymousFunction);
        context.RegisterOperationAction(OnLocalFunction, OperationKind.LocalFunction);
        context.RegisterOperationAction(OnDelegate, OperationKind.DelegateCreation);
        context.RegisterCompilationEndAction(_audit.Report);
    }

    private void OnMethod(SymbolAnalysisContext context)
    {
        IMethodSymbol method = (IMethodSymbol)context.Symbol;
        Contract contract = model.Contracts.Of(method);
        if (contract.Kind == ContractKind.Callback && !method.IsAbstract)
        {
            Check(CodeUnit.ForMethod(method, DelegateBindings.None), method.ContainingType, context.ReportDiagnostic);
        }

        _audit.CheckContract(method, contract, context.ReportDiagnostic);
    }

    private void OnLambda(OperationAnalysisContext context)
    {
        IAnonymousFunctionOperation lambda = (IAnonymousFunctionOperation)context.Operation;
        if (model.Contracts.OwnOf(lambda.Symbol).Kind == ContractKind.Callback)
        {
            Check(Unit(lambda), context.ContainingSymbol.ContainingType, context.ReportDiagnostic);
        }
    }

    private void OnLocalFunction(OperationAnalysisContext context)
    {
        ILocalFunctionOperation function = (ILocalFunctionOperation)context.Operation;
        if (model.Contracts.OwnOf(function.Symbol).Kind == ContractKind.Callback)
        {
            Check(Unit(function.Symbol), context.ContainingSymbol.ContainingType, context.ReportDiagnostic);
        }
    }

    private void OnDelegate(OperationAnalysisContext context)
    {
        IDelegateCreationOperation creation = (IDelegateCreationOperation)context.Operation;
        if (!model.Contracts.IsCallbackDelegate(creation.Type))
        {
            return;
        }

        switch (creation.Target)
        {
            case IAnonymousFunctionOperation lambda:
                Check(Unit(lambda), context.ContainingSymbol.ContainingType, context.ReportDiagnostic);
                break;
            case IMethodReferenceOperation reference when model.Contracts.Of(reference.Method).Kind == ContractKind.Unsafe:
                Report(Finding.Create(Rules.Weaker, Rules.Weaker.DefaultSeverity, creation.Syntax.GetLocation(), [], $"'{reference.Method.Describe()}' is marked [RealtimeUnsafe] but becomes a '{creation.Type!.Describe()}', which is a real-time callback"), context.ReportDiagnostic);
                break;
            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference:
                Check(Unit(reference.Method), context.ContainingSymbol.ContainingType, context.ReportDiagnostic);
                break;
            case IMethodReferenceOperation reference when model.IsSource(reference.Method):
                foreach (IMethodSymbol method in model.Dispatcher.Resolve(reference.Method, reference.Instance?.Type, reference.IsVirtual).Candidates)
                {
                    if (model.IsSource(method) && model.Contracts.Of(method).Kind == ContractKind.None)
                    {
                        Check(CodeUnit.ForMethod(method, DelegateBindings.None), method.ContainingType, context.ReportDiagnostic);
                    }
                }

                break;
        }
    }

    private static CodeUnit Unit(IAnonymousFunctionOperation lambda) => CodeUnit.ForNested(lambda.Symbol, lambda.Syntax, null, DelegateBindings.None);

    private static CodeUnit Unit(IMethodSymbol function) =>
        CodeUnit.ForNested(function, function.OriginalDefinition.DeclaringSyntaxReferences[0].GetSyntax(), null, DelegateBindings.None);

    private void Check(CodeUnit root, INamedTypeSymbol? type, Action<Diagnostic> report)
    {
        if (!_seen.TryAdd(root, true))
        {
            return;
        }

        Facts facts = model.FactsOf(root);
        foreach (Finding finding in facts.Findings.Concat(model.Initialization.Findings(facts, type)))
        {
            Report(finding.ToDiagnostic(), report);
        }

        ChainSearch search = new(model, type, facts);
        foreach (Diagnostic diagnostic in facts.Calls.SelectMany(call => search.Find(call)).Select(chain => chain.ToDiagnostic()))
        {
            Report(diagnostic, report);
        }
    }

    private void Report(Diagnostic diagnostic, Action<Diagnostic> report)
    {
        _audit.Record(diagnostic);
        report(diagnostic);
    }
}
