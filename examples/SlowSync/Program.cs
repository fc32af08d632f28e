// Shows how slow-sync clients work: the transport waits for a client that says that it is not ready yet, until its patience ends.
using System.Diagnostics;
using Jack;
using Jack.Examples;

TimeSpan seekTime = TimeSpan.FromSeconds(0.1);
TimeSpan defaultTimeout = TimeSpan.FromSeconds(2);

Example example = new("slowsync", "Shows how slow-sync clients work. It takes about a second, or --seconds if they are fewer.", "Slow");
return await example.RunAsync(args, async session =>
{
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    JackTransport transport = client.Transport;
    var answers = new RingBuffer<Answer>(4096);
    var seeker = new Seeker(seekTime);

    // Transport is to be stopped and at 0 initially.
    transport.Stop();
    transport.Locate(0);
    transport.SetSyncHandler((state, in position) =>
    {
        // Runs on the real-time thread: the answer is printed by another.
        Answer answer = seeker.Ask(state, position.Frame, Stopwatch.GetTimestamp());
        answers.Writer.TryWrite(answer);
        return answer.Kind is AnswerKind.Ready or AnswerKind.JustGotReady or AnswerKind.JustCaughtUp;
    });
    Task<HashSet<AnswerKind>> printing = PrintAsync(answers.Reader);

    Console.WriteLine("== setting custom sync timeout");
    transport.SetSyncTimeout(0.5 * seekTime);
    client.Activate();
    Task end = session.WaitForEndAsync(client);
    Func<Task>[] script =
    [
        () => PauseAsync(seekTime),
        () => StartAndStopAsync(seekTime),

        // The transport does not wait until the client is ready: it rolls, and the client catches up.
        () => SeekAsync(123),
        () => StartAndStopAsync(2 * seekTime),

        // Now the transport waits. The place is another one: at the last the client is ready already.
        () => SetTimeoutAsync(defaultTimeout),
        () => SeekAsync(4567),
        () => StartAndStopAsync(2 * seekTime),
    ];
    foreach (Func<Task> step in script.TakeWhile(_ => !end.IsCompleted))
    {
        await step();
    }

    bool isComplete = !end.IsCompleted;
    if (!isComplete)
    {
        await end;
    }

    client.Deactivate();
    answers.Writer.Complete();
    HashSet<AnswerKind> kinds = await printing;
    string said = string.Join(", ", kinds.Order().Select(Text));
    return !isComplete || (kinds.Contains(AnswerKind.WillBeReady) && kinds.Contains(AnswerKind.JustGotReady))
        ? $"{seeker.AskedCount} times asked; said: {said}"
        : throw new ExampleFailedException($"{seeker.AskedCount} times asked, and said only: {said}");

    Task PauseAsync(TimeSpan time) => Task.WhenAny(end, Task.Delay(time));

    Task SetTimeoutAsync(TimeSpan timeout)
    {
        Console.WriteLine("== setting default sync timeout");
        transport.SetSyncTimeout(timeout);
        return Task.CompletedTask;
    }

    async Task SeekAsync(uint frame)
    {
        Console.WriteLine($"== seeking to {frame}");
        transport.Locate(frame);
        await PauseAsync(0.5 * seekTime);
    }

    async Task StartAndStopAsync(TimeSpan time)
    {
        Console.WriteLine("== starting transport");
        transport.Start();
        await ReachAsync(TransportState.Rolling);
        await PauseAsync(time);
        Console.WriteLine("== stopping transport");
        transport.Stop();
        await ReachAsync(TransportState.Stopped);
    }

    // What is asked for happens in a later cycle.
    async Task ReachAsync(TransportState state)
    {
        while (transport.State != state && !end.IsCompleted)
        {
            await PauseAsync(TimeSpan.FromMilliseconds(5));
        }
    }
});

static async Task<HashSet<AnswerKind>> PrintAsync(RingBufferReader<Answer> answers)
{
    var kinds = new HashSet<AnswerKind>();
    await foreach (Answer answer in answers.ReadAllAsync())
    {
        kinds.Add(answer.Kind);
        string wait = answer.Kind is AnswerKind.WillBeReady or AnswerKind.WillCatchUp ? $" in {answer.Seconds:0.00} seconds" : "";
        Console.WriteLine($"{answer.State} {answer.Frame} {Text(answer.Kind)}{wait}");
    }

    return kinds;
}

static string Text(AnswerKind kind) => kind switch
{
    AnswerKind.Ready => "ready",
    AnswerKind.WillBeReady => "will be ready",
    AnswerKind.JustGotReady => "just got ready",
    AnswerKind.WillCatchUp => "will catch up",
    _ => "just caught up",
};
