namespace Jack.Examples;

/// <summary>Knows which notes sound, and ends them.</summary>
internal sealed class SoundingNotes
{
    private const int Channels = 16;
    private const int Notes = 128;

    private readonly bool[] _isSounding = new bool[Channels * Notes];

    // How far the silencing is: first come all notes of all channels, then the channels.
    private int _silenced;

    /// <summary>Gets whether everything that ends the notes has been sent.</summary>
    public bool IsSilenced => _silenced == _isSounding.Length + Channels;

    /// <summary>Notes what a message begins or ends.</summary>
    [RealtimeCallback]
    public void Follow(ReadOnlySpan<byte> data)
    {
        if (MidiMessage.TryParse(data, out MidiMessage message) && (message.IsNoteStart || message.IsNoteEnd))
        {
            _isSounding[(message.Channel * Notes) + message.Note] = message.IsNoteStart;
        }
    }

    /// <summary>Ends every note that sounds, and then whatever a synthesizer may hold: as many as there is room for in this cycle.</summary>
    /// <returns>The number of messages.</returns>
    [RealtimeCallback]
    public int Silence(MidiWriter writer)
    {
        Span<byte> data = stackalloc byte[3];
        int count = 0;
        for (; !IsSilenced; _silenced++)
        {
            int channel = _silenced - _isSounding.Length;
            if (channel >= 0 || _isSounding[_silenced])
            {
                MidiMessage end = channel >= 0 ? MidiMessage.AllNotesOff(channel) : MidiMessage.NoteOff(_silenced / Notes, _silenced % Notes);
                if (!end.TryWrite(data, out int length) || writer.Write(0, data[..length]) != MidiWriteResult.Success)
                {
                    break;
                }

                count++;
            }
        }

        return count;
    }
}
