using System.ComponentModel;
using Jack.Interop;

namespace Jack;

/// <summary>Removes what a crashed server leaves in shared memory.</summary>
internal static class ServerLeftovers
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(5);

    /// <summary>Frees the crashed server's place and memory, by JACK's own rules: the next server of the same name does it when it starts.</summary>
    public static async Task RemoveAsync(string program, string name)
    {
        try
        {
            using var sweeper = new ServerProcess(program, name, JackServerCommand.BuildSweep(name));
            using var timeout = new CancellationTokenSource(s_timeout);
            try
            {
                _ = await sweeper.WaitUntilReadyAsync(timeout.Token).ConfigureAwait(false);
            }
            finally
            {
                await sweeper.StopAsync().ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or Win32Exception or IOException)
        {
            // Dispose must not throw: the place stays taken until a server of this name starts, which the pool of names makes likely.
        }
    }

    /// <summary>Removes semaphores of a server that has ended: JACK forgets those of slave drivers, and of clients that outlive their server.</summary>
    public static void RemoveSemaphores(string name)
    {
        // Of a name that the user chose, another server's may be the beginning: "a" and "a_b".
        if (!ServerNames.Pool.Contains(name))
        {
            return;
        }

        foreach (string file in Directory.EnumerateFiles(ServerSocket.Directory, $"jack_sem.{ServerPosix.UserId}_{name}_*"))
        {
            File.Delete(file);
        }
    }
}
