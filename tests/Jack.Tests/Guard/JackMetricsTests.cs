using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Jack.Tests.Fakes;

namespace Jack.Tests.Guard;

internal sealed class JackMetricsTests : FakeJackTests
{
    [Test]
    public void Meter_OpenClient_PublishesItsFigures()
    {
        JackClient client = Open("measured", new() { GuardMode = RealtimeGuardMode.Count });
        client.SetProcessHandler((in ProcessContext _) => ProcessResult.Continue);
        client.Activate();
        Jack.RunCycles(3);
        JackMetrics.Publish();
        var figures = new ConcurrentDictionary<string, double>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, self) => Listen(instrument, self) };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();

        listener.RecordObservableInstruments();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(figures.Keys, Is.EquivalentTo(
            [
                "jack.client.cycles", "jack.client.allocated", "jack.client.collections", "jack.client.overruns", "jack.client.missed_cycles", "jack.client.callback.duration", "jack.client.cpu_load",
            ]));
            Assert.That(figures["jack.client.cycles"], Is.EqualTo(3));
            Assert.That(figures["jack.client.allocated"], Is.Zero);
        }

        void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (tags.ToArray().Contains(new("jack.client.name", "measured")))
            {
                figures[instrument.Name] = value;
            }
        }
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == JackMetrics.MeterName)
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }
}
