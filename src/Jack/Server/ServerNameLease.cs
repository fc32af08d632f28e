using Jack.Interop;

namespace Jack;

/// <summary>The exclusive right, among all processes of this user, to run an embedded server of one name.</summary>
internal sealed class ServerNameLease : IDisposable
{
    private readonly FileStream _lock;

    private ServerNameLease(string name, FileStream lockFile)
    {
        Name = name;
        _lock = lockFile;
    }

    public string Name { get; }

    /// <summary>Takes the name if no other holder lives; the operating system gives it back when the process ends in whatever way.</summary>
    public static ServerNameLease? TryTake(string name)
    {
        // Beside the sockets, because a container or namespace with shared memory of its own has servers of its own.
        string path = Path.Combine(ServerSocket.Directory, $"dotnet-jack.{ServerPosix.UserId}.{name}.lock");
        try
        {
            return new(name, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose));
        }
        catch (IOException)
        {
            // Locked: another server of this name is being started, runs or is being stopped.
            return null;
        }
    }

    public void Dispose() => _lock.Dispose();
}
