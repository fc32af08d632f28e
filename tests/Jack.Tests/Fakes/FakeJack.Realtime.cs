using Jack.Native;

namespace Jack.Tests.Fakes;

/// <content>Cycles, and the calls of the process path, which allocate nothing here either.</content>
internal sealed unsafe partial class FakeJack
{
    private uint _frameTime;

    /// <summary>Gets or sets whether ports have no memory, as in PipeWire before they are linked up.</summary>
    public bool HasNoBuffers { get; set; }

    /// <summary>Gets or sets whether a query of the transport meets a torn position that many times.</summary>
    public int TornQueries { get; set; }

    public uint FrameTime
    {
        get => _frameTime;
        set => _frameTime = value;
    }

    public nint GetPortBuffer(nint port, uint frames)
    {
        Intercept?.Invoke(nameof(GetPortBuffer));
        FakePort found = PortAt(port);
        if (frames > FakePort.MaxFrames)
        {
            _violations.Enqueue("GetPortBuffer of too many frames");
        }

        return HasNoBuffers ? 0 : found.Buffer;
    }

    public uint GetMidiEventCount(nint buffer) => (uint)MidiPort(buffer).EventCount;

    public int GetMidiEvent(nint buffer, uint index, out jack_midi_event_t midi)
    {
        bool found = MidiPort(buffer).TryGetEvent((int)index, out uint time, out nint data, out nuint size);
        midi = new() { time = time, buffer = (byte*)data, size = size };
        return found ? 0 : -105;
    }

    public void ClearMidiBuffer(nint buffer) => MidiPort(buffer).ClearEvents();

    public nuint GetMaxMidiEventSize(nint buffer) => (nuint)MidiPort(buffer).FreeBytes;

    public nint ReserveMidiEvent(nint buffer, uint time, nuint size) => MidiPort(buffer).Reserve(time, (int)size);

    public int WriteMidiEvent(nint buffer, uint time, nint data, nuint size)
    {
        FakePort port = MidiPort(buffer);
        bool fits = (int)size <= port.FreeBytes;
        nint room = port.Reserve(time, (int)size);
        if (room == 0)
        {
            return fits ? -22 : -105;
        }

        Buffer.MemoryCopy((void*)data, (void*)room, size, size);
        return 0;
    }

    public uint GetLostMidiEventCount(nint buffer) => (uint)MidiPort(buffer).LostCount;

    public uint GetLastFrameTime(nint client) => Use(client) is not null ? _frameTime : 0;

    public uint GetFramesSinceCycleStart(nint client) => Use(client) is not null ? 7u : 0;

    public uint GetFrameTime(nint client) => Use(client) is not null ? _frameTime + 7 : 0;

    public int GetCycleTimes(nint client, out uint currentFrames, out ulong currentMicroseconds, out ulong nextMicroseconds, out float periodMicroseconds)
    {
        Use(client);
        (currentFrames, currentMicroseconds, nextMicroseconds, periodMicroseconds) = (_frameTime, 1_000_000, 1_001_333, 1333.25f);
        return 0;
    }

    public ulong GetTime() => 1_000_500;

    public ulong FramesToTime(nint client, uint frames) => Use(client) is not null ? frames * 1_000_000UL / SampleRate : 0;

    public uint TimeToFrames(nint client, ulong microseconds) => Use(client) is not null ? (uint)(microseconds * SampleRate / 1_000_000) : 0;

    private void RunCycle(FakeClient[] clients, uint frames)
    {
        RunSync(clients);
        for (int i = 0; i < clients.Length; i++)
        {
            FakeClient client = clients[i];
            if (!client.IsActive)
            {
                continue;
            }

            MixInputs(client);
            s_callbackDepth++;
            if (client.Process.Function != 0)
            {
                client.ProcessResult = ((delegate* unmanaged[Cdecl]<uint, void*, int>)client.Process.Function)(frames, (void*)client.Process.State);
            }

            s_callbackDepth--;
            if (client.ProcessThread.Function != 0)
            {
                client.CycleFrames = frames;
                client.CycleStart.Release();
                client.CycleEnd.Wait(Signal.Limit);
            }

            if (client.ProcessResult != 0)
            {
                _violations.Enqueue("a process callback failed, which ends the client's thread");
            }
        }

        RunTimebase(frames);
        _frameTime += frames;
    }

    private void MixInputs(FakeClient client)
    {
        for (int i = 0; i < _ports.Length; i++)
        {
            if (_ports[i] is not { IsInput: true } input || input.Owner != client)
            {
                continue;
            }

            bool isConnected = false;
            for (int c = 0; c < _connections.Count; c++)
            {
                if (_connections[c].Destination == input)
                {
                    Mix(_connections[c].Source, input, add: isConnected);
                    isConnected = true;
                }
            }
        }
    }

    private static void Mix(FakePort source, FakePort input, bool add)
    {
        if (input.IsMidi)
        {
            input.ClearEvents();
            for (int i = 0; source.TryGetEvent(i, out uint time, out nint data, out nuint size); i++)
            {
                Buffer.MemoryCopy((void*)data, (void*)input.Reserve(time, (int)size), size, size);
            }
        }
        else
        {
            for (int i = 0; i < FakePort.MaxFrames; i++)
            {
                input.Samples[i] = add ? input.Samples[i] + source.Samples[i] : source.Samples[i];
            }
        }
    }

    private static void StartProcessThread(FakeClient client)
    {
        FakeCallback entry = client.ProcessThread;
        new Thread(() => ((delegate* unmanaged[Cdecl]<void*, void*>)entry.Function)((void*)entry.State)) { IsBackground = true, Name = "fake JACK process thread" }.Start();
    }

    private FakePort MidiPort(nint buffer)
    {
        for (int i = 0; i < _ports.Length; i++)
        {
            if (_ports[i] is { IsMidi: true } port && port.Buffer == buffer)
            {
                return port;
            }
        }

        _violations.Enqueue("a MIDI call on a buffer that is no MIDI buffer");
        throw new InvalidOperationException("a MIDI call on a buffer that is no MIDI buffer");
    }
}
