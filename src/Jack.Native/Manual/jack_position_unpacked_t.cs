using System.Runtime.InteropServices;

namespace Jack.Native;

/// <summary>
/// <c>jack_position_t</c> as JACK lays it out on ARM, MIPS and PowerPC, where systemdeps.h leaves it unpacked: 144 bytes in place of 136.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public struct jack_position_unpacked_t
{
    public ulong unique_1;

    public ulong usecs;

    public uint frame_rate;

    public uint frame;

    public jack_position_bits_t valid;

    public int bar;

    public int beat;

    public int tick;

    public double bar_start_tick;

    public float beats_per_bar;

    public float beat_type;

    public double ticks_per_beat;

    public double beats_per_minute;

    public double frame_time;

    public double next_time;

    public uint bbt_offset;

    public float audio_frames_per_video_frame;

    public uint video_offset;

    public double tick_double;

    public jack_position_t._padding_e__FixedBuffer padding;

    public ulong unique_2;
}
