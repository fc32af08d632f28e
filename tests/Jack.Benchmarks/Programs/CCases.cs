using System.Runtime.InteropServices;

namespace Jack.Benchmarks.Programs;

/// <summary>The cases that are written in C, loaded into this process.</summary>
internal static unsafe class CCases
{
    private static readonly nint s_library = NativeLibrary.Load(Environment.GetEnvironmentVariable("BENCH_CASES")!);

    /// <summary>Gets the C state for the ports of a client.</summary>
    public static nint Open(JackClient client) =>
        ((delegate* unmanaged[Cdecl]<nint, nint>)Export("cases_open"))(client.Bridge.Client);

    public static nint OpenRing(int size, int block) =>
        ((delegate* unmanaged[Cdecl]<nuint, nuint, nint>)Export("cases_open_ring"))((nuint)size, (nuint)block);

    public static delegate* unmanaged[Cdecl]<uint, nint, int> Find(string name)
    {
        fixed (byte* text = System.Text.Encoding.UTF8.GetBytes(name + '\0'))
        {
            return (delegate* unmanaged[Cdecl]<uint, nint, int>)((delegate* unmanaged[Cdecl]<byte*, nint>)Export("cases_find"))(text);
        }
    }

    public static ulong List(JackClient client) =>
        ((delegate* unmanaged[Cdecl]<nint, CULong>)Export("cases_list"))(client.Bridge.Client).Value;

    private static nint Export(string name) => NativeLibrary.GetExport(s_library, name);
}
