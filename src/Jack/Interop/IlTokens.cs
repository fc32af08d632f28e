using System.Buffers.Binary;

namespace Jack.Interop;

/// <summary>Finds the methods and the static fields that a method's code names (ECMA-335, III).</summary>
internal ref struct IlTokens
{
    private const byte Prefix = 0xFE;
    private const byte Switch = 0x45;

    private readonly ReadOnlySpan<byte> _code;
    private int _position;

    /// <summary>Reads the code of a method.</summary>
    public IlTokens(ReadOnlySpan<byte> code) => _code = code;

    /// <summary>Gets the token.</summary>
    public int Token { get; private set; }

    /// <summary>Gets whether the token is of a static field, not of a method.</summary>
    public bool IsField { get; private set; }

    /// <summary>Goes to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (_position < _code.Length)
        {
            int instruction = _code[_position++];
            if (instruction == Prefix && _position < _code.Length)
            {
                instruction = (Prefix << 8) | _code[_position++];
            }

            int operand = _position;
            _position += instruction == Switch ? 4 * (1 + Int32(operand)) : OperandSize(instruction);

            // ldsfld, ldsflda, stsfld
            IsField = instruction is 0x7E or 0x7F or 0x80;

            // call, callvirt, newobj, jmp, ldftn, ldvirtftn
            if (IsField || instruction is 0x28 or 0x6F or 0x73 or 0x27 or 0xFE06 or 0xFE07)
            {
                Token = Int32(operand);
                return true;
            }
        }

        return false;
    }

    private readonly int Int32(int position) => BinaryPrimitives.ReadInt32LittleEndian(_code[position..]);

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
