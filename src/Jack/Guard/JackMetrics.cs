using System.Diagnostics.Metrics;
using Jack.Interop;

namespace Jack;

/// <summary>
/// Publishes the figures of all open clients to <see cref="Meter"/>, where the standard tools of .NET find them. All are tagged with the
/// client's name, <c>jack.client.name</c>.
/// </summary>
/// <remarks>
/// <c>jack.client.cycles</c>, <c>jack.client.allocated</c> (By), <c>jack.client.collections</c>, <c>jack.client.overruns</c>,
/// <c>jack.client.missed_cycles</c> and <c>jack.client.callback.duration</c> (s, tagged with <c>quantile</c>) come from the client's
/// <see cref="RealtimeGuard"/> and stand still while it is off; <c>jack.client.cpu_load</c> (%) comes from the server.
/// </remarks>
public static class JackMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Jack";

    private static readonly Meter s_meter = Create();

    /// <summary>Makes the meter known. A client does so on its event thread once it is active: the first time takes as long as opening a client.</summary>
    internal static void Publish() => GC.KeepAlive(s_meter);

    private static Meter Create()
    {
        var meter = new Meter(MeterName, typeof(JackMetrics).Assembly.GetName().Version?.ToString());
        meter.CreateObservableCounter("jack.client.cycles", () => Observe(report => report.Cycles), "{cycle}", "Cycles that the real-time guard has watched.");
        meter.CreateObservableCounter("jack.client.allocated", () => Observe(report => report.AllocatedBytes), "By", "Bytes that process handlers have allocated.");
        meter.CreateObservableCounter("jack.client.collections", () => Observe(report => report.Collections), "{collection}", "Garbage collections during process handlers.");
        meter.CreateObservableCounter("jack.client.overruns", () => Observe(report => report.Overruns), "{cycle}", "Cycles whose process handler took longer than the period.");
        meter.CreateObservableCounter("jack.client.missed_cycles", () => Observe(report => report.MissedCycles), "{cycle}", "Cycles that the process handler was not called in.");
        meter.CreateObservableGauge("jack.client.callback.duration", ObserveDurations, "s", "Duration of process handlers.");
        meter.CreateObservableGauge("jack.client.cpu_load", ObserveLoads, "%", "The server's load of all clients.");
        return meter;
    }

    private static IEnumerable<Measurement<long>> Observe(Func<RealtimeReport, long> figure) =>
        from client in ServerBinding.Clients
        select new Measurement<long>(figure(client.Guard.GetReport()), Tag(client));

    private static IEnumerable<Measurement<double>> ObserveDurations()
    {
        foreach (JackClient client in ServerBinding.Clients)
        {
            DurationHistogram durations = client.Guard.GetReport().Durations;
            yield return new(durations.Percentile(50).TotalSeconds, Tag(client), new("quantile", "0.5"));
            yield return new(durations.Percentile(99).TotalSeconds, Tag(client), new("quantile", "0.99"));
            yield return new(durations.Percentile(99.9).TotalSeconds, Tag(client), new("quantile", "0.999"));
            yield return new(durations.Max.TotalSeconds, Tag(client), new("quantile", "1"));
        }
    }

    private static IEnumerable<Measurement<double>> ObserveLoads()
    {
        foreach (JackClient client in ServerBinding.Clients)
        {
            if (client.TryGetCpuLoad() is { } load)
            {
                yield return new(load, Tag(client));
            }
        }
    }

    private static KeyValuePair<string, object?> Tag(JackClient client) => new("jack.client.name", client.Name);
}
