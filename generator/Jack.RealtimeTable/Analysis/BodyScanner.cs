using Jack.RealtimeTable.Metadata;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Jack.RealtimeTable.Analysis;

/// <summary>Reads the IL of one method at a time into facts.</summary>
internal sealed class BodyScanner(Universe universe)
{
    private const string DoesNotReturn = "System.Diagnostics.CodeAnalysis.DoesNotReturnAttribute";

    private readonly Dictionary<MethodDefinition, MethodFacts> _facts = [];
    private readonly Dictionary<MethodDefinition, bool> _returns = [];

    public MethodFacts Scan(MethodDefinition method)
    {
        if (!_facts.TryGetValue(method, out MethodFacts? facts))
        {
            facts = Read(method);
            _facts.Add(method, facts);
        }

        return facts;
    }

    /// <summary>Whether the method can return; a recursive one is taken to.</summary>
    public bool Returns(MethodDefinition method)
    {
        if (!_returns.TryGetValue(method, out bool returns))
        {
            _returns.Add(method, true);
            returns = !HasAttribute(method, DoesNotReturn)
                && (!method.HasCode() || HasAttribute(method, "System.Runtime.CompilerServices.IntrinsicAttribute") || Flow(method).Returns);
            _returns[method] = returns;
        }

        return returns;
    }

    public static bool HasAttribute(ICustomAttributeProvider member, string name) =>
        member.HasCustomAttributes && member.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == name);

    private ControlFlow Flow(MethodDefinition method) => new(method.Body, EndsExecution);

    private bool EndsExecution(Instruction instruction) =>
        instruction.OpCode.Code is Code.Call or Code.Callvirt && instruction.Operand is MethodReference target
        && universe.Resolve(target) is { IsAbstract: false } definition
        && (instruction.OpCode.Code == Code.Call || !definition.IsVirtual) && MayNotReturn(definition) && !Returns(definition);

    // By name, because asking every callee would read the whole call graph for a handful of methods.
    private static bool MayNotReturn(MethodDefinition method) =>
        method.Name.Contains("Throw", StringComparison.Ordinal) || method.DeclaringType.Name.Contains("Throw", StringComparison.Ordinal)
        || HasAttribute(method, DoesNotReturn);

    private MethodFacts Read(MethodDefinition method)
    {
        ControlFlow flow = Flow(method);
        Dictionary<Block, bool> guarded = FirstUse.Find(flow, (target, field) => StoresField(target, field));
        Verdict own = Verdict.Clean;
        var calls = new List<CallSite>();
        foreach (Block block in flow.Blocks.Where(block => block.IsLive))
        {
            bool isFirstUse = guarded.TryGetValue(block, out bool ofProcess);
            if (isFirstUse && (ofProcess || KnownMethods.IsPerProcess(method.DeclaringType)))
            {
                continue;
            }

            foreach (Instruction instruction in block.Instructions)
            {
                Verdict verdict = InstructionEffects.Of(instruction);
                own = own.Join(isFirstUse && verdict != Verdict.Clean ? new Verdict(Effects.First, []) : verdict);
                if (instruction.Operand is MethodReference target && instruction.OpCode.Code is Code.Call or Code.Callvirt or Code.Newobj)
                {
                    calls.Add(new CallSite((MethodReference)instruction.Operand, instruction.OpCode.Code == Code.Callvirt, ConstrainedType(instruction), isFirstUse));
                }
            }
        }

        return new MethodFacts(own, calls, Returns(method));
    }

    private bool StoresField(MethodReference target, FieldReference field) =>
        universe.Resolve(target) is { } definition && definition.HasCode() && definition.Module == field.Module
        && definition.Body.Instructions.Any(instruction => instruction.Operand is FieldReference stored
            && instruction.OpCode.Code is Code.Stfld or Code.Stsfld or Code.Ldflda or Code.Ldsflda && FirstUse.Same((FieldReference)instruction.Operand, field));

    private static TypeReference? ConstrainedType(Instruction call)
    {
        Instruction? prefix = call.Previous;
        return prefix?.OpCode.Code == Code.Constrained ? (TypeReference)prefix.Operand : null;
    }
}
