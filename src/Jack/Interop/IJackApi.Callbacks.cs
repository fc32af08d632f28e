namespace Jack.Interop;

/// <content>Registering callbacks. A callback of 0 removes it where JACK allows that.</content>
internal partial interface IJackApi
{
    int SetProcessCallback(nint client, nint callback, nint state);

    int SetProcessThread(nint client, nint callback, nint state);

    uint WaitForCycle(nint client);

    void SignalCycle(nint client, int status);

    int SetThreadInitCallback(nint client, nint callback, nint state);

    void SetShutdownCallback(nint client, nint callback, nint state);

    int SetFreewheelCallback(nint client, nint callback, nint state);

    int SetBufferSizeCallback(nint client, nint callback, nint state);

    int SetSampleRateCallback(nint client, nint callback, nint state);

    int SetClientRegistrationCallback(nint client, nint callback, nint state);

    int SetPortRegistrationCallback(nint client, nint callback, nint state);

    int SetPortConnectCallback(nint client, nint callback, nint state);

    int SetPortRenameCallback(nint client, nint callback, nint state);

    int SetGraphOrderCallback(nint client, nint callback, nint state);

    int SetXrunCallback(nint client, nint callback, nint state);

    int SetLatencyCallback(nint client, nint callback, nint state);

    int SetPropertyChangeCallback(nint client, nint callback, nint state);

    int SetSyncCallback(nint client, nint callback, nint state);

    int SetTimebaseCallback(nint client, bool conditional, nint callback, nint state);
}
