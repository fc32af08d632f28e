using System.Reflection;
using System.Runtime.InteropServices;

namespace Jack.Native.Tests;

internal sealed class SuppressGCTransitionTests
{
    // Without the transition a call keeps the collector waiting, so only these short, non-blocking calls of the process path go without.
    private static readonly string[] s_expected =
    [
        "jack_port_get_buffer",
        "jack_last_frame_time",
        "jack_frames_since_cycle_start",
        "jack_frame_time",
        "jack_get_time",
        "jack_get_cycle_times",
        "jack_frames_to_time",
        "jack_time_to_frames",
        "jack_transport_query",
        "jack_get_current_transport_frame",
        "jack_midi_get_event_count",
        "jack_midi_event_get",
        "jack_midi_clear_buffer",
        "jack_midi_max_event_size",
        "jack_midi_event_reserve",
        "jack_midi_event_write",
        "jack_midi_get_lost_event_count",
        "jack_ringbuffer_get_read_vector",
        "jack_ringbuffer_get_write_vector",
        "jack_ringbuffer_read",
        "jack_ringbuffer_peek",
        "jack_ringbuffer_read_advance",
        "jack_ringbuffer_read_space",
        "jack_ringbuffer_write",
        "jack_ringbuffer_write_advance",
        "jack_ringbuffer_write_space",
    ];

    [Test]
    public void Functions_WithSuppressGCTransition_AreTheShortCallsOfTheProcessPath() =>
        Assert.That(
            Bindings.Functions.Where(function => function.Method.IsDefined(typeof(SuppressGCTransitionAttribute))).Select(function => function.Name),
            Is.EquivalentTo(s_expected));
}
