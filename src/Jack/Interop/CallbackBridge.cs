namespace Jack.Interop;

/// <summary>
/// What JACK's callbacks of one client reach. It runs the process plane on JACK's threads, and hands everything else to the
/// dispatcher. No exception leaves it.
/// </summary>
internal sealed partial class CallbackBridge
{
    private readonly IBridgeOwner _owner;
    private Exception? _fault;

    public CallbackBridge(IJackApi api, IBridgeOwner owner)
    {
        Api = api;
        _owner = owner;
    }

    public IJackApi Api { get; }

    /// <summary>Gets or sets the number that JACK passes back; see <see cref="BridgeTable"/>.</summary>
    public nint Token { get; set; }

    /// <summary>Gets the C client. Callbacks may use it without a lease: closing waits for them.</summary>
    public nint Client { get; private set; }

    /// <summary>Gets the exception that ended processing, or <see langword="null"/>.</summary>
    public Exception? FaultCause => _fault;

    /// <summary>Makes the bridge reachable for callbacks of a client.</summary>
    /// <returns>The number to pass to JACK.</returns>
    public nint Open(nint client)
    {
        Client = client;
        return BridgeTable.Add(this);
    }

    /// <summary>Makes the bridge unreachable. The client must be closed.</summary>
    public void Close() => BridgeTable.Remove(this);

    /// <summary>Ends processing because of an exception. The first one counts.</summary>
    [RealtimeSafe(Reason = "Runs once, when processing has ended.")]
    public void Fault(Exception exception)
    {
        _mode = ProcessMode.Silent;
        if (Interlocked.CompareExchange(ref _fault, exception, null) is null)
        {
            _owner.OnFaulted(exception);
        }
    }

    /// <summary>Runs a hook of the user inside a callback that is not the process callback.</summary>
    private void Guarded<T>(Action<T> hook, T argument)
    {
        JackCallbackScope.Enter();
        try
        {
            hook(argument);
        }
#pragma warning disable CA1031 // Nothing may escape into native code: the exception ends in Faulted and Completion.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fault(exception);
        }
        finally
        {
            JackCallbackScope.Exit();
        }
    }
}
