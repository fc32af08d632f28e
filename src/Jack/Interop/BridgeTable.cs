using System.Runtime.CompilerServices;

namespace Jack.Interop;

/// <summary>
/// Finds the bridge that a callback is for. JACK gets a number, not an object: a callback that arrives after the client was
/// closed finds nothing and does nothing.
/// </summary>
internal static class BridgeTable
{
    private static readonly Lock s_lock = new();
    private static CallbackBridge?[] s_bridges = new CallbackBridge?[16];
    private static nint s_generation;

    /// <summary>Adds a bridge and returns its number: a generation above the slot, so that a number is never used again.</summary>
    public static nint Add(CallbackBridge bridge)
    {
        lock (s_lock)
        {
            int slot = Array.IndexOf(s_bridges, null);
            if (slot < 0)
            {
                slot = s_bridges.Length;
                var larger = new CallbackBridge?[slot * 2];
                s_bridges.CopyTo(larger, 0);
                Volatile.Write(ref s_bridges, larger);
            }

            bridge.Token = (++s_generation << 16) | (nint)slot;
            Volatile.Write(ref s_bridges[slot], bridge);
            return bridge.Token;
        }
    }

    public static void Remove(CallbackBridge bridge)
    {
        lock (s_lock)
        {
            int slot = (int)bridge.Token & 0xFFFF;
            if (ReferenceEquals(s_bridges[slot], bridge))
            {
                s_bridges[slot] = null;
            }
        }
    }

    /// <summary>Finds the bridge of an open client. One that has just been closed may have had the same pointer.</summary>
    public static CallbackBridge? FindByClient(nint client)
    {
        CallbackBridge? newest = null;
        foreach (CallbackBridge? bridge in Volatile.Read(ref s_bridges))
        {
            if (bridge?.Client == client && bridge.Token > (newest?.Token ?? 0))
            {
                newest = bridge;
            }
        }

        return newest;
    }

    /// <summary>Finds a bridge. Realtime-safe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CallbackBridge? Find(nint token)
    {
        CallbackBridge?[] bridges = s_bridges;
        int slot = (int)token & 0xFFFF;
        CallbackBridge? bridge = slot < bridges.Length ? bridges[slot] : null;
        return bridge is not null && bridge.Token == token ? bridge : null;
    }
}
