using System.Runtime.InteropServices;
using System.Text;
using CsCheck;
using Jack.Native;

namespace Jack.Tests;

internal sealed unsafe class JackUuidTests
{
    [Test]
    public void Parse_NumberOfAClient_GivesKindAndIndex()
    {
        JackUuid uuid = JackUuid.Parse("8589934595");

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(uuid.Value, Is.EqualTo(0x2_0000_0003UL));
        Assert.That(uuid.Kind, Is.EqualTo(JackUuidKind.Client));
        Assert.That(uuid.Index, Is.EqualTo(2u));
        Assert.That(uuid.IsEmpty, Is.False);
    }

    [TestCase("")]
    [TestCase("0")]
    [TestCase("4294967295")]
    [TestCase("-1")]
    [TestCase("+8589934595")]
    [TestCase(" 8589934595")]
    [TestCase("8589934595 ")]
    [TestCase("8589934595a")]
    [TestCase("0x200000003")]
    [TestCase("18446744073709551616")]
    public void Parse_NotAUuid_Throws(string text)
    {
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(JackUuid.TryParse(text, out JackUuid uuid), Is.False);
        Assert.That(uuid, Is.EqualTo(JackUuid.Empty));
        Assert.That(() => JackUuid.Parse(text), Throws.TypeOf<FormatException>());
    }

    [Test]
    public void Default_IsEmpty()
    {
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(default(JackUuid), Is.EqualTo(JackUuid.Empty));
        Assert.That(JackUuid.Empty.IsEmpty);
        Assert.That(JackUuid.Empty.Kind, Is.EqualTo(JackUuidKind.Unknown));
        Assert.That(JackUuid.Empty.ToString(), Is.EqualTo("0"));
    }

    [Test]
    public void CompareTo_OtherType_Throws()
    {
        IComparable uuid = new JackUuid(1);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(() => uuid.CompareTo(1UL), Throws.ArgumentException);
        Assert.That(uuid.CompareTo(null), Is.Positive);
    }

    [Test]
    [Category("Libjack")]
    public void FormatIndexAndCompare_AnyValue_AgreeWithLibjack() =>
        Gen.Select(AnyValue, AnyValue).Sample((a, b) =>
        {
            var left = new JackUuid(a);
            var right = new JackUuid(b);
            return left.ToString() == Unparse(a)
                && left.Index == Libjack.jack_uuid_to_index(a)
                && left.IsEmpty == (Libjack.jack_uuid_empty(a) != 0)
                && Math.Sign(left.CompareTo(right)) == Math.Sign(Libjack.jack_uuid_compare(a, b))
                && (left == right) == (a == b) && (left < right) == (a < b) && (left > right) == (a > b)
                && (left <= right) == (a <= b) && (left >= right) == (a >= b);
        });

    [Test]
    [Category("Libjack")]
    public void TryParse_WhatLibjackWrites_AgreesWithLibjack() =>
        AnyValue.Sample(value =>
        {
            string text = Unparse(value);
            bool parsed = JackUuid.TryParse(text, out JackUuid uuid);
            bool nativelyParsed = TryParseNatively(text, out ulong expected);
            return parsed == nativelyParsed && (!parsed || (uuid.Value == expected && expected == value));
        });

    [Test]
    [Category("Libjack")]
    public void TryParse_AnyText_AcceptsOnlyWhatLibjackReadsAsTheSameNumber() =>
        Gen.Char["0123456789+- ax"].Array[0, 22].Select(c => new string(c)).Sample(text =>
            !JackUuid.TryParse(text, out JackUuid uuid) || (TryParseNatively(text, out ulong expected) && expected == uuid.Value));

    [Test]
    [Category("Libjack")]
    public void Kind_GeneratedByLibjack_IsRight()
    {
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(new JackUuid(Libjack.jack_client_uuid_generate()).Kind, Is.EqualTo(JackUuidKind.Client));
        Assert.That(new JackUuid(Libjack.jack_port_uuid_generate(7)).Kind, Is.EqualTo(JackUuidKind.Port));
        Assert.That(new JackUuid(Libjack.jack_port_uuid_generate(7)).Index, Is.EqualTo(7u));
    }

    [Test]
    public void TryFormat_BufferTooSmall_ReturnsFalse()
    {
        Span<char> buffer = stackalloc char[9];

        Assert.That(new JackUuid(8589934595).TryFormat(buffer, out _), Is.False);
    }

    private static Gen<ulong> AnyValue => Gen.OneOf(Gen.ULong, Gen.ULong[0, 8], Gen.ULong[0xffff_fff0, 0x4_0000_0010]);

    private static string Unparse(ulong value)
    {
        sbyte* buffer = stackalloc sbyte[37];
        Libjack.jack_uuid_unparse(value, buffer);
        return Marshal.PtrToStringUTF8((nint)buffer)!;
    }

    private static bool TryParseNatively(string text, out ulong value)
    {
        ulong parsed = 0;
        fixed (byte* bytes = Encoding.UTF8.GetBytes(text + '\0'))
        {
            bool succeeded = Libjack.jack_uuid_parse((sbyte*)bytes, &parsed) == 0;
            value = parsed;
            return succeeded;
        }
    }
}
