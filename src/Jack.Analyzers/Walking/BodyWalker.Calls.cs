using Jack.Analyzers.Calls;
using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>Calls: what they run, and what is known about it.</content>
internal sealed partial class BodyWalker
{
    public override void VisitInvocation(IInvocationOperation operation)
    {
        IMethodSymbol method = _types.Apply(operation.TargetMethod);
        if (Elision.IsElided(method, operation))
        {
            return;
        }

        if (FailurePath.AlwaysThrows(method, _model) && FailurePath.IsConditional(operation))
        {
            Visit(operation.Instance);
            return;
        }

        ITypeSymbol? constrained = operation.ConstrainedToType is { } type ? _types.Apply(type) : null;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            InvokeDelegate(operation.Instance, operation, operation.Arguments);
        }
        else
        {
            Call(method, operation.Instance, operation.IsVirtual, operation, operation.Arguments, constrained);
        }

        base.VisitInvocation(operation);
    }

    public override void VisitFunctionPointerInvocation(IFunctionPointerInvocationOperation operation)
    {
        bool managed = operation.Target.Type is IFunctionPointerTypeSymbol { Signature.CallingConvention: System.Reflection.Metadata.SignatureCallingConvention.Default };
        if (managed || _model.Delegates.Find(operation.Target, _unit) is { Count: > 0 })
        {
            InvokeDelegate(operation.Target, operation, operation.Arguments);
        }
        else
        {
            Add(Rules.PlatformInvoke, DiagnosticSeverity.Warning, operation, "The native function behind the pointer is unknown");
        }

        base.VisitFunctionPointerInvocation(operation);
    }

    public override void VisitArgument(IArgumentOperation operation)
    {
        // ArgumentKind.ParamCollection exists since Roslyn 4.10.
        const ArgumentKind ParamCollection = (ArgumentKind)4;
        if (operation.ArgumentKind == ArgumentKind.ParamArray && operation.Value is IArrayCreationOperation array)
        {
            if (array.Initializer is { ElementValues.Length: > 0 } elements)
            {
                Report(Rules.Params, operation.Parent ?? operation, operation.Parameter?.ContainingSymbol.Describe() ?? "");
                Visit(elements);
            }
        }
        else if (operation.ArgumentKind == ParamCollection)
        {
            IOperation[] elements = [.. operation.Value.ChildOperations.Where(element => element.Syntax != operation.Value.Syntax)];
            if (!IsSpan(TypeOf(operation.Value)) && (elements.Length > 0 || TypeOf(operation.Value) is { TypeKind: TypeKind.Class }))
            {
                Report(Rules.Params, operation.Parent ?? operation, operation.Parameter?.ContainingSymbol.Describe() ?? "");
            }

            foreach (IOperation element in elements)
            {
                Visit(element);
            }
        }
        else
        {
            base.VisitArgument(operation);
        }
    }

    private static bool IsVirtual(IOperation? instance) =>
        instance is not null && instance.Syntax is not BaseExpressionSyntax;

    /// <summary>A call through whatever dispatch its receiver asks for.</summary>
    private void Call(IMethodSymbol method, IOperation? instance, bool isVirtual, IOperation site, IReadOnlyList<IArgumentOperation> arguments, ITypeSymbol? constrained = null)
    {
        if (IsJudgedByContract(method, site))
        {
            return;
        }

        ITypeSymbol? receiver = instance is null ? constrained : TypeOf(Unwrap(instance));
        if (receiver is { IsValueType: true } && SpecialCalls.OnStruct(method, receiver) is { } special)
        {
            if (special.Rule is not null)
            {
                Report(special.Rule, site, ArgumentsOf(special.Rule, method.Describe()));
            }

            return;
        }

        if (instance is { Syntax: BaseExpressionSyntax } && _unit.Symbol.ContainingType is { IsValueType: true } self)
        {
            Report(Rules.Boxing, site, $"'{self.Describe()}' is boxed for the call to its base");
        }

        Dispatch dispatch = _model.Dispatcher.Resolve(method, receiver, isVirtual || method.IsStatic);
        if (dispatch.BoxesReceiver)
        {
            Report(Rules.Boxing, site, $"'{receiver?.Describe()}' is boxed for the call to '{method.Describe()}', which it does not implement itself");
        }

        if (dispatch.IsOpen)
        {
            Report(Rules.Indirect, site, $"Nothing says which code '{method.Describe()}' runs: mark it [RealtimeCallback]");
            return;
        }

        foreach (IMethodSymbol candidate in dispatch.Candidates)
        {
            Run(candidate, site, arguments, receiver);
        }
    }

    /// <summary>A call to exactly this method.</summary>
    private void Run(IMethodSymbol method, IOperation site, IReadOnlyList<IArgumentOperation> arguments, ITypeSymbol? receiver = null)
    {
        if (IsJudgedByContract(method, site))
        {
            return;
        }

        if (NativeCalls.Judge(method) is { } native)
        {
            if (native != NativeVerdict.Clean)
            {
                Add(Rules.PlatformInvoke, native.Severity, site, native.Message);
            }
        }
        else if (!_model.IsSource(method))
        {
            RunLibrary(method, site, arguments, receiver);
        }
        else if (method.MethodKind == MethodKind.LocalFunction)
        {
            SyntaxNode node = method.OriginalDefinition.DeclaringSyntaxReferences[0].GetSyntax();
            AddCall(site, CodeUnit.ForNested(method, node, _unit, Bind(method, arguments, _unit.Bindings)));
        }
        else if (method.IsImplicitlyDeclared && method.MethodKind != MethodKind.Constructor)
        {
            RunSynthesized(method, site);
        }
        else
        {
            UseType(method, site);
            AddCall(site, CodeUnit.ForMethod(method, Bind(method, arguments, DelegateBindings.None)));
        }
    }

    private bool IsJudgedByContract(IMethodSymbol method, IOperation site)
    {
        Contract contract = _model.Contracts.Of(method);
        if (contract.Kind == ContractKind.Unsafe)
        {
            Report(Rules.Callee, site, method.Describe(), contract.Reason ?? "marked [RealtimeUnsafe]");
        }

        return contract.Kind != ContractKind.None;
    }

    /// <summary>Members that the compiler writes: a record's equality and text, an event's accessors.</summary>
    private void RunSynthesized(IMethodSymbol method, IOperation site)
    {
        if (method.Name is "ToString" or "PrintMembers")
        {
            Report(Rules.String, site, $"'{method.Describe()}'");
        }
        else if (method.Name is "Equals" or "GetHashCode" or "op_Equality" or "op_Inequality")
        {
            foreach (IFieldSymbol field in method.ContainingType.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic))
            {
                if (Comparison.IsEquatable(_types.Apply(field.Type)))
                {
                    CompareValues(_types.Apply(field.Type), "equatable", method.Name == "GetHashCode", site);
                }
                else
                {
                    Report(Rules.Boxing, site, $"'{field.Type.Describe()}' is boxed to be compared: it does not implement IEquatable");
                }
            }
        }
    }

    private void AddCall(IOperation site, CodeUnit target) => _calls.Add(new CallEdge(site.Syntax.GetLocation(), target, FailurePath.IsConditional(site), _catchDepth > 0));

    private DelegateBindings Bind(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, DelegateBindings bindings)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { } parameter && _types.Apply(parameter.Type) is { TypeKind: TypeKind.Delegate or TypeKind.FunctionPointer } && _model.Delegates.Find(argument.Value, _unit) is { } targets)
            {
                bindings = bindings.With(method.OriginalDefinition.Parameters[parameter.Ordinal], targets);
            }
        }

        return bindings;
    }

    private void InvokeDelegate(IOperation? instance, IOperation site, IReadOnlyList<IArgumentOperation> arguments)
    {
        if (instance is null || _model.Contracts.IsMarkedDelegate(instance.Type))
        {
            return;
        }

        if (instance is IConditionalAccessInstanceOperation)
        {
            instance = ConditionalReceiver(instance) ?? instance;
        }

        if (_model.Delegates.Find(instance, _unit) is { } targets)
        {
            foreach (DelegateTarget target in targets)
            {
                Invoke(target, site, arguments);
            }
        }
        else
        {
            Report(Rules.Indirect, site, $"Nothing says which code '{Excerpt(instance.Syntax)}' runs: mark its delegate type [RealtimeCallback]");
        }
    }

    private void Invoke(DelegateTarget target, IOperation site, IReadOnlyList<IArgumentOperation> arguments)
    {
        if (target.Unit is null)
        {
            Call(target.Method, null, false, site, arguments);
        }
        else if (_model.Contracts.Of(target.Method).Kind == ContractKind.None)
        {
            AddCall(site, target.Unit);
        }
    }

    private static IOperation? ConditionalReceiver(IOperation instance)
    {
        for (IOperation? current = instance.Parent, previous = instance; current is not null; previous = current, current = current.Parent)
        {
            if (current is IConditionalAccessOperation access && access.Operation != previous)
            {
                return access.Operation;
            }
        }

        return null;
    }
}
