// Shows how slow-sync clients work: the transport waits for a client that says that it is not ready yet, until its patience ends.
using System.Diagnostics;
using Jack;
using Jack.Examples;

TimeSpan seekTime = TimeSpan.FromSeconds(0.1);
TimeSpan defaultTimeout = TimeSpan.FromSeconds(2);

Example example = new("slowsync", "Shows how slow-sync clients work.", "Slow");
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
    await Task.Delay(TimeSpan.FromSeconds(0.1));
    Console.WriteLine("== starting transport");
    transport.Start();
    await Task.Delay(TimeSpan.FromSeconds(0.1));
    Console.WriteLine("== stopping transport");
    transport.Stop();

    // The transport does not wait until the client is ready: it rolls, and the client catches up.
    await SeekAndStartAsync(123);
    Console.WriteLine("== setting default sync timeout");
    transport.SetSyncTimeout(defaultTimeout);

    // Now the transport waits. The place is another one: at the last the client is ready already.
    await SeekAndStartAsync(4567);

    client.Deactivate();
    answers.Writer.Complete();
    HashSet<AnswerKind> kinds = await printing;
    string said = string.Join(", ", kinds.Order().Select(Text));
    return kinds.Contains(AnswerKind.WillBeReady) && kinds.Contains(AnswerKind.JustGotReady)
        ? $"{seeker.AskedCount} times asked; said: {said}"
        : throw new ExampleFailedException($"{seeker.AskedCount} times asked, and said only: {said}");

    async Task SeekAndStartAsync(uint frame)
    {
        Console.WriteLine($"== seeking to {frame}");
        transport.Locate(frame);
        await Task.Delay(0.5 * seekTime);
        Console.WriteLine("== starting transport");
        transport.Start();
        await Task.Delay(2 * seekTime);
        Console.WriteLine("== stopping transport");
        transport.Stop();
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
