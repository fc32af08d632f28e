namespace Jack.Examples;

/// <summary>One track of a MIDI file.</summary>
internal sealed class MidiTrack
{
    private const byte SystemExclusive = 0xf0;
    private const byte EndOfExclusive = 0xf7;
    private const byte Meta = 0xff;
    private const byte EndOfTrack = 0x2f;
    private const byte Tempo = 0x51;

    private readonly int _number;
    private List<byte>? _exclusive;
    private byte _runningStatus;

    private MidiTrack(int number) => _number = number;

    public List<MidiFileEvent> Events { get; } = [];

    public List<(long Tick, int MicrosecondsPerBeat)> Tempos { get; } = [];

    /// <summary>Gets when the track ends, in ticks.</summary>
    public long Length { get; private set; }

    public static MidiTrack Read(ref ByteReader reader, int number)
    {
        var track = new MidiTrack(number);
        do
        {
            if (reader.IsAtEnd)
            {
                throw new MidiFileException("the track ends without 'end of track'", reader.Position);
            }

            track.Length += reader.ReadVariable("delta time");
        }
        while (track.ReadEvent(ref reader));
        return track;
    }

    // False at the end of the track.
    private bool ReadEvent(ref ByteReader reader)
    {
        int position = reader.Position;
        byte status = reader.PeekByte("status of an event");
        if (status < 0x80)
        {
            // A message with the status of the one before leaves it out.
            status = _runningStatus != 0 ? _runningStatus : throw new MidiFileException("a message without a status, and there is none to be repeated", position);
        }
        else
        {
            reader.ReadByte("status of an event");
        }

        // A message is broken off by anything but its own continuation.
        if (_exclusive is not null && status != EndOfExclusive)
        {
            throw new MidiFileException("a system exclusive message is not continued", position);
        }

        switch (status)
        {
            case < 0xf0:
                _runningStatus = status;
                ReadChannelMessage(ref reader, status);
                return true;
            case SystemExclusive or EndOfExclusive:
                _runningStatus = 0;
                ReadExclusive(ref reader, status);
                return true;
            case Meta:
                _runningStatus = 0;
                return ReadMeta(ref reader);
            default:
                throw new MidiFileException($"status 0x{status:x2} has no place in a file", position);
        }
    }

    private void ReadChannelMessage(ref ByteReader reader, byte status)
    {
        // Program change and channel pressure have one data byte, the others two.
        bool isShort = (status & 0xf0) is 0xc0 or 0xd0;
        byte first = reader.ReadDataByte();
        Add(isShort ? [status, first] : [status, first, reader.ReadDataByte()]);
    }

    // A long message may be sent in packets: the first begins with F0, the others with F7, the last one ends with F7.
    private void ReadExclusive(ref ByteReader reader, byte status)
    {
        ReadOnlyMemory<byte> packet = reader.ReadBytes(reader.ReadVariable("length of a system exclusive message"), "system exclusive message");
        if (status == EndOfExclusive && _exclusive is null)
        {
            // An escape: bytes of any kind. Only one complete message can be sent on.
            if (MidiMessage.TryParse(packet.Span, out _))
            {
                Add(packet.ToArray());
            }

            return;
        }

        _exclusive ??= [SystemExclusive];
        _exclusive.AddRange(packet.Span);
        if (_exclusive[^1] == EndOfExclusive)
        {
            Add([.. _exclusive]);
            _exclusive = null;
        }
    }

    private bool ReadMeta(ref ByteReader reader)
    {
        byte type = reader.ReadByte("type of a meta event");
        int lengthPosition = reader.Position;
        ReadOnlySpan<byte> data = reader.ReadBytes(reader.ReadVariable("length of a meta event"), "meta event").Span;
        switch (type)
        {
            case EndOfTrack when data.Length != 0:
                throw new MidiFileException("'end of track' has no data", lengthPosition);
            case EndOfTrack:
                return false;
            case Tempo when data.Length != 3:
                throw new MidiFileException($"a tempo has 3 bytes, not {data.Length}", lengthPosition);
            case Tempo:
                int microseconds = (data[0] << 16) | (data[1] << 8) | data[2];
                Tempos.Add((Length, microseconds > 0 ? microseconds : throw new MidiFileException("a quarter note takes no time", lengthPosition + 1)));
                return true;
            default:
                return true;
        }
    }

    private void Add(byte[] data) => Events.Add(new MidiFileEvent(Length, _number, data));
}
