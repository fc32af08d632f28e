namespace Jack.Tests.HouseRules;

/// <summary>The functions that the safe API leaves to Jack.Native, and why.</summary>
internal static class RawOnPurpose
{
    private const string Managed = "RingBuffer and RingBuffer<T> do it in managed code: JACK's own is wrong on weakly ordered processors before 1.9.22, and reset_size is unchecked";
    private const string UuidValue = "JackUuid is a plain number with managed operations";
    private const string Net = "NetJack clients are a layer of their own; net drivers and managers are reached through JackServer";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["jack_client_kill_thread"] = "kills a thread in the middle of managed code",
        ["jack_client_uuid_generate"] = "for servers: a client's identifier comes from the server",
        ["jack_engine_takeover_timebase"] = "exported by no library",
        ["jack_get_transport_info"] = "the old transport interface; JackTransport has all of it",
        ["jack_set_transport_info"] = "the old transport interface; JackTransport has all of it",
        ["jack_midi_reset_buffer"] = "the old name of jack_midi_clear_buffer; JACK1 lacks it",
        ["jack_on_shutdown"] = "jack_on_info_shutdown tells the reason as well",
        ["jack_port_uuid_generate"] = "for servers: a port's identifier comes from the server",
        ["jack_set_thread_creator"] = "process-wide and called by every client; the thread-init handler prepares threads",
        ["jack_internal_client_new"] = "replaced upstream by jack_internal_client_load",
        ["jack_internal_client_close"] = "replaced upstream by jack_internal_client_unload",
        ["jackctl_setup_signals"] = "takes over the process's signals, and the runtime's handlers stop",
        ["jackctl_wait_signals"] = "waits for signals that the runtime handles",
        ["jackctl_server_create"] = "jackctl_server_create2 tells the caller's object as well",
        ["jack_error"] = "writes to JACK's own log; a program has its own",
        ["jack_info"] = "writes to JACK's own log; a program has its own",
        ["jack_log"] = "writes to JACK's own log; a program has its own",
        ["jack_thread_wait"] = "deprecated upstream: jack_cycle_wait replaces it",
        ["jack_port_type_id"] = "the number of a type differs between servers; PortType goes by its name",
        ["jack_free"] = "every result is copied and freed inside",
        ["jack_free_description"] = "every result is copied and freed inside",
    };

    public static string? Find(string function, string header) => function switch
    {
        _ when Reasons.TryGetValue(function, out string? reason) => reason,
        _ when header == "session.h" => "the session API is deprecated upstream in favour of NSM",
        _ when function.StartsWith("jack_ringbuffer_", StringComparison.Ordinal) => Managed,
        _ when function.StartsWith("jack_uuid_", StringComparison.Ordinal) => UuidValue,
        _ when header == "net.h" => Net,
        _ => null,
    };
}
