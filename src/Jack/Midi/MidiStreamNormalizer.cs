namespace Jack;

/// <summary>Makes complete messages, as JACK wants them, from a stream of MIDI bytes as a cable or a file brings it.</summary>
/// <remarks>
/// Running status is written out, real-time messages within other messages come out before them, and what is no MIDI is dropped and counted.
/// Realtime-safe, except for the constructor. One thread at a time. Bytes may be cut anywhere between two calls:
/// <code>
/// while (normalizer.TryRead(ref bytes, out ReadOnlySpan&lt;byte&gt; message))
/// {
///     writer.TryWrite(frame, message);
/// }
/// </code>
/// </remarks>
[RealtimeSafe(Reason = "Copies bytes between arrays made by the constructor.")]
public sealed class MidiStreamNormalizer
{
    private const byte SystemExclusive = 0xf0;
    private const byte EndOfExclusive = 0xf7;
    private const byte FirstRealtime = 0xf8;

    private readonly byte[] _message;
    private readonly byte[] _realtime = new byte[1];
    private int _length;

    // The number of bytes of the message that is being read; 0 for a system exclusive or none.
    private int _expected;
    private byte _runningStatus;
    private bool _isStatusImplied;

    /// <summary>Creates a normaliser.</summary>
    /// <remarks>Not realtime-safe: allocates the buffer.</remarks>
    /// <param name="maxSystemExclusiveLength">The longest system exclusive message in bytes, at least 3; longer ones are dropped.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxSystemExclusiveLength"/> is below 3.</exception>
    [RealtimeUnsafe("allocates the buffer")]
    public MidiStreamNormalizer(int maxSystemExclusiveLength = 4096)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSystemExclusiveLength, 3);
        _message = new byte[maxSystemExclusiveLength];
    }

    /// <summary>Gets how many bytes belonged to no complete message, or to one that was too long.</summary>
    public long DroppedByteCount { get; private set; }

    /// <summary>Takes bytes until a message is complete.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="input">The bytes; afterwards those that have not been taken.</param>
    /// <param name="message">The message, valid until the next call.</param>
    /// <returns><see langword="false"/> if all bytes were taken and the message that they end with is not complete.</returns>
    public bool TryRead(ref ReadOnlySpan<byte> input, out ReadOnlySpan<byte> message)
    {
        while (!input.IsEmpty)
        {
            byte value = input[0];
            input = input[1..];
            if (value >= FirstRealtime ? TakeRealtime(value, out message) : value >= 0x80 ? TakeStatus(value, out message) : TakeData(value, out message))
            {
                return true;
            }
        }

        message = default;
        return false;
    }

    /// <summary>Forgets an unfinished message and the running status, as after a cable was plugged in again.</summary>
    /// <remarks>Realtime-safe.</remarks>
    public void Reset()
    {
        DropUnfinished();
        _runningStatus = 0;
    }

    private bool TakeRealtime(byte value, out ReadOnlySpan<byte> message)
    {
        if (MidiNormalization.GetLength(value) == 0)
        {
            DroppedByteCount++;
            message = default;
            return false;
        }

        _realtime[0] = value;
        message = _realtime;
        return true;
    }

    private bool TakeStatus(byte value, out ReadOnlySpan<byte> message)
    {
        message = default;
        if (value == EndOfExclusive && _length > 0 && _message[0] == SystemExclusive)
        {
            return EndExclusive(out message);
        }

        DropUnfinished();
        _expected = MidiNormalization.GetLength(value);
        // Only channel messages can be continued without their status.
        _runningStatus = value < SystemExclusive ? value : (byte)0;
        if (_expected == 0 && value != SystemExclusive)
        {
            DroppedByteCount++;
            return false;
        }

        _message[0] = value;
        _length = 1;
        _isStatusImplied = false;
        return _expected == 1 && Complete(out message);
    }

    private bool TakeData(byte value, out ReadOnlySpan<byte> message)
    {
        message = default;
        if (_length == 0 && _runningStatus != 0)
        {
            _message[0] = _runningStatus;
            _expected = MidiNormalization.GetLength(_runningStatus);
            _length = 1;
            _isStatusImplied = true;
        }

        // Without a status, or within a system exclusive that is already too long.
        if (_length == 0 || _length == _message.Length)
        {
            DroppedByteCount++;
            return false;
        }

        _message[_length++] = value;
        return _length == _expected && Complete(out message);
    }

    private bool EndExclusive(out ReadOnlySpan<byte> message)
    {
        if (_length == _message.Length)
        {
            DroppedByteCount++;
            DropUnfinished();
            message = default;
            return false;
        }

        _message[_length++] = EndOfExclusive;
        return Complete(out message);
    }

    private bool Complete(out ReadOnlySpan<byte> message)
    {
        message = _message.AsSpan(0, _length);
        _length = 0;
        return true;
    }

    private void DropUnfinished()
    {
        DroppedByteCount += _isStatusImplied && _length > 0 ? _length - 1 : _length;
        _length = 0;
    }
}
