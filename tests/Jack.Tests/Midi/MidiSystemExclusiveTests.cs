using CsCheck;

namespace Jack.Tests;

internal sealed class MidiSystemExclusiveTests
{
    [Test]
    public void TryParse_WhatTryWriteWrote_GivesTheParts() =>
        Gen.Select(Gen.OneOf(Gen.Byte[1, 127].Select(id => new[] { id }), Gen.Byte[0, 127].Array[2].Select(id => (byte[])[0, .. id])), Gen.Byte[0, 127].Array[0, 20]).Sample((id, payload) =>
        {
            byte[] bytes = new byte[id.Length + payload.Length + 2];
            return MidiSystemExclusive.TryWrite(id, payload, bytes, out int written)
                && written == bytes.Length
                && MidiSystemExclusive.TryParse(bytes, out MidiSystemExclusive message)
                && message.ManufacturerId.SequenceEqual(id) && message.Payload.SequenceEqual(payload) && message.Data.SequenceEqual(bytes)
                && !MidiSystemExclusive.TryWrite(id, payload, bytes.AsSpan(1), out written) && written == 0
                && !MidiMessage.TryParse(bytes, out _);
        });

    [TestCase(new byte[] { 0xf0, 0x7e, 0x7f, 6, 1, 0xf7 }, "SystemExclusive 7E, 3 bytes", false, true)]
    [TestCase(new byte[] { 0xf0, 0x7f, 0x7f, 6, 1, 0xf7 }, "SystemExclusive 7F, 3 bytes", true, false)]
    [TestCase(new byte[] { 0xf0, 0x00, 0x20, 0x29, 2, 0xf7 }, "SystemExclusive 002029, 1 bytes", false, false)]
    [TestCase(new byte[] { 0xf0, 0x00, 0x20, 0xf7 }, "SystemExclusive 0020, 0 bytes", false, false)]
    [TestCase(new byte[] { 0xf0, 0xf7 }, "SystemExclusive , 0 bytes", false, false)]
    public void TryParse_KnownMessage_TellsWhoseItIs(byte[] data, string text, bool isRealtime, bool isNonRealtime)
    {
        bool parsed = MidiSystemExclusive.TryParse(data, out MidiSystemExclusive message);
        string description = message.ToString();
        (bool, bool) universal = (message.IsUniversalRealtime, message.IsUniversalNonRealtime);

        Assert.That(parsed);
        Assert.That(description, Is.EqualTo(text));
        Assert.That(universal, Is.EqualTo((isRealtime, isNonRealtime)));
    }

    [TestCase(new byte[] { 0x90, 60, 100 })]
    [TestCase(new byte[] { 0xf0, 1, 2 })]
    [TestCase(new byte[] { })]
    public void TryParse_AnotherMessage_ReturnsFalse(byte[] data)
    {
        bool parsed = MidiSystemExclusive.TryParse(data, out MidiSystemExclusive message);
        int length = message.Payload.Length + message.ManufacturerId.Length;

        Assert.That(parsed, Is.False);
        Assert.That(length, Is.Zero);
    }

    [TestCase(new byte[] { }, new byte[] { 1 }, "manufacturerId")]
    [TestCase(new byte[] { 0 }, new byte[] { 1 }, "manufacturerId")]
    [TestCase(new byte[] { 1, 2, 3 }, new byte[] { 1 }, "manufacturerId")]
    [TestCase(new byte[] { 0x80 }, new byte[] { 1 }, "manufacturerId")]
    [TestCase(new byte[] { 1 }, new byte[] { 0x80 }, "payload")]
    public void TryWrite_BytesThatAreNoMessage_Throws(byte[] id, byte[] payload, string parameter) =>
        Assert.That(
            () => MidiSystemExclusive.TryWrite(id, payload, new byte[20], out _),
            Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo(parameter));
}
