using System.Collections.Concurrent;
using Jack.Tests;
using Microsoft.Extensions.Logging;

namespace Jack.IntegrationTests.Logging;

internal sealed class JackLogTests : ServerFixture
{
    [TearDown]
    public void RestoreDefault() => JackLog.SetHandlers(null, null);

    [Test]
    public void SetHandlers_FailingCall_GivesJacksMessage()
    {
        var errors = new ConcurrentQueue<string>();
        JackLog.SetHandlers(errors.Enqueue, null);
        LogChild.Fail(10_000);
        bool flushed = JackLog.Flush(Signal.Limit);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(flushed, Is.True);
            Assert.That(errors, Has.Some.Contains("incorrect port 10000"));
        }
    }

    [Test]
    public void Handler_MidiEventThatDoesNotFit_GetsTheMessageOfTheProcessThread()
    {
        var errors = new ConcurrentQueue<string>();
        JackLog.SetHandlers(errors.Enqueue, null);
        JackClient client = Open();
        MidiOutPort output = client.MidiOutputs.Register("out");
        using var tried = new Signal();
        (bool Empty, MidiWriteResult After) seen = default;
        client.SetProcessHandler((in ProcessContext context) =>
        {
            if (!tried.IsSet)
            {
                MidiWriter writer = output.GetWriter(in context);
                seen = (writer.Reserve(0, 1 << 20).IsEmpty, writer.Write(0, [0xF8]));
                tried.Set();
            }

            return ProcessResult.Continue;
        });
        client.Activate();
        tried.Wait("a cycle");

        Eventually.IsTrue(() => errors.Any(error => error.Contains("1048576")), "JACK's message");
        Assert.That(seen, Is.EqualTo((true, MidiWriteResult.Success)));
        Assert.That(client.State, Is.EqualTo(JackClientState.Active));
    }

    [Test]
    public void Handler_ThatCallsJackAndThrows_LosesNothing()
    {
        const int Count = 200;
        var errors = new ConcurrentQueue<string>();
        JackClient client = Open();
        client.Activate();
        JackLog.SetHandlers(
            message =>
            {
                errors.Enqueue(message);
                _ = client.GetPorts();
                throw new InvalidOperationException("no luck");
            },
            null);
        TextWriter before = Console.Error;
        using var printed = new StringWriter();
        Console.SetError(TextWriter.Synchronized(printed));
        try
        {
            for (int i = 0; i < Count; i++)
            {
                LogChild.Fail(10_000 + i);
            }

            Assert.That(JackLog.Flush(Signal.Limit), Is.True);
        }
        finally
        {
            Console.SetError(before);
        }

        IEnumerable<string> seen = errors.Select(message => message.Split(' ')[^1]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(seen, Is.EqualTo(Enumerable.Range(0, Count).Select(i => $"{10_000 + i}")), "all, in order");
            Assert.That(printed.ToString(), Does.Contain("no luck"));
        }
    }

    [Test]
    public void Flush_InAHandler_DoesNotHang()
    {
        bool? flushed = null;
        using var done = new Signal();
        JackLog.SetHandlers(
            _ =>
            {
                flushed ??= JackLog.Flush(Signal.Limit);
                done.Set();
            },
            null);

        LogChild.Fail(10_000);
        done.Wait("the message");

        Assert.That(flushed, Is.False);
    }

    [Test]
    public void Dispose_InAHandler_Works()
    {
        JackClient client = Open();
        client.Activate();
        using var done = new Signal();
        JackLog.SetHandlers(
            _ =>
            {
                client.Dispose();
                done.Set();
            },
            null);

        LogChild.Fail(10_000);
        done.Wait("the end of Dispose");

        Assert.That(client.State, Is.EqualTo(JackClientState.Closed));
    }

    [Test]
    public void UseLogger_FailingCall_LogsAnError()
    {
        var logger = new ListLogger();
        JackLog.UseLogger(logger);
        LogChild.Fail(10_000);
        JackLog.Flush(Signal.Limit);

        Assert.That(logger.Entries, Has.Some.Matches<(LogLevel Level, string Text)>(entry => entry.Level == LogLevel.Error && entry.Text.Contains("incorrect port 10000", StringComparison.Ordinal)));
    }

    [Test]
    public void Default_FailingCall_PrintsLikeC()
    {
        string output = Child("default");

        Assert.That(output, Does.Contain("incorrect port 10000"));
    }

    [Test]
    public void Silence_FailingCall_PrintsNothing()
    {
        string output = Child("silent");

        Assert.That(output, Is.Empty);
    }

    [Test]
    public void Open_NoServer_CarriesWhatJackSaidAndPrintsNothing()
    {
        string output = Child("no-server");

        Assert.That(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1).And.One.Contains("JACK said: ").And.One.Contains("Cannot connect to server"));
    }

    private string Child(string what)
    {
        using var child = ChildProcess.StartSelf("log", what, Server.Name);
        Task<string> error = child.StandardError.ReadToEndAsync();
        Task<string> output = child.StandardOutput.ReadToEndAsync();
        return output.WaitForResult() + error.WaitForResult();
    }

    private sealed class ListLogger : ILogger
    {
        public ConcurrentQueue<(LogLevel Level, string Text)> Entries { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Entries.Enqueue((logLevel, formatter(state, exception)));
    }
}
