using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Jack.RealtimeTable.Analysis;

/// <summary>Finds the blocks of a body that run only until a field has been filled in: <c>if (_cache == null) _cache = …</c>.</summary>
internal static class FirstUse
{
    /// <summary>Finds the guarded blocks; the value says whether the field belongs to the process (static) or to an object.</summary>
    public static Dictionary<Block, bool> Find(ControlFlow flow, Func<MethodReference, FieldReference, bool> fills)
    {
        var guarded = new Dictionary<Block, bool>();
        foreach (Block branch in flow.Blocks.Where(block => block.IsLive && block.Successors.Count == 2))
        {
            if (TestedField(branch) is not { } field || EmptyEdge(flow, branch) is not { } edge)
            {
                continue;
            }

            IReadOnlySet<Block> region = flow.GuardedBy(branch, edge);
            if (region.Any(block => block.Instructions.Any(instruction => Fills(instruction, field, fills))))
            {
                foreach (Block block in region)
                {
                    guarded[block] = field.Resolve()?.IsStatic == true || guarded.GetValueOrDefault(block);
                }
            }
        }

        return guarded;
    }

    private static bool Fills(Instruction instruction, FieldReference field, Func<MethodReference, FieldReference, bool> fills) => instruction.Operand switch
    {
        FieldReference stored => instruction.OpCode.Code is Code.Stfld or Code.Stsfld or Code.Ldflda or Code.Ldsflda && Same(stored, field),
        MethodReference called => fills(called, field),
        _ => false,
    };

    public static bool Same(FieldReference left, FieldReference right) =>
        left.Name == right.Name && left.DeclaringType.GetElementType().FullName == right.DeclaringType.GetElementType().FullName;

    private static Block? EmptyEdge(ControlFlow flow, Block branch) => branch.Last.OpCode.Code switch
    {
        Code.Brtrue or Code.Brtrue_S => flow.StartingAt(branch.Last.Next),
        Code.Brfalse or Code.Brfalse_S => flow.StartingAt((Instruction)branch.Last.Operand),
        _ => null,
    };

    // field; [volatile read]; [dup | stloc x; ldloc x]; branch
    private static FieldReference? TestedField(Block branch)
    {
        Instruction? instruction = branch.Last.Previous;
        for (int steps = 0; steps < 4 && instruction is not null; steps++, instruction = instruction.Previous)
        {
            switch (instruction.OpCode.Code)
            {
                case Code.Ldfld or Code.Ldsfld or Code.Ldflda or Code.Ldsflda:
                    return (FieldReference)instruction.Operand;
                case Code.Call when instruction.Operand is MethodReference { DeclaringType.FullName: "System.Threading.Volatile" }:
                case Code.Dup or Code.Stloc or Code.Stloc_S or Code.Ldloc or Code.Ldloc_S:
                case Code.Stloc_0 or Code.Stloc_1 or Code.Stloc_2 or Code.Stloc_3:
                case Code.Ldloc_0 or Code.Ldloc_1 or Code.Ldloc_2 or Code.Ldloc_3:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }
}
