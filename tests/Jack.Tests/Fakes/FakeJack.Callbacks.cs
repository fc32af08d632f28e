using System.Runtime.CompilerServices;

namespace Jack.Tests.Fakes;

/// <content>Registering callbacks.</content>
internal sealed unsafe partial class FakeJack
{
    /// <summary>Gets or sets the method whose registration fails.</summary>
    public string? FailingRegistration { get; set; }

    public int SetProcessCallback(nint client, nint callback, nint state) => Use(client).ProcessThread.Function != 0 ? -1 : Register(client, (owner, function) => owner.Process = function, callback, state);

    public int SetProcessThread(nint client, nint callback, nint state) => Use(client).Process.Function != 0 ? -1 : Register(client, (owner, function) => owner.ProcessThread = function, callback, state);

    public uint WaitForCycle(nint client)
    {
        FakeClient owner = Use(client);

        // The real one ends the thread here; this one keeps it waiting for good.
        owner.CycleStart.Wait();
        return owner.CycleFrames;
    }

    public void SignalCycle(nint client, int status)
    {
        FakeClient owner = Use(client);
        owner.ProcessResult = status;
        owner.CycleEnd.Release();
    }

    public int SetThreadInitCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.ThreadInit = function, callback, state);

    public void SetShutdownCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.Shutdown = function, callback, state);

    public int SetFreewheelCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.Freewheel = function, callback, state);

    public int SetBufferSizeCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.BufferSize = function, callback, state);

    public int SetSampleRateCallback(nint client, nint callback, nint state)
    {
        int result = Register(client, (owner, function) => owner.SampleRate = function, callback, state);

        // JACK2 tells the present rate at once, on the caller's thread.
        return result != 0 ? result : ((delegate* unmanaged[Cdecl]<uint, void*, int>)callback)(SampleRate, (void*)state);
    }

    public int SetClientRegistrationCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.ClientRegistration = function, callback, state);

    public int SetPortRegistrationCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.PortRegistration = function, callback, state);

    public int SetPortConnectCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.PortConnect = function, callback, state);

    public int SetPortRenameCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.PortRename = function, callback, state);

    public int SetGraphOrderCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.GraphOrder = function, callback, state);

    public int SetXrunCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.Xrun = function, callback, state);

    public int SetLatencyCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.Latency = function, callback, state);

    public int SetPropertyChangeCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.PropertyChange = function, callback, state);

    public int SetSyncCallback(nint client, nint callback, nint state) => Register(client, (owner, function) => owner.Sync = function, callback, state, isLive: true);

    private int Register(nint client, Action<FakeClient, FakeCallback> set, nint callback, nint state, bool isLive = false, [CallerMemberName] string member = "")
    {
        FakeClient owner = Use(client, member);
        Requests.Enqueue(member);
        if (owner.IsActive && !isLive)
        {
            _violations.Enqueue($"{member} while active");
            return -1;
        }

        if (member == FailingRegistration)
        {
            return -1;
        }

        set(owner, new FakeCallback(callback, state));
        return 0;
    }
}
