namespace Jack;

/// <summary>The error that ends a client whose process handler allocated memory under <see cref="RealtimeGuardMode.Throw"/>.</summary>
public sealed class RealtimeViolationException : InvalidOperationException
{
    internal RealtimeViolationException(string clientName, long allocatedBytes, long cycle)
        : base(
            $"The process handler of the JACK client '{clientName}' allocated {allocatedBytes} bytes in cycle {cycle}. " +
            "Allocate before Activate, and mark the handler and what it calls [RealtimeCallback]: the analyzer then shows the place.")
    {
        AllocatedBytes = allocatedBytes;
        Cycle = cycle;
    }

    /// <summary>Gets the bytes that the handler allocated in that cycle.</summary>
    public long AllocatedBytes { get; }

    /// <summary>Gets the number of the cycle, counted from 1 since the guard was reset.</summary>
    public long Cycle { get; }
}
