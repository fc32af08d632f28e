namespace Jack.IntegrationTests.Server;

/// <summary>What a server keeps in /dev/shm. Files are told apart by inode, because JACK uses the same names again.</summary>
internal static class SharedMemory
{
    public static IReadOnlyList<string> InodesOf(int processId) =>
    [
        .. from line in File.ReadLines($"/proc/{processId}/maps")
           where line.Contains("/dev/shm/jack", StringComparison.Ordinal) && !line.Contains("registry", StringComparison.Ordinal) && !line.Contains("jack_db", StringComparison.Ordinal)
           select line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[4] into inode
           group inode by inode into same
           select same.Key,
    ];

    public static IReadOnlyList<string> StillThere(IReadOnlyList<string> inodes)
    {
        string[] present = ChildProcess.Run("find", null, "/dev/shm", "-printf", "%i\\n").Split('\n');
        return [.. inodes.Where(present.Contains)];
    }

    public static IReadOnlyList<string> FilesOf(string serverName) =>
        [.. Directory.EnumerateFileSystemEntries("/dev/shm").Where(path => path.Contains(serverName, StringComparison.Ordinal))];
}
