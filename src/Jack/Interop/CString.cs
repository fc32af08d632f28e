using System.Runtime.InteropServices;
using System.Text;
using CommunityToolkit.HighPerformance.Buffers;
using Jack.Native;

namespace Jack.Interop;

/// <summary>Carries text across: UTF-8 with a final NUL there, <see cref="string"/> here.</summary>
internal static unsafe class CString
{
    /// <summary>Encodes text for a C function. Not realtime-safe: it allocates.</summary>
    public static byte[] Of(string text)
    {
        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(text) + 1];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    public static byte[]? OfNullable(string? text) => text is null ? null : Of(text);

    /// <summary>Reads text that JACK keeps. Bytes that are no UTF-8 become U+FFFD; names come from a pool, for they repeat.</summary>
    public static string? Read(sbyte* text) =>
        text is null ? null : StringPool.Shared.GetOrAdd(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)text), Encoding.UTF8);

    /// <summary>Reads text of a list. The pool would save no memory there, for the caller keeps the list, and takes longer than decoding.</summary>
    public static string Decode(sbyte* text) => Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)text));

    /// <summary>Reads the name of a port type, which nearly always is one of two.</summary>
    public static PortType ReadType(sbyte* text)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)text);
        return bytes.SequenceEqual("32 bit float mono audio"u8) ? PortType.Audio
            : bytes.SequenceEqual("8 bit raw midi"u8) ? PortType.Midi
            : new PortType(Read(text) ?? "");
    }

    /// <summary>Reads text that the caller must free, and frees it.</summary>
    public static string? Take(sbyte* text)
    {
        string? result = Read(text);
        if (text is not null)
        {
            Libjack.jack_free(text);
        }

        return result;
    }

    /// <summary>Reads a list of texts that ends with NULL, and frees the list.</summary>
    public static string[] TakeList(sbyte** list)
    {
        if (list is null)
        {
            return [];
        }

        int count = 0;
        while (list[count] is not null)
        {
            count++;
        }

        var result = new string[count];
        for (int i = 0; i < count; i++)
        {
            result[i] = Decode(list[i]);
        }

        Libjack.jack_free(list);
        return result;
    }
}
