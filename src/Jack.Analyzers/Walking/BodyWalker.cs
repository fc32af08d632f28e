using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <summary>Reads one body: what it does itself, and what it calls.</summary>
internal sealed partial class BodyWalker : OperationWalker
{
    private readonly RealtimeModel _model;
    private readonly CodeUnit _unit;
    private readonly Substitution _types;
    private readonly List<Finding> _findings = [];
    private readonly List<CallEdge> _calls = [];
    private readonly List<TypeUse> _typeUses = [];
    private int _lazyDepth;
    private int _catchDepth;
    private bool _isIterator;

    private BodyWalker(RealtimeModel model, CodeUnit unit)
    {
        _model = model;
        _unit = unit;
        _types = new Substitution(model.Compilation, unit.Types);
    }

    public static Facts Read(RealtimeModel model, CodeUnit unit)
    {
        BodyWalker walker = new(model, unit);
        walker.ReadSignature();
        foreach (IOperation operation in model.Bodies.Find(unit))
        {
            walker.Visit(operation);
        }

        return walker.Finish();
    }

    public override void Visit(IOperation? operation)
    {
        if (operation is null)
        {
            return;
        }

        if (IsCollectionExpression(operation))
        {
            ReadCollectionExpression(operation);
        }
        else
        {
            base.Visit(operation);
        }
    }

    public override void VisitAnonymousFunction(IAnonymousFunctionOperation operation)
    {
        // A lambda runs where it is called, not where it is written.
    }

    public override void VisitLocalFunction(ILocalFunctionOperation operation)
    {
        // A local function runs where it is called, not where it is written.
    }

    public override void VisitNameOf(INameOfOperation operation)
    {
        // A constant: its operand is never evaluated.
    }

    public override void VisitReturn(IReturnOperation operation)
    {
        if (operation.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak && !_isIterator)
        {
            _isIterator = true;
            Report(Rules.Async, operation, "An iterator allocates its state machine");
        }

        base.VisitReturn(operation);
    }

    private Facts Finish()
    {
        // What always throws is a failure path: what it does before it throws concerns nobody.
        return _findings.FirstOrDefault(finding => finding is { IsThrow: true, Severity: DiagnosticSeverity.Error }) is { } thrown
            ? new Facts([thrown], [], [])
            : new Facts(_findings, _calls, _typeUses);
    }

    private void ReadSignature()
    {
        if (_unit.Symbol is not IMethodSymbol method)
        {
            return;
        }

        method = method.PartialImplementationPart ?? method;
        Location location = _unit.Node?.GetLocation() ?? method.Locations.FirstOrDefault() ?? Location.None;
        if (method.IsAsync)
        {
            Add(Rules.Async, location, "An async method allocates its state machine and its task when it has to wait");
        }

        if ((method.MethodImplementationFlags & System.Reflection.MethodImplAttributes.Synchronized) != 0)
        {
            Add(Rules.Lock, location, "A synchronized method");
        }

        if (ImplicitBase(method) is { } inherited && _model.IsSource(inherited))
        {
            _calls.Add(new CallEdge(location, CodeUnit.ForMethod(_types.Apply(inherited), DelegateBindings.None), IsConditional: false));
        }
    }

    /// <summary>The base constructor that runs though no initializer names it.</summary>
    private static IMethodSymbol? ImplicitBase(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Constructor, ContainingType: { TypeKind: TypeKind.Class, BaseType: { } parent } } && !method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is
            ConstructorDeclarationSyntax { Initializer: not null } or
            TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax, ..] })
            ? parent.InstanceConstructors.OrderBy(constructor => constructor.Parameters.Length).FirstOrDefault(constructor => constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams))
            : null;

    private void Report(DiagnosticDescriptor rule, IOperation operation, params string[] arguments) =>
        Add(rule, operation.Syntax.GetLocation(), arguments);

    private void Add(DiagnosticDescriptor rule, Location location, params string[] arguments)
    {
        bool once = _lazyDepth > 0 && rule.DefaultSeverity == DiagnosticSeverity.Error && !new Finding(rule, rule.DefaultSeverity, location, []).Blocks;
        Add(once
            ? new Finding(Rules.FirstCall, Rules.FirstCall.DefaultSeverity, location, ["What is null is created"])
            : new Finding(rule, rule.DefaultSeverity, location, [.. arguments]));
    }

    private void Add(DiagnosticDescriptor rule, DiagnosticSeverity severity, IOperation operation, params string[] arguments) =>
        Add(new Finding(rule, severity, operation.Syntax.GetLocation(), [.. arguments]));

    // The exception that led into a handler has cost more than what the handler allocates; that it waits is another matter.
    private void Add(Finding finding) =>
        _findings.Add(_catchDepth > 0 && !finding.Blocks ? finding with { Severity = DiagnosticSeverity.Info } : finding);

    private ITypeSymbol? TypeOf(IOperation? operation) => operation?.Type is { } type ? _types.Apply(type) : null;
}
