using System.Diagnostics;

namespace Jack.IntegrationTests.Lifetime;

internal sealed class LeakTests : ServerFixture
{
    [Test]
    public void OpenAndDispose_TwoHundredTimes_LeavesNothing()
    {
        Cycle(5);
        (int threads, int segments, string[] shared) = (Threads(), MappedSegments(), SharedFiles());

        string[] first = FilesLeftBy(100);
        string[] second = FilesLeftBy(100);

        using (Assert.EnterMultipleScope())
        {
            // The runtime opens some of its own once; a leak is there in both halves.
            Assert.That(first.Length == 0 || second.Length == 0, Is.True, () => $"file descriptors: {string.Join(", ", first)}; {string.Join(", ", second)}");

            // The runtime's own threads come and go; a leak would be one for each of the 200.
            Assert.That(() => Threads(), Is.LessThan(threads + 20).After(5_000, 20), "threads");
            Assert.That(MappedSegments(), Is.LessThanOrEqualTo(segments), "mapped shared memory");
            Assert.That(SharedFiles(), Is.EquivalentTo(shared), "files in /dev/shm");
        }
    }

    private string[] FilesLeftBy(int times)
    {
        string[] before = OpenFiles();
        Cycle(times);
        List<string> left = [.. OpenFiles()];
        Array.ForEach(before, file => left.Remove(file));
        return [.. left];
    }

    private void Cycle(int times)
    {
        for (int i = 0; i < times; i++)
        {
            using JackClient client = JackClient.Open("leak", new() { ServerName = Server.Name });
            client.AudioOutputs.Register("out");
            client.MidiInputs.Register("in");
            client.SetProcessHandler((in ProcessContext _) => ProcessResult.Continue);
            client.Activate();
        }
    }

    // Without the assemblies that the runtime loads meanwhile.
    private static string[] OpenFiles() =>
        [.. from path in Directory.GetFileSystemEntries("/proc/self/fd") let target = new FileInfo(path).LinkTarget where target?.EndsWith(".dll", StringComparison.Ordinal) == false select target];

    private static int Threads()
    {
        using var self = Process.GetCurrentProcess();
        return self.Threads.Count;
    }

    private static int MappedSegments() =>
        File.ReadLines("/proc/self/maps").Count(line => line.Contains("/dev/shm/jack", StringComparison.Ordinal));

    private string[] SharedFiles() =>
        [.. Directory.GetFiles("/dev/shm").Where(path => path.Contains(Server.Name, StringComparison.Ordinal))];
}
