using CsCheck;

namespace Jack.Tests;

internal sealed class MidiMessageTests
{
    private static readonly MidiMessage[] s_systemMessages =
    [
        MidiMessage.Clock, MidiMessage.Start, MidiMessage.Continue, MidiMessage.Stop, MidiMessage.ActiveSensing, MidiMessage.Reset, MidiMessage.TuneRequest,
    ];

    /// <summary>Gets every kind of message with every valid argument.</summary>
    internal static Gen<MidiMessage> AnyMessage { get; } = Gen.OneOf(
        Gen.Select(Channel, Seven, Seven).Select(MidiMessage.NoteOn),
        Gen.Select(Channel, Seven, Seven).Select(MidiMessage.NoteOff),
        Gen.Select(Channel, Seven, Seven).Select(MidiMessage.PolyPressure),
        Gen.Select(Channel, Seven, Seven).Select(MidiMessage.ControlChange),
        Gen.Select(Channel, Seven).Select(MidiMessage.ProgramChange),
        Gen.Select(Channel, Seven).Select(MidiMessage.ChannelPressure),
        Gen.Select(Channel, Gen.Int[-8192, 8191]).Select(MidiMessage.PitchBend),
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 15]).Select(MidiMessage.QuarterFrame),
        Gen.Int[0, 16383].Select(MidiMessage.SongPosition),
        Seven.Select(MidiMessage.SongSelect),
        Gen.Int[0, s_systemMessages.Length - 1].Select(i => s_systemMessages[i]));

    private static Gen<int> Channel => Gen.Int[0, 15];

    private static Gen<int> Seven => Gen.Int[0, 127];

    [Test]
    public void TryParse_WhatTryWriteWrote_GivesTheSameMessage() =>
        AnyMessage.Sample(message =>
        {
            byte[] bytes = new byte[3];
            return message.TryWrite(bytes, out int written)
                && written == message.Length
                && MidiMessage.TryParse(bytes.AsSpan(0, written), out MidiMessage parsed)
                && parsed == message && parsed.Equals((object)message) && parsed.GetHashCode() == message.GetHashCode()
                && !MidiMessage.TryParse(bytes.AsSpan(0, written - 1), out _);
        });

    [Test]
    public void TryParse_AnyBytes_AcceptsExactlyNormalisedShortMessages() =>
        Gen.OneOf(Gen.Byte.Array[0, 4], Gen.Select(Gen.Byte[0x80, 0xff], Gen.Byte[0, 0x80].Array[0, 3]).Select((status, data) => (byte[])[status, .. data])).Sample(bytes =>
        {
            bool parsed = MidiMessage.TryParse(bytes, out MidiMessage message);
            byte[] written = new byte[message.Length];
            return parsed == (MidiNormalization.IsNormalized(bytes) && bytes[0] != 0xf0)
                && message.TryWrite(written, out _)
                && (!parsed || written.SequenceEqual(bytes));
        });

    [Test]
    public void Builders_ValidArguments_GiveThemBack() =>
        Gen.Select(Channel, Seven, Seven, Gen.Int[-8192, 8191]).Sample((channel, a, b, bend) =>
        {
            MidiMessage on = MidiMessage.NoteOn(channel, a, b);
            MidiMessage off = MidiMessage.NoteOff(channel, a, b);
            MidiMessage poly = MidiMessage.PolyPressure(channel, a, b);
            MidiMessage control = MidiMessage.ControlChange(channel, a, b);
            MidiMessage wheel = MidiMessage.PitchBend(channel, bend);
            return (on.Kind, on.Channel, on.Note, on.Velocity, on.IsNoteStart, on.IsNoteEnd) == (MidiMessageKind.NoteOn, channel, a, b, b > 0, b == 0)
                && (off.Kind, off.Channel, off.Note, off.Velocity, off.IsNoteStart, off.IsNoteEnd) == (MidiMessageKind.NoteOff, channel, a, b, false, true)
                && (poly.Kind, poly.Channel, poly.Note, poly.Pressure) == (MidiMessageKind.PolyPressure, channel, a, b)
                && (control.Kind, control.Channel, control.Controller, control.ControlValue) == (MidiMessageKind.ControlChange, channel, a, b)
                && (wheel.Kind, wheel.Channel, wheel.Bend) == (MidiMessageKind.PitchBend, channel, bend)
                && MidiMessage.ProgramChange(channel, a).Program == a
                && MidiMessage.ChannelPressure(channel, a).Pressure == a
                && MidiMessage.SongSelect(a).Song == a
                && MidiMessage.SongPosition(bend + 8192).Position == bend + 8192
                && (MidiMessage.QuarterFrame(a & 7, b & 15).QuarterFramePiece, MidiMessage.QuarterFrame(a & 7, b & 15).QuarterFrameValue) == (a & 7, b & 15);
        });

    [TestCaseSource(nameof(BadArguments))]
    public void Builders_ArgumentOutOfRange_Throw(string parameter, Func<MidiMessage> build) =>
        Assert.That(() => build(), Throws.TypeOf<ArgumentOutOfRangeException>().With.Property(nameof(ArgumentException.ParamName)).EqualTo(parameter));

    [TestCaseSource(nameof(KnownBytes))]
    public void TryWrite_KnownMessage_GivesItsBytes(MidiMessage message, byte[] expected)
    {
        byte[] bytes = new byte[expected.Length];

        Assert.That(message.TryWrite(bytes, out int written));

        Assert.That(bytes, Is.EqualTo(expected));
        Assert.That(written, Is.EqualTo(expected.Length));
    }

    [Test]
    public void TryWrite_DestinationTooShort_WritesNothing()
    {
        byte[] bytes = new byte[2];

        Assert.That(MidiMessage.NoteOn(0, 60, 100).TryWrite(bytes, out int written), Is.False);

        Assert.That(written, Is.Zero);
        Assert.That(bytes, Is.All.Zero);
    }

    [Test]
    public void Default_IsNoMessage()
    {
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(default(MidiMessage).Kind, Is.EqualTo(MidiMessageKind.None));
        Assert.That(default(MidiMessage).Length, Is.Zero);
        Assert.That(default(MidiMessage).Channel, Is.EqualTo(-1));
    }

    [TestCaseSource(nameof(Descriptions))]
    public void ToString_Message_IsForHumans(MidiMessage message, string expected) =>
        Assert.That(message.ToString(), Is.EqualTo(expected));

    [Test]
    public void ParseAndWrite_Always_AllocateNothing()
    {
        byte[] bytes = [0x90, 60, 100];
        byte[] output = new byte[3];
        _ = RoundTrip(bytes, output);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int kinds = 0;
        for (int i = 0; i < 1_000; i++)
        {
            kinds += RoundTrip(bytes, output);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(kinds, Is.EqualTo(1_000 * 0x90));
    }

    private static int RoundTrip(byte[] bytes, byte[] output)
    {
        _ = MidiMessage.TryParse(bytes, out MidiMessage message);
        _ = MidiMessage.NoteOn(message.Channel, message.Note + 3, message.Velocity).TryWrite(output, out _);
        return (int)message.Kind;
    }

    private static IEnumerable<TestCaseData> BadArguments()
    {
        yield return new("channel", () => MidiMessage.NoteOn(16, 60, 100));
        yield return new("channel", () => MidiMessage.NoteOff(-1, 60));
        yield return new("note", () => MidiMessage.NoteOn(0, 128, 100));
        yield return new("velocity", () => MidiMessage.NoteOn(0, 60, -1));
        yield return new("pressure", () => MidiMessage.PolyPressure(0, 60, 128));
        yield return new("controller", () => MidiMessage.ControlChange(0, 128, 0));
        yield return new("value", () => MidiMessage.ControlChange(0, 1, 128));
        yield return new("program", () => MidiMessage.ProgramChange(0, -1));
        yield return new("pressure", () => MidiMessage.ChannelPressure(0, 128));
        yield return new("bend", () => MidiMessage.PitchBend(0, 8192));
        yield return new("bend", () => MidiMessage.PitchBend(0, -8193));
        yield return new("piece", () => MidiMessage.QuarterFrame(8, 0));
        yield return new("value", () => MidiMessage.QuarterFrame(0, 16));
        yield return new("position", () => MidiMessage.SongPosition(16384));
        yield return new("song", () => MidiMessage.SongSelect(128));
    }

    private static IEnumerable<TestCaseData> KnownBytes()
    {
        yield return new(MidiMessage.NoteOn(1, 60, 100), new byte[] { 0x91, 0x3c, 0x64 });
        yield return new(MidiMessage.NoteOff(15, 60), new byte[] { 0x8f, 0x3c, 0x40 });
        yield return new(MidiMessage.PitchBend(0, 0), new byte[] { 0xe0, 0x00, 0x40 });
        yield return new(MidiMessage.PitchBend(0, 8191), new byte[] { 0xe0, 0x7f, 0x7f });
        yield return new(MidiMessage.ProgramChange(2, 7), new byte[] { 0xc2, 0x07 });
        yield return new(MidiMessage.SongPosition(0x81), new byte[] { 0xf2, 0x01, 0x01 });
        yield return new(MidiMessage.QuarterFrame(7, 3), new byte[] { 0xf1, 0x73 });
        yield return new(MidiMessage.AllNotesOff(3), new byte[] { 0xb3, 0x7b, 0x00 });
        yield return new(MidiMessage.AllSoundOff(3), new byte[] { 0xb3, 0x78, 0x00 });
        yield return new(MidiMessage.Clock, new byte[] { 0xf8 });
    }

    private static IEnumerable<TestCaseData> Descriptions()
    {
        yield return new(MidiMessage.NoteOn(0, 60, 100), "NoteOn channel 0, note 60, velocity 100");
        yield return new(MidiMessage.PolyPressure(1, 60, 9), "PolyPressure channel 1, note 60, pressure 9");
        yield return new(MidiMessage.ControlChange(2, 7, 90), "ControlChange channel 2, controller 7, value 90");
        yield return new(MidiMessage.ProgramChange(3, 12), "ProgramChange channel 3, program 12");
        yield return new(MidiMessage.ChannelPressure(4, 5), "ChannelPressure channel 4, pressure 5");
        yield return new(MidiMessage.PitchBend(5, -8192), "PitchBend channel 5, bend -8192");
        yield return new(MidiMessage.QuarterFrame(7, 3), "QuarterFrame piece 7, value 3");
        yield return new(MidiMessage.SongPosition(1000), "SongPosition position 1000");
        yield return new(MidiMessage.SongSelect(4), "SongSelect song 4");
        yield return new(MidiMessage.Clock, "Clock");
    }
}
