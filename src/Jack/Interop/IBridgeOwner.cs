namespace Jack.Interop;

/// <summary>What a bridge tells its client. Called on JACK's threads: implementations return at once and call no JACK function.</summary>
internal interface IBridgeOwner
{
    void OnFaulted(Exception exception);

    [RealtimeSafe(Reason = "Runs once, when processing has ended.")]
    void OnStopped();

    void OnServerLost(JackStatus status, string reason);

    [RealtimeSafe(Reason = "Runs once, when another client has taken the timebase.")]
    void OnTimebaseLost();

    void OnChange(GraphChange change);

    void OnPortRegistration(uint id, bool registered);

    void OnPortConnection(uint first, uint second, bool connected);

    void OnPortRename(uint id, string oldName, string newName);
}
