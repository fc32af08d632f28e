namespace Jack.Tests;

internal sealed class MidiNormalizationTests
{
    [TestCase(new byte[] { 0x90, 60, 100 }, MidiDefect.None)]
    [TestCase(new byte[] { 0xc0, 1 }, MidiDefect.None)]
    [TestCase(new byte[] { 0xf8 }, MidiDefect.None)]
    [TestCase(new byte[] { 0xf0, 0x7e, 0x00, 0xf7 }, MidiDefect.None)]
    [TestCase(new byte[] { 0xf0, 0xf7 }, MidiDefect.None)]
    [TestCase(new byte[] { }, MidiDefect.Empty)]
    [TestCase(new byte[] { 60, 100 }, MidiDefect.NoStatus)]
    [TestCase(new byte[] { 0xf4 }, MidiDefect.UndefinedStatus)]
    [TestCase(new byte[] { 0xf5 }, MidiDefect.UndefinedStatus)]
    [TestCase(new byte[] { 0xf7 }, MidiDefect.UndefinedStatus)]
    [TestCase(new byte[] { 0xf9 }, MidiDefect.UndefinedStatus)]
    [TestCase(new byte[] { 0xfd }, MidiDefect.UndefinedStatus)]
    [TestCase(new byte[] { 0x90, 60 }, MidiDefect.Incomplete)]
    [TestCase(new byte[] { 0xf0, 1, 2 }, MidiDefect.Incomplete)]
    [TestCase(new byte[] { 0x90, 0xf8, 60 }, MidiDefect.StatusInside)]
    [TestCase(new byte[] { 0xf0, 1, 0xf8, 2, 0xf7 }, MidiDefect.StatusInside)]
    [TestCase(new byte[] { 0x90, 60, 100, 62, 100 }, MidiDefect.TrailingBytes)]
    [TestCase(new byte[] { 0xf0, 1, 0xf7, 0xf7 }, MidiDefect.TrailingBytes)]
    [TestCase(new byte[] { 0xf8, 0xf8 }, MidiDefect.TrailingBytes)]
    public void Check_Bytes_TellsTheDefect(byte[] data, MidiDefect expected)
    {
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(MidiNormalization.Check(data), Is.EqualTo(expected));
        Assert.That(MidiNormalization.IsNormalized(data), Is.EqualTo(expected == MidiDefect.None));
    }
}
