using System.Buffers.Binary;

namespace Jack.Interop;

/// <summary>Finds the methods and the static fields that a method's code names (ECMA-335, III).</summary>
internal static class IlTokens
{
    private const byte Prefix = 0xFE;
    private const byte Switch = 0x45;

    /// <summary>Reads the code of a method.</summary>
    /// <returns>The tokens, in order; fields are those that are static.</returns>
    public static IEnumerable<(int Token, bool IsField)> Read(byte[] code)
    {
        int position = 0;
        while (position < code.Length)
        {
            int instruction = code[position++];
            if (instruction == Prefix && position < code.Length)
            {
                instruction = (Prefix << 8) | code[position++];
            }

            int size = instruction == Switch ? 4 * (1 + Int32(code, position)) : OperandSize(instruction);
            switch (instruction)
            {
                // call, callvirt, newobj, jmp, ldftn, ldvirtftn
                case 0x28 or 0x6F or 0x73 or 0x27 or 0xFE06 or 0xFE07:
                    yield return (Int32(code, position), false);
                    break;

                // ldsfld, ldsflda, stsfld
                case 0x7E or 0x7F or 0x80:
                    yield return (Int32(code, position), true);
                    break;
            }

            position += size;
        }
    }

    private static int Int32(byte[] code, int position) => BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(position));

    private static int OperandSize(int instruction) => instruction switch
    {
        // Arguments and locals by short number, small constants, short branches, leave.s, unaligned., no.
        (>= 0x0E and <= 0x13) or 0x1F or (>= 0x2B and <= 0x37) or 0xDE or 0xFE12 or 0xFE19 => 1,

        // Arguments and locals by long number.
        >= 0xFE09 and <= 0xFE0E => 2,

        // Constants of 64 bits.
        0x21 or 0x23 => 8,

        // Constants of 32 bits, calls, long branches, and everything with a token.
        0x20 or 0x22 or (>= 0x27 and <= 0x29) or (>= 0x38 and <= 0x44) or (>= 0x6F and <= 0x75) or 0x79
            or (>= 0x7B and <= 0x81) or 0x8C or 0x8D or 0x8F or (>= 0xA3 and <= 0xA5) or 0xC2 or 0xC6 or 0xD0 or 0xDD
            or 0xFE06 or 0xFE07 or 0xFE15 or 0xFE16 or 0xFE1C => 4,
        _ => 0,
    };
}
