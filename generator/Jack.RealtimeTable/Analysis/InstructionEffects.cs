using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Jack.RealtimeTable.Analysis;

/// <summary>What single instructions allocate.</summary>
internal static class InstructionEffects
{
    private static readonly Verdict s_allocates = new(Effects.Allocates, []);

    public static Verdict Of(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Newarr => s_allocates,
        Code.Newobj when !((MethodReference)instruction.Operand).DeclaringType.IsValueType() => s_allocates,
        Code.Box => OfBox(instruction),
        _ => Verdict.Clean,
    };

    // The compiler of the run time drops a box that is only tested: `default(T) is null`, `x is IFoo`, `x.GetType()`.
    private static Verdict OfBox(Instruction box) => box.Next?.OpCode.Code switch
    {
        Code.Brtrue or Code.Brtrue_S or Code.Brfalse or Code.Brfalse_S or Code.Isinst or Code.Ldnull or Code.Unbox_Any or Code.Unbox or Code.Pop => Verdict.Clean,
        Code.Call when box.Next.Operand is MethodReference { Name: "GetType", DeclaringType.FullName: "System.Object" } => Verdict.Clean,
        _ when box.Operand is GenericParameter parameter && IsReference(parameter) => Verdict.Clean,
        _ when box.Operand is GenericParameter parameter =>
            new Verdict(Effects.None, [new Caveat(CaveatKind.Struct, parameter.Type == GenericParameterType.Method, parameter.Position)]),
        _ when box.Operand is TypeReference type && !type.IsValueType() => Verdict.Clean,
        _ => s_allocates,
    };

    private static bool IsReference(GenericParameter parameter) =>
        parameter.HasReferenceTypeConstraint || parameter.Constraints.Any(constraint => constraint.ConstraintType.Resolve() is { IsInterface: false, IsValueType: false, FullName: not ("System.Enum" or "System.ValueType") });

    private static bool IsValueType(this TypeReference type) => type is not ArrayType && (type.IsValueType || type.Resolve() is { IsValueType: true });
}
