using CsCheck;

namespace Jack.Tests;

internal sealed class MidiStreamNormalizerTests
{
    private const int MaxExclusive = 12;

    // Each piece of a stream: a message, whether running status may shorten it, and a real-time byte put inside it.
    private static Gen<(byte[] Message, bool Shorten, byte? Realtime)[]> AnyStream =>
        Gen.Select(
            Gen.OneOf(
                MidiMessageTests.AnyMessage.Select(Bytes),
                Gen.Byte[0, 127].Array[0, MaxExclusive - 2].Select(content => (byte[])[0xf0, .. content, 0xf7])),
            Gen.Bool,
            Gen.Byte[0xf8, 0xfa].Nullable()).Array[0, 20];

    [Test]
    public void TryRead_RunningStatusAndRealtimeInside_GivesEveryMessageWhole() =>
        Gen.Select(AnyStream, Gen.Int[1, 9]).Sample((stream, chunk) =>
        {
            var bytes = new List<byte>();
            var expected = new List<byte[]>();
            int running = -1;
            foreach ((byte[] message, bool shorten, byte? realtime) in stream)
            {
                int skipped = shorten && message[0] == running ? 1 : 0;
                bytes.AddRange(message[skipped..]);
                if (realtime is byte inside and not 0xf9 && message.Length > 1)
                {
                    bytes.Insert(bytes.Count - 1, inside);
                    expected.Add([inside]);
                }

                expected.Add(message);
                running = message[0] >= 0xf8 ? running : message[0] >= 0xf0 ? -1 : message[0];
            }

            var normalizer = new MidiStreamNormalizer(MaxExclusive);
            List<byte[]> actual = ReadAll(normalizer, [.. bytes], chunk);
            return normalizer.DroppedByteCount == 0 && actual.Count == expected.Count && actual.Zip(expected).All(pair => pair.First.SequenceEqual(pair.Second));
        });

    [Test]
    public void TryRead_AnyBytes_GivesOnlyNormalisedMessagesAndCountsTheRest() =>
        Gen.Select(Gen.OneOf(Gen.Byte, Gen.Byte[0xf0, 0xff], Gen.Byte[0, 20]).Array[0, 60], Gen.Int[1, 9]).Sample((bytes, chunk) =>
        {
            var normalizer = new MidiStreamNormalizer(MaxExclusive);
            List<byte[]> messages = ReadAll(normalizer, bytes, chunk);
            normalizer.Reset();
            int statusBytes = bytes.Count(b => b >= 0x80);
            int written = messages.Sum(m => m.Length);
            int implied = written + (int)normalizer.DroppedByteCount - bytes.Length;
            return messages.All(m => MidiNormalization.IsNormalized(m)) && messages.All(m => m.Length <= MaxExclusive)
                && implied >= 0 && implied <= messages.Count(m => m[0] < 0xf0) && statusBytes >= messages.Count - implied;
        });

    [TestCase(new byte[] { 60, 100 }, 2, TestName = "TryRead_DataWithoutStatus_Drops")]
    [TestCase(new byte[] { 0xf0, 1, 2, 0x90 }, 3, TestName = "TryRead_ExclusiveCutShort_Drops")]
    [TestCase(new byte[] { 0xf4, 1, 0xf9, 0xfd, 0xf7 }, 5, TestName = "TryRead_UndefinedStatus_Drops")]
    [TestCase(new byte[] { 0xf0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0xf7 }, 13, TestName = "TryRead_ExclusiveTooLong_Drops")]
    public void TryRead_NoMidi_Drops(byte[] bytes, int dropped)
    {
        var normalizer = new MidiStreamNormalizer(MaxExclusive);

        Assert.That(ReadAll(normalizer, bytes, chunk: 3), Is.Empty);

        Assert.That(normalizer.DroppedByteCount, Is.EqualTo(dropped));
    }

    [Test]
    public void Reset_WithinAMessage_ForgetsItAndTheRunningStatus()
    {
        var normalizer = new MidiStreamNormalizer();
        _ = ReadAll(normalizer, [0x90, 60, 100, 62], chunk: 4);

        normalizer.Reset();

        Assert.That(ReadAll(normalizer, [63, 100], chunk: 2), Is.Empty);
        Assert.That(normalizer.DroppedByteCount, Is.EqualTo(3));
    }

    [Test]
    public void TryRead_Always_AllocatesNothing()
    {
        var normalizer = new MidiStreamNormalizer();
        byte[] bytes = [0x90, 60, 0xf8, 100, 62, 100, 0xf0, 1, 2, 0xf7];
        _ = Count(normalizer, bytes);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = 0;
        for (int i = 0; i < 1_000; i++)
        {
            count += Count(normalizer, bytes);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(count, Is.EqualTo(4_000));
    }

    [Test]
    public void Constructor_LengthBelowAMessage_Throws() =>
        Assert.That(() => new MidiStreamNormalizer(2), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static int Count(MidiStreamNormalizer normalizer, ReadOnlySpan<byte> input)
    {
        int count = 0;
        while (normalizer.TryRead(ref input, out _))
        {
            count++;
        }

        return count;
    }

    private static List<byte[]> ReadAll(MidiStreamNormalizer normalizer, byte[] bytes, int chunk)
    {
        var messages = new List<byte[]>();
        foreach (byte[] part in bytes.Chunk(chunk))
        {
            ReadOnlySpan<byte> input = part;
            while (normalizer.TryRead(ref input, out ReadOnlySpan<byte> message))
            {
                messages.Add(message.ToArray());
            }
        }

        return messages;
    }

    private static byte[] Bytes(MidiMessage message)
    {
        byte[] bytes = new byte[message.Length];
        _ = message.TryWrite(bytes, out _);
        return bytes;
    }
}
