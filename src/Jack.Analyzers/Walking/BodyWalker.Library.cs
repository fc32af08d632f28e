using Jack.Analyzers.Calls;
using Jack.Analyzers.Engine;
using Jack.Analyzers.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>Calls to members without source.</content>
internal sealed partial class BodyWalker
{
    private static IOperation? InstanceOf(IOperation site) => site switch
    {
        IInvocationOperation invocation => invocation.Instance,
        IPropertyReferenceOperation property => property.Instance,
        _ => null,
    };

    private void RunLibrary(IMethodSymbol method, IOperation site, IReadOnlyList<IArgumentOperation> arguments, ITypeSymbol? receiver)
    {
        string name = method.Describe();
        if (SpecialCalls.IsFormatting(method))
        {
            Format(method, site);
            return;
        }

        if (IsDirectQuery(method, arguments))
        {
            InvokeArguments(method, site, arguments);
            Compare(method, site, arguments, method.Name is "Contains" or "SequenceEqual" ? "equatable:0" : null);
            return;
        }

        if (IsCompletedResult(site) || SpecialCalls.IsHarmless(method, site, arguments))
        {
            Compare(method, site, arguments, method.ContainingType.Name == "HashSet" ? "equatable:0" : null);
            return;
        }

        if (SpecialCalls.SortsByDefault(method, arguments))
        {
            Compare(method, site, [], method.TypeArguments.IsEmpty && method.ContainingType.TypeArguments.IsEmpty ? null : "comparable:0");
            return;
        }

        if (method is { Name: "Equals", IsStatic: true, ContainingType.SpecialType: SpecialType.System_Object } && arguments is [var left, ..] && ValueSources.Unwrap(left.Value).Type is { } compared)
        {
            RunObjectMember(_types.Apply(compared), "Equals", site);
        }

        if ((SpecialCalls.OnLibrary(method, receiver) ?? _model.Streams.Judge(method, InstanceOf(site), arguments)) is { } special)
        {
            if (special.Rule is not null)
            {
                Report(special.Rule, site, ArgumentsOf(special.Rule, name));
            }

            return;
        }

        if (!method.ContainingType.GetMembers("Synchronized").IsEmpty && _model.Values.Of(InstanceOf(site)).Any(origin => origin is not null && ValueSources.Unwrap(origin) is IInvocationOperation { TargetMethod.Name: "Synchronized" }))
        {
            Report(Rules.Lock, site, ArgumentsOf(Rules.Lock, name));
            return;
        }

        if (method is { Name: "Rent", ContainingType.Name: "ArrayPool" } && !_model.Values.IsWritten("Return"))
        {
            Report(Rules.Callee, site, name, "nothing returns what it rents, so that it allocates each time");
            return;
        }

        Verdict verdict = _model.Members.Classify(method);
        if ((Grows(verdict) || IsTreeEntry(site)) && (_model.Growth.Protects(site) || _model.Streams.Protects(InstanceOf(site))))
        {
            return;
        }

        if (verdict.Entry is not { } entry)
        {
            ReportUnlisted(method, site, verdict.Rule);
            InvokeKnown(arguments);
            return;
        }

        if (RuleOf(entry.Codes, verdict.Rule, method) is { } rule)
        {
            DiagnosticSeverity severity = rule == Rules.FirstCall ? DiagnosticSeverity.Info : rule.DefaultSeverity;
            if (_lazyDepth == 0 || severity < DiagnosticSeverity.Warning)
            {
                Add(rule, severity, site, ArgumentsOf(rule, name));
            }
            else
            {
                Report(rule, site, ArgumentsOf(rule, name));
            }
        }

        if ((entry.Codes & MemberCodes.Invokes) != 0)
        {
            InvokeArguments(method, site, arguments);
        }

        Compare(method, site, arguments, entry.Caveat);
    }

