namespace Jack;

/// <summary>What an implementation of JACK may lack.</summary>
public enum JackFeature
{
    /// <summary>It tells when a port is renamed (<c>jack_set_port_rename_callback</c>). PipeWire has the function and never calls back.</summary>
    PortRename,

    /// <summary>It keeps properties (<c>jack_set_property</c>). A build of JACK2 without its database has the functions, which then fail.</summary>
    Metadata,

    /// <summary>It runs clients inside the server (<c>jack_internal_client_load</c>).</summary>
    InternalClients,

    /// <summary>It tells the process of a client (<c>jack_get_client_pid</c>).</summary>
    ClientPid,

    /// <summary>It tells its version (<c>jack_get_version_string</c>).</summary>
    Version,

    /// <summary>It ends threads that it has created (<c>jack_client_stop_thread</c>).</summary>
    StopThread,
}
