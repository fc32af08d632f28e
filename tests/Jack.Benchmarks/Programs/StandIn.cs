using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jack.Native;

namespace Jack.Benchmarks.Programs;

/// <summary>What the stand-in for libjack can do besides.</summary>
internal static unsafe class StandIn
{
    private static readonly delegate* unmanaged[Cdecl]<nint, nint, uint, int, double> s_burst =
        (delegate* unmanaged[Cdecl]<nint, nint, uint, int, double>)Export("standin_burst");

    private static readonly delegate* unmanaged[Cdecl]<uint, int, CLong, double*, void> s_cycles =
        (delegate* unmanaged[Cdecl]<uint, int, CLong, double*, void>)Export("standin_cycles");

    /// <summary>Runs the registered callback back to back and returns the nanoseconds per cycle.</summary>
    public static double Burst(int frames, int cycles) => s_burst(0, 0, (uint)frames, cycles);

    /// <summary>Runs a C callback in the same way.</summary>
    public static double Burst(delegate* unmanaged[Cdecl]<uint, nint, int> callback, nint state, int frames, int cycles) =>
        s_burst((nint)callback, state, (uint)frames, cycles);

    /// <summary>Runs cycles with pauses between, and returns the nanoseconds that each took.</summary>
    public static double[] Cycles(int frames, int count, int pauseNanoseconds)
    {
        double[] durations = new double[count];
        fixed (double* first = durations)
        {
            s_cycles((uint)frames, count, new CLong(pauseNanoseconds), first);
        }

        return durations;
    }

    /// <summary>Returns what the process thread has allocated so far.</summary>
    public static long AllocatedBytes()
    {
        long bytes;
        s_burst((nint)(delegate* unmanaged[Cdecl]<uint, void*, int>)&ReadAllocatedBytes, (nint)(&bytes), 0, 1);
        return bytes;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int ReadAllocatedBytes(uint frames, void* result)
    {
        *(long*)result = GC.GetAllocatedBytesForCurrentThread();
        return 0;
    }

    private static nint Export(string name) => NativeLibrary.GetExport(JackNativeLibrary.Load(JackLibraryKind.Client), name);
}