    private void ReportUnlisted(IMethodSymbol method, IOperation site, DiagnosticDescriptor? always)
    {
        string name = method.Describe();
        if (always is not null)
        {
            Report(always, site, ArgumentsOf(always, name));
        }
        else if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            Report(Rules.Indirect, site, $"Nothing says which code '{name}' runs: mark it [RealtimeCallback]");
        }
        else if (!method.IsImplicitlyDeclared)
        {
            Report(Rules.Unknown, site, name);
        }
    }

    /// <summary>Whether an entry of a tree is set, which takes memory only where the key is new.</summary>
    private static bool IsTreeEntry(IOperation site) => site is IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType.Name: "SortedDictionary" } };

    private static bool Grows(Verdict verdict) => verdict.Entry is { } entry
        ? (entry.Codes & (MemberCodes.Grows | MemberCodes.Allocates | MemberCodes.Blocks | MemberCodes.InputOutput | MemberCodes.NativeMemory)) == MemberCodes.Grows
        : verdict.Rule == Rules.Growth;

    private static DiagnosticDescriptor? RuleOf(MemberCodes codes, DiagnosticDescriptor? named, IMethodSymbol method)
    {
        const MemberCodes Severe = MemberCodes.Allocates | MemberCodes.Blocks | MemberCodes.InputOutput | MemberCodes.NativeMemory;
        if ((codes & Severe) != 0 && named is not null)
        {
            return named;
        }

        return codes switch
        {
            _ when (codes & MemberCodes.InputOutput) != 0 => Rules.InputOutput,
            _ when (codes & MemberCodes.Allocates) != 0 => ByResult(method),
            _ when (codes & MemberCodes.Blocks) != 0 => Rules.Lock,
            _ when (codes & MemberCodes.NativeMemory) != 0 => Rules.NativeMemory,
            _ when (codes & MemberCodes.Throws) != 0 => Rules.Throw,
            _ when (codes & MemberCodes.Grows) != 0 => Rules.Growth,
            _ when (codes & MemberCodes.FirstCall) != 0 => Rules.FirstCall,
            _ => null,
        };
    }

    private static DiagnosticDescriptor ByResult(IMethodSymbol method) => method.ReturnType switch
    {
        { SpecialType: SpecialType.System_String } => Rules.String,
        IArrayTypeSymbol => Rules.Array,
        { TypeKind: TypeKind.Delegate } => Rules.Delegate,
        { Name: "IEnumerator" } => Rules.Enumerator,
        { Name: "Task" or "ValueTask" } => Rules.Async,
        _ => Rules.Callee,
    };

    /// <summary>The arguments of a rule's message for a member without source.</summary>
    private static string[] ArgumentsOf(DiagnosticDescriptor rule, string name) => rule.Id switch
    {
        "JACK0020" => [name, "it allocates"],
        "JACK0019" => [$"'{name}' throws"],
        "JACK0010" => [$"'{name}' creates or schedules work that allocates"],
        "JACK0011" => [$"'{name}' allocates as LINQ does"],
        "JACK0013" => [$"'{name}' is reflection"],
        "JACK0006" => [$"'{name}' allocates a delegate"],
        "JACK0004" => [$"'{name}' boxes"],
        "JACK0002" or "JACK0003" or "JACK0007" or "JACK0014" or "JACK0015" or "JACK0024" => [rule == Rules.FirstCall ? $"'{name}' allocates" : $"'{name}'"],
        _ => [name],
    };

    /// <summary>Runs the functions that a member which is reported anyway may call: what they wait for is a matter of its own.</summary>
    private void InvokeKnown(IReadOnlyList<IArgumentOperation> arguments)
    {
        foreach (IArgumentOperation argument in arguments.Where(argument => TypeOf(argument.Value) is { TypeKind: TypeKind.Delegate } && !_model.Contracts.IsMarkedDelegate(argument.Value.Type)))
        {
            foreach (DelegateTarget target in _model.Delegates.Find(argument.Value, _unit) ?? [])
            {
                Invoke(target, argument, []);
            }
        }
    }

    private void InvokeArguments(IMethodSymbol method, IOperation site, IReadOnlyList<IArgumentOperation> arguments)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (TypeOf(argument.Value) is not { TypeKind: TypeKind.Delegate } || _model.Contracts.IsMarkedDelegate(argument.Value.Type))
            {
                continue;
            }

            if (_model.Delegates.Find(argument.Value, _unit) is { } targets)
            {
                foreach (DelegateTarget target in targets)
                {
                    Invoke(target, argument, []);
                }
            }
            else
            {
                Report(Rules.Indirect, argument, $"'{method.Describe()}' calls '{Excerpt(argument.Syntax)}', and nothing says which code that runs");
            }
        }
    }
}
