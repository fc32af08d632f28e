namespace Jack;

/// <summary>The bits of a status that JACK reports when a client is opened, shut down or loaded (<c>jack_status_t</c>).</summary>
[Flags]
public enum JackStatus
{
    /// <summary>No flag is set.</summary>
    None = 0,

    /// <summary>The overall operation failed.</summary>
    Failure = 0x01,

    /// <summary>The operation contained an invalid or unsupported option.</summary>
    InvalidOption = 0x02,

    /// <summary>The desired client name was not unique: the server appended "-01" to "-99", or refused an exact name.</summary>
    NameNotUnique = 0x04,

    /// <summary>The server was started as a result of this operation. Otherwise it was running already.</summary>
    ServerStarted = 0x08,

    /// <summary>No connection to the server could be made.</summary>
    ServerFailed = 0x10,

    /// <summary>The communication with the server failed.</summary>
    ServerError = 0x20,

    /// <summary>The requested client does not exist.</summary>
    NoSuchClient = 0x40,

    /// <summary>The internal client could not be loaded.</summary>
    LoadFailure = 0x80,

    /// <summary>The client could not be initialised.</summary>
    InitFailure = 0x100,

    /// <summary>The shared memory could not be accessed.</summary>
    ShmFailure = 0x200,

    /// <summary>The client's protocol version does not match the server's.</summary>
    VersionError = 0x400,

    /// <summary>The server's driver failed.</summary>
    BackendError = 0x800,

    /// <summary>The server has thrown the client out.</summary>
    ClientZombie = 0x1000,
}
