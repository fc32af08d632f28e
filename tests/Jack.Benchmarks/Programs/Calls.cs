using System.Diagnostics;

namespace Jack.Benchmarks.Programs;

/// <summary>The calls of the process path, a hundred at a time, inside cycles of a real server.</summary>
internal sealed unsafe class Calls : IDisposable
{
    private const int Repeats = 100;
    private const int Runs = 10;

    private static readonly TimeSpan s_share = TimeSpan.FromMilliseconds(8);

    private readonly JackClient _client = JackClient.Open("calls");
    private readonly AudioInPort _audio;
    private readonly MidiInPort _midiIn;
    private readonly MidiOutPort _midiOut;
    private readonly ManualResetEventSlim _measured = new();
    private Bursts? _bursts;
    private int _wanted;
    private ProcessHandler _handler;
    private delegate* unmanaged[Cdecl]<uint, nint, int> _c;
    private readonly nint _state;
    private long _allocated;
    private long _sum;

    private Calls()
    {
        _audio = _client.AudioInputs.Register("in_1");
        _midiIn = _client.MidiInputs.Register("midi_in");
        _midiOut = _client.MidiOutputs.Register("midi_out");
        _handler = WriteMidi;
        _client.SetProcessHandler(Process);
        _client.Activate();
        _client.Connect(_midiOut, _midiIn);
        _state = CCases.Open(_client);
    }

    public static void Run()
    {
        using var calls = new Calls();
        calls.Measure("get_buffer", calls.GetBuffer, "get_buffer");
        calls.Measure("last_frame_time", calls.GetLastFrameTime, "last_frame_time");
        calls.Measure("frame_time", calls.GetFrameTime, "frame_time");
        calls.Measure("frame_time, on any thread", calls.GetFrameTimeAnywhere, "frame_time");
        calls.Measure("transport query", calls.QueryTransport, "transport_query");
        calls.Measure("MIDI get, 100 events", calls.ReadMidi, "midi_get");
        calls.Measure("MIDI write, 100 events", calls.WriteMidi, "midi_write");
    }

    public void Dispose()
    {
        _client.Dispose();
        _measured.Dispose();
    }

    private void Measure(string name, ProcessHandler handler, string caseInC)
    {
        _handler = handler;
        _c = CCases.Find(caseInC);
        // The first are for the compiler.
        Take(2000);
        Bursts bursts = Take(2000);
        bursts.Print(name);
        Report.Print($"{name}: bytes allocated", _allocated / (2000.0 * Runs));
    }

    private Bursts Take(int count)
    {
        var bursts = new Bursts();
        _allocated = 0;
        _wanted = count;
        _measured.Reset();
        Volatile.Write(ref _bursts, bursts);
        _measured.Wait();
        return bursts;
    }

    private ProcessResult Process(in ProcessContext context)
    {
        // What is written here can be read there at once: a single connection shares the buffer.
        WriteMidi(in context);
        if (Volatile.Read(ref _bursts) is { } bursts)
        {
            long start = Stopwatch.GetTimestamp();
            while (_wanted > 0 && Stopwatch.GetElapsedTime(start) < s_share)
            {
                Burst(bursts, in context);
                _wanted--;
            }

            if (_wanted == 0)
            {
                _bursts = null;
                _measured.Set();
            }
        }

        return ProcessResult.Continue;
    }

    private void Burst(Bursts bursts, in ProcessContext context)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Runs; i++)
        {
            _c((uint)context.FrameCount, _state);
        }

        long middle = Stopwatch.GetTimestamp();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long begin = Stopwatch.GetTimestamp();
        for (int i = 0; i < Runs; i++)
        {
            _handler(in context);
        }

        long end = Stopwatch.GetTimestamp();
        _allocated += GC.GetAllocatedBytesForCurrentThread() - allocated;
        double perRun = 1e9 / Stopwatch.Frequency / Runs;
        bursts.Add((middle - start) * perRun, (end - begin) * perRun);
    }

    private ProcessResult GetBuffer(in ProcessContext context)
    {
        for (int i = 0; i < Repeats; i++)
        {
            _sum += _audio.GetBuffer(in context)[0] != 0 ? 1 : 0;
        }

        return ProcessResult.Continue;
    }

    private ProcessResult GetLastFrameTime(in ProcessContext context)
    {
        for (int i = 0; i < Repeats; i++)
        {
            _sum += context.LastFrameTime;
        }

        return ProcessResult.Continue;
    }

    private ProcessResult GetFrameTime(in ProcessContext context)
    {
        for (int i = 0; i < Repeats; i++)
        {
            _sum += context.FrameTime;
        }

        return ProcessResult.Continue;
    }

    private ProcessResult GetFrameTimeAnywhere(in ProcessContext context)
    {
        for (int i = 0; i < Repeats; i++)
        {
            _sum += _client.Time.FrameTime;
        }

        return ProcessResult.Continue;
    }

    private ProcessResult QueryTransport(in ProcessContext context)
    {
        for (int i = 0; i < Repeats; i++)
        {
            _sum += context.QueryTransport().Position.Frame;
        }

        return ProcessResult.Continue;
    }

    private ProcessResult ReadMidi(in ProcessContext context)
    {
        foreach (MidiEvent message in _midiIn.GetEvents(in context))
        {
            _sum += message.Frame + message.Data[1];
        }

        return ProcessResult.Continue;
    }

    private ProcessResult WriteMidi(in ProcessContext context)
    {
        _midiOut.BeginCycle((uint)context.FrameCount);
        MidiWriter writer = _midiOut.GetWriter(in context);
        ReadOnlySpan<byte> note = [0x90, 60, 100];
        for (int i = 0; i < Repeats; i++)
        {
            _sum += (int)writer.Write(i, note);
        }

        return ProcessResult.Continue;
    }
}
