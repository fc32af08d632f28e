using System.Runtime.InteropServices;

namespace Jack.Tests.Fakes;

/// <summary>A port as the fake server sees it, with its buffer outside the managed heap.</summary>
internal sealed unsafe class FakePort : IDisposable
{
    public const int MaxFrames = 8192;
    private const int MaxEvents = 128;
    private const int MaxDataBytes = 4096;

    private readonly (uint Time, int Offset, int Size)[] _events = new (uint, int, int)[MaxEvents];
    private int _dataEnd;

    public FakePort(int id, FakeClient owner, string name, string type, PortFlags flags)
    {
        Id = id;
        Owner = owner;
        Name = name;
        Type = type;
        Flags = flags;
        Buffer = (nint)NativeMemory.AlignedAlloc(MaxFrames * sizeof(float), 16);
        Fill(float.NaN);
    }

    public int Id { get; }

    public FakeClient Owner { get; }

    public string Name { get; set; }

    public string Type { get; }

    public PortFlags Flags { get; }

    public nint Buffer { get; private set; }

    public List<string> Aliases { get; } = [];

    public int MonitorRequests { get; set; }

    public LatencyRange[] Latencies { get; } = new LatencyRange[2];

    public bool IsInput => (Flags & PortFlags.IsInput) != 0;

    public bool IsMidi => Type == PortType.Midi.Name;

    public Span<float> Samples => new((void*)Buffer, MaxFrames);

    public int EventCount { get; private set; }

    public int LostCount { get; private set; }

    public int FreeBytes => EventCount == MaxEvents ? 0 : MaxDataBytes - _dataEnd;

    public void Fill(float value) => Samples.Fill(value);

    public void ClearEvents() => (EventCount, LostCount, _dataEnd) = (0, 0, 0);

    public nint Reserve(uint time, int size)
    {
        if (size > FreeBytes)
        {
            LostCount++;
            return 0;
        }

        if (EventCount > 0 && _events[EventCount - 1].Time > time)
        {
            return 0;
        }

        _events[EventCount++] = (time, _dataEnd, size);
        nint room = Buffer + _dataEnd;
        _dataEnd += size;
        return room;
    }

    public bool TryGetEvent(int index, out uint time, out nint data, out nuint size)
    {
        (time, data, size) = index < EventCount ? (_events[index].Time, Buffer + _events[index].Offset, (nuint)_events[index].Size) : default;
        return index < EventCount;
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree((void*)Buffer);
        Buffer = 0;
    }
}
