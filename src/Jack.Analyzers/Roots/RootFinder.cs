using System.Collections.Concurrent;
using Jack.Analyzers.Calls;
using Jack.Analyzers.Engine;
using Jack.Analyzers.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jack.Analyzers.Roots;

/// <summary>Finds the code that runs on the real-time thread and reports what it does.</summary>
internal sealed class RootFinder(RealtimeModel model)
{
    private readonly ConcurrentDictionary<CodeUnit, bool> _seen = new();
    private readonly ConversionNames _names = new(model);
    private readonly SuppressionAudit _audit = new(model);

    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterSymbolAction(OnType, SymbolKind.NamedType);
        context.RegisterSemanticModelAction(OnFile);
        context.RegisterCompilationEndAction(_audit.Report);
    }

    private void OnType(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface && model.Contracts.MayHold(type, context.CancellationToken))
        {
            foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
            {
                OnMethod(method, context.ReportDiagnostic);
            }

            OnInherited(type, context.ReportDiagnostic);
        }
    }

    private void OnMethod(IMethodSymbol method, Action<Diagnostic> report)
    {
        Contract contract = model.Contracts.Of(method);
        if (contract.Kind == ContractKind.Callback && !method.IsAbstract)
        {
            Check(CodeUnit.ForMethod(method, DelegateBindings.None), method.ContainingType, report);
        }

        _audit.CheckContract(method, contract, report);
    }

    /// <summary>A base class may implement the interface of its descendant without knowing it.</summary>
    private void OnInherited(INamedTypeSymbol type, Action<Diagnostic> report)
    {
        if (type.BaseType is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType })
        {
            return;
        }

        foreach (IMethodSymbol member in type.Interfaces.SelectMany(contract => contract.AllInterfaces.Add(contract)).SelectMany(contract => contract.GetMembers()).OfType<IMethodSymbol>())
        {
            if (model.Contracts.Of(member).Kind == ContractKind.Callback && type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation &&
                !SymbolEqualityComparer.Default.Equals(implementation.ContainingType, type) && model.Contracts.Of(implementation).Kind != ContractKind.Callback)
            {
                Check(implementation, type.Locations[0], report);
            }
        }
    }

    private void OnFile(SemanticModelAnalysisContext context)
    {
        foreach (SyntaxNode node in _names.Places(context.SemanticModel.SyntaxTree, context.CancellationToken).SelectMany(place => place.DescendantNodesAndSelf()))
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax lambda:
                    OnLambda(lambda, context);
                    break;
                case LocalFunctionStatementSyntax function:
                    OnLocalFunction(function, context);
                    break;
                case SimpleNameSyntax name when IsMethodGroup(name):
                    OnName(name, context);
                    break;
            }
        }
    }

    private void OnLambda(AnonymousFunctionExpressionSyntax syntax, SemanticModelAnalysisContext context)
    {
        bool attributed = syntax is LambdaExpressionSyntax { AttributeLists.Count: > 0 };
        if (context.SemanticModel.GetSymbolInfo(syntax, context.CancellationToken).Symbol is IMethodSymbol lambda &&
            ((attributed && model.Contracts.OwnOf(lambda).Kind == ContractKind.Callback) || model.Contracts.IsCallbackDelegate(ConvertedType(syntax, context.SemanticModel))))
        {
            Check(CodeUnit.ForNested(lambda, syntax, null, DelegateBindings.None), lambda.ContainingType, context.ReportDiagnostic);
        }
    }

    private void OnLocalFunction(LocalFunctionStatementSyntax syntax, SemanticModelAnalysisContext context)
    {
        if (context.SemanticModel.GetDeclaredSymbol(syntax, context.CancellationToken) is IMethodSymbol function &&
            ((syntax.AttributeLists.Count > 0 && model.Contracts.OwnOf(function).Kind == ContractKind.Callback) || IsConverted(syntax, context.SemanticModel)))
        {
            Check(Unit(function), function.ContainingType, context.ReportDiagnostic);
        }
    }

    private bool IsConverted(LocalFunctionStatementSyntax function, SemanticModel semantics) =>
        function.Parent is { } scope && scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == function.Identifier.ValueText && IsMethodGroup(name) && model.Contracts.IsCallbackDelegate(ConvertedType(name, semantics)));

    private void OnName(SimpleNameSyntax name, SemanticModelAnalysisContext context)
    {
        ExpressionSyntax group = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        if (ConvertedType(group, context.SemanticModel) is { } type && model.Contracts.IsCallbackDelegate(type) &&
            context.SemanticModel.GetSymbolInfo(group, context.CancellationToken).Symbol is IMethodSymbol { MethodKind: not MethodKind.LocalFunction } method)
        {
            if (model.Contracts.Of(method).Kind == ContractKind.Unsafe)
            {
                Report(Finding.Create(Rules.Weaker, Rules.Weaker.DefaultSeverity, group.GetLocation(), [], $"'{method.Describe()}' is marked [RealtimeUnsafe] but becomes a '{type.Describe()}', which is a real-time callback"), context.ReportDiagnostic);
                return;
            }

            ITypeSymbol? receiver = group is MemberAccessExpressionSyntax { Expression: var instance } ? context.SemanticModel.GetTypeInfo(instance, context.CancellationToken).Type : method.ContainingType;
            bool isVirtual = group is not MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax };
            foreach (IMethodSymbol candidate in model.Dispatcher.Resolve(method.ReducedFrom ?? method, receiver, isVirtual && !method.IsStatic).Candidates)
            {
                Check(candidate, group.GetLocation(), context.ReportDiagnostic);
            }
        }
    }

    private static bool IsMethodGroup(SimpleNameSyntax name)
    {
        SyntaxNode expression = name.Parent is MemberAccessExpressionSyntax access ? (access.Name == name ? access : name) : name;
        return expression.Parent is not (InvocationExpressionSyntax or TypeSyntax or VariableDeclarationSyntax or ParameterSyntax or MemberAccessExpressionSyntax or NameColonSyntax or AttributeSyntax or BaseTypeSyntax or UsingDirectiveSyntax);
    }

    private static ITypeSymbol? ConvertedType(ExpressionSyntax expression, SemanticModel semantics) =>
        expression.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } && semantics.GetTypeInfo(creation).Type is { TypeKind: TypeKind.Delegate } created
            ? created
            : semantics.GetTypeInfo(expression).ConvertedType;

    private void Check(IMethodSymbol method, Location conversion, Action<Diagnostic> report)
    {
        if (model.Contracts.Of(method).Kind != ContractKind.None)
        {
            return;
        }

        if (model.IsSource(method))
        {
            Check(CodeUnit.ForMethod(method.OriginalDefinition, DelegateBindings.None), method.ContainingType, report);
        }
        else if (model.Members.Classify(method) is not { Entry: { Codes: MemberCodes.Clean } })
        {
            Report(Finding.Create(Rules.Weaker, Rules.Weaker.DefaultSeverity, conversion, [], $"'{method.Describe()}' becomes a real-time callback, but nothing says that it neither allocates nor blocks"), report);
        }
    }

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
