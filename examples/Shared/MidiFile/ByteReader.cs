using System.Buffers.Binary;

namespace Jack.Examples;

/// <summary>Reads numbers from a part of a MIDI file, and refuses to go beyond its end.</summary>
internal struct ByteReader
{
    private const int MaxVariableBytes = 4;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly int _end;

    public ByteReader(ReadOnlyMemory<byte> data, int start, int end)
    {
        _data = data;
        _end = end;
        Position = start;
    }

    /// <summary>Gets the position in the whole file.</summary>
    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position == _end;

    /// <summary>Reads the head of a chunk, and moves on to what follows the chunk.</summary>
    /// <returns>Whether there is one; a file ends behind a chunk.</returns>
    public bool TryReadChunk(out ReadOnlySpan<byte> type, out ByteReader content)
    {
        type = default;
        content = default;
        if (IsAtEnd)
        {
            return false;
        }

        type = ReadBytes(4, "type of a chunk").Span;
        int lengthPosition = Position;
        uint length = BinaryPrimitives.ReadUInt32BigEndian(ReadBytes(4, "length of a chunk").Span);
        if (length > _end - Position)
        {
            throw new MidiFileException($"the chunk has {length} bytes, the file only {_end - Position} more", lengthPosition);
        }

        content = new ByteReader(_data, Position, Position + (int)length);
        Position += (int)length;
        return true;
    }

    public int ReadInt16(string what) => BinaryPrimitives.ReadUInt16BigEndian(ReadBytes(2, what).Span);

    public byte ReadByte(string what) => ReadBytes(1, what).Span[0];

    public readonly byte PeekByte(string what) => new ByteReader(_data, Position, _end).ReadByte(what);

    /// <summary>Reads a data byte, whose highest bit is not set.</summary>
    public byte ReadDataByte()
    {
        byte value = ReadByte("data byte of a message");
        return value < 0x80 ? value : throw new MidiFileException($"0x{value:x2} stands where a data byte has to", Position - 1);
    }

    /// <summary>Reads a number of variable length: seven bits a byte, the last has the highest bit not set.</summary>
    public int ReadVariable(string what)
    {
        int start = Position;
        int value = 0;
        for (int count = 0; count < MaxVariableBytes; count++)
        {
            byte next = ReadByte(what);
            value = (value << 7) | (next & 0x7f);
            if (next < 0x80)
            {
                return value;
            }
        }

        throw new MidiFileException($"the {what} has more than {MaxVariableBytes} bytes", start);
    }

    public ReadOnlyMemory<byte> ReadBytes(int count, string what)
    {
        if (count > _end - Position)
        {
            throw new MidiFileException($"the {what} is cut off", Position);
        }

        ReadOnlyMemory<byte> bytes = _data.Slice(Position, count);
        Position += count;
        return bytes;
    }
}
