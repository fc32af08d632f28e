// Prints where the transport is, again and again: frame, state, and of the extended information what the timebase master fills in.
using System.Globalization;
using Jack;
using Jack.Examples;

Example example = new("showtime", "Prints time, transport state and position, one line a change.");
return await example.RunAsync(args, async session =>
{
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    client.ShutDown += (_, _) => Console.Error.WriteLine("JACK shut down, exiting ...");
    client.Activate();
    if (session.IsEmbedded)
    {
        // Nobody else moves the transport of a server of one's own, or fills in bars and beats.
        client.Transport.TryBecomeTimebaseMaster(FillIn);
        client.Transport.Start();
    }

    long lines = 0;
    long linesWithBbt = 0;
    TransportSnapshot last = default;

    // JACK takes a position once a cycle: to look more often shows nothing new.
    using var timer = new PeriodicTimer(TimeSpan.FromSeconds((double)client.BufferSize / client.SampleRate));
    Task end = session.WaitForEndAsync(client);
    while (!end.IsCompleted)
    {
        last = client.Transport.Query();
        Console.WriteLine(Describe(last, client.Time.FrameTime));
        lines++;
        linesWithBbt += last.Position.Bbt is null ? 0 : 1;
        await timer.WaitForNextTickAsync();
    }

    await end;
    if (session.IsEmbedded && (last.State != TransportState.Rolling || linesWithBbt == 0))
    {
        throw new ExampleFailedException($"the transport is {last.State}, and {linesWithBbt} of {lines} lines have a bar");
    }

    return $"{lines} lines, {linesWithBbt} with bars and beats, last frame {last.Position.Frame}";
});

static string Describe(TransportSnapshot snapshot, uint frameTime)
{
    TransportPosition position = snapshot.Position;
    List<string> items =
    [
        $"frame = {position.Frame}  frame_time = {frameTime} usecs = {position.Microseconds} ",
        $"state: {snapshot.State}",
    ];

    // What nobody has filled in is null, and left out.
    if (position.Bbt is { } bbt)
    {
        items.Add($"BBT: {bbt.Bar,3}|{bbt.Beat}|{bbt.Tick:0000}");
    }

    if (position.Timecode is { } timecode)
    {
        items.Add(string.Create(CultureInfo.InvariantCulture, $"TC: ({timecode.FrameTime:0.000000}, {timecode.NextTime:0.000000})"));
    }

    if (position.BbtOffset is { } offset)
    {
        items.Add($"BBT offset: ({offset})");
    }

    if (position.AudioFramesPerVideoFrame is { } ratio)
    {
        items.Add(string.Create(CultureInfo.InvariantCulture, $"audio/video: ({ratio})"));
    }

    if (position.VideoOffset is { } video)
    {
        items.Add(video > 0 ? $" video@: ({video})" : " no video");
    }

    return string.Join('\t', items);
}

static void FillIn(in TimebaseContext context, ref TransportPosition position)
{
    const double BeatsPerMinute = 120;
    const double TicksPerBeat = 1920;
    const int BeatsPerBar = 4;
    double beats = position.Frame * BeatsPerMinute / (60.0 * position.FrameRate);
    int beat = (int)beats;
    int bar = beat / BeatsPerBar;
    position.Bbt = new BarBeatTick(bar + 1, (beat % BeatsPerBar) + 1, (int)((beats - beat) * TicksPerBeat), bar * BeatsPerBar * TicksPerBeat, BeatsPerBar, 4, TicksPerBeat, BeatsPerMinute);
}
