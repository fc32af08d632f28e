using System.Reflection;
using Jack.RealtimeTable.Measurement;

namespace Jack.RealtimeTable.Tests;

[TestFixture]
internal sealed class MeasuredTableTests
{
    private const int CleanPerNamespace = 60;
    private const int AllocatingPerNamespace = 25;

    // What is rented here is never returned, so that every call finds the pool empty.
    private static readonly string[] s_halves =
    [
        "M:System.Buffers.ArrayPool`1.Rent(", "M:CommunityToolkit.HighPerformance.Buffers.SpanOwner`1.Allocate(",
        "M:System.Runtime.CompilerServices.DefaultInterpolatedStringHandler.",
    ];

    // A handler that was not made by the compiler has no buffer, and the encoder reports that through an object.
    private const string UnmadeHandler = "M:System.Text.Unicode.Utf8.TryWriteInterpolatedStringHandler.";

    private static readonly HashSet<string> s_otherArguments = ReadOtherArguments();

    [Test]
    public void CleanMembers_CalledWarm_AllocateNothing()
    {
        IReadOnlyList<Measured> called = Call(Sample.Of("-", CleanPerNamespace));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(called, Has.Count.GreaterThanOrEqualTo(500));
            Assert.That(Lines(called.Where(member => member.Bytes > 0)), Is.Empty);
        }
    }

    [Test]
    public void AllocatingMembers_CalledWarm_Allocate()
    {
        IReadOnlyList<Measured> called = Call(Sample.Of("A", AllocatingPerNamespace).Where(id => !s_otherArguments.Contains(id)));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(called, Has.Count.GreaterThanOrEqualTo(200));
            Assert.That(Lines(called.Where(member => member.Bytes == 0)), Is.Empty);
        }
    }

    // Members that throw with the made-up arguments say nothing about a steady state.
    private static List<Measured> Call(IEnumerable<string> ids)
    {
        IEnumerable<string> whole = ids.Where(id => !s_halves.Any(id.StartsWith) && !id.StartsWith(UnmadeHandler, StringComparison.Ordinal));
        List<Measured> called = [.. new MeasuredProgram().Run(whole).Where(member => member.Bytes >= 0)];
        TestContext.Out.WriteLine($"{called.Count} members called");
        return called;
    }

    private static string Lines(IEnumerable<Measured> members) => string.Join('\n', members.Select(member => $"{member.Id}\t{member.Bytes}"));

    private static HashSet<string> ReadOtherArguments()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("OtherArguments.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.StartsWith("M:", StringComparison.Ordinal))];
    }
}
