namespace Jack;

/// <summary>A JACK server that this process runs: a child process (<see cref="JackServer"/>), or inside this process (<see cref="InProcessJackServer"/>).</summary>
public interface IJackServer : IDisposable, IAsyncDisposable
{
    /// <summary>Gets the name that clients open to reach this server.</summary>
    string Name { get; }

    /// <summary>Gets the sample rate that the server was started with, in Hz; 0 where its driver decides.</summary>
    int SampleRate { get; }

    /// <summary>Gets the frames per cycle that the server was started with; 0 where its driver decides. Clients can change it later.</summary>
    int BufferSize { get; }

    /// <summary>Gets whether the server runs.</summary>
    bool IsRunning { get; }

    /// <summary>Gets the last lines that the server printed, for diagnosis.</summary>
    string Output { get; }
}
