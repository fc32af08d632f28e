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
            result[i] = Read(list[i])!;
        }

        Libjack.jack_free(list);
        return result;
    }
}
