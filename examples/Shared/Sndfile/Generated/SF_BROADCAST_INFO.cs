// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

using System.Runtime.CompilerServices;

namespace Jack.Examples.Native;

public partial struct SF_BROADCAST_INFO
{
    [NativeTypeName("char[256]")]
    public _description_e__FixedBuffer description;

    [NativeTypeName("char[32]")]
    public _originator_e__FixedBuffer originator;

    [NativeTypeName("char[32]")]
    public _originator_reference_e__FixedBuffer originator_reference;

    [NativeTypeName("char[10]")]
    public _origination_date_e__FixedBuffer origination_date;

    [NativeTypeName("char[8]")]
    public _origination_time_e__FixedBuffer origination_time;

    [NativeTypeName("uint32_t")]
    public uint time_reference_low;

    [NativeTypeName("uint32_t")]
    public uint time_reference_high;

    public short version;

    [NativeTypeName("char[64]")]
    public _umid_e__FixedBuffer umid;

    [NativeTypeName("int16_t")]
    public short loudness_value;

    [NativeTypeName("int16_t")]
    public short loudness_range;

    [NativeTypeName("int16_t")]
    public short max_true_peak_level;

    [NativeTypeName("int16_t")]
    public short max_momentary_loudness;

    [NativeTypeName("int16_t")]
    public short max_shortterm_loudness;

    [NativeTypeName("char[180]")]
    public _reserved_e__FixedBuffer reserved;

    [NativeTypeName("uint32_t")]
    public uint coding_history_size;

    [NativeTypeName("char[256]")]
    public _coding_history_e__FixedBuffer coding_history;

    [InlineArray(256)]
    public partial struct _description_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(32)]
    public partial struct _originator_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(32)]
    public partial struct _originator_reference_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(10)]
    public partial struct _origination_date_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(8)]
    public partial struct _origination_time_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _umid_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(180)]
    public partial struct _reserved_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(256)]
    public partial struct _coding_history_e__FixedBuffer
    {
        public sbyte e0;
    }
}
