using Jack.Native;

namespace Jack.Interop;

/// <content>The transport callbacks, which run in the process thread right after the process callback.</content>
internal sealed unsafe partial class CallbackBridge
{
    private TimebaseHandler? _timebaseHandler;
    private bool _timebaseAnswered;
    private int _unansweredCycles;

    public SyncHandler? SyncHandler { get; set; }

    public TimebaseHandler? TimebaseHandler
    {
        get => _timebaseHandler;
        set
        {
            _unansweredCycles = 0;
            _timebaseHandler = value;
        }
    }

    /// <summary>Asks the sync handler. Without one, and after a fault, the client is ready: it must not hold the others up.</summary>
    public int Sync(uint state, jack_position_t* native)
    {
        int ready = 1;
        if (SyncHandler is not { } handler || _fault is not null)
        {
            return ready;
        }

        JackCallbackScope.Enter();
        _isBesideCycle = true;
        try
        {
            JackPositionLayout.Read(native, out jack_position_t position);
            ready = handler((TransportState)state, TransportPosition.FromNative(in position)) ? 1 : 0;
        }
#pragma warning disable CA1031 // Nothing may escape into native code: the exception ends in Faulted and Completion.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fault(exception);
        }

        _isBesideCycle = false;
        JackCallbackScope.Exit();
        return ready;
    }

    public void Timebase(uint state, uint frameCount, jack_position_t* native, bool isNewPosition)
    {
        _timebaseAnswered = true;
        if (_timebaseHandler is not { } handler || _fault is not null)
        {
            return;
        }

        JackCallbackScope.Enter();
        _isBesideCycle = true;
        try
        {
            JackPositionLayout.Read(native, out jack_position_t raw);
            var position = TransportPosition.FromNative(in raw);
            var context = new TimebaseContext((TransportState)state, (int)frameCount, isNewPosition);
            handler(in context, ref position);
            position.WriteExtended(ref raw);
            JackPositionLayout.Write(in raw, native);
        }
#pragma warning disable CA1031 // Nothing may escape into native code: the exception ends in Faulted and Completion.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fault(exception);
        }

        _isBesideCycle = false;
        JackCallbackScope.Exit();
    }

    // JACK tells a master that it was replaced by calling it no more. While the transport rolls, a master is called in every
    // cycle; two rolling cycles are given to the start and to a change.
    private void WatchTimebase()
    {
        bool rolling = Api.QueryTransportState(Client) == (uint)TransportState.Rolling;
        _unansweredCycles = rolling && !_timebaseAnswered ? _unansweredCycles + 1 : 0;
        _timebaseAnswered = false;
        if (_unansweredCycles > 3)
        {
            _timebaseHandler = null;
            _owner.OnTimebaseLost();
        }
    }
}
