using System.Reflection;
using System.Reflection.Emit;
using Jack.Interop;

namespace Jack.Tests.WarmUp;

internal sealed class IlTokensTests
{
    private const int Call = 0x28;

    private static IEnumerable<OpCode> Instructions =>
        from opcode in typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        let code = (OpCode)opcode.GetValue(null)!
        where code.OpCodeType != OpCodeType.Nternal && code.OperandType != OperandType.InlineSwitch
        select code;

    [TestCaseSource(nameof(Instructions))]
    public void Read_AnyInstruction_FindsTheCallAfterIt(OpCode instruction)
    {
        byte[] operand = new byte[instruction.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            _ => 4,
        }];
        ushort value = (ushort)instruction.Value;
        byte[] opcode = instruction.Size == 2 ? [(byte)(value >> 8), (byte)value] : [(byte)value];

        int last = Read([.. opcode, .. operand, Call, 1, 2, 3, 4]).Last().Token;

        Assert.That(last, Is.EqualTo(0x04030201));
    }

    [Test]
    public void Read_Switch_IsSkippedWithItsTargets() =>
        Assert.That(
            Read([0x45, 2, 0, 0, 0, 0x28, 0x28, 0x28, 0x28, 0, 0, 0, 0, Call, 1, 0, 0, 6]),
            Is.EqualTo(new[] { (0x06000001, false) }));

    private static List<(int Token, bool IsField)> Read(byte[] code)
    {
        List<(int, bool)> found = [];
        var tokens = new IlTokens(code);
        while (tokens.MoveNext())
        {
            found.Add((tokens.Token, tokens.IsField));
        }

        return found;
    }
}
