// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

using System.Runtime.CompilerServices;

namespace Jack.Examples.Native;

public partial struct SF_CART_INFO
{
    [NativeTypeName("char[4]")]
    public _version_e__FixedBuffer version;

    [NativeTypeName("char[64]")]
    public _title_e__FixedBuffer title;

    [NativeTypeName("char[64]")]
    public _artist_e__FixedBuffer artist;

    [NativeTypeName("char[64]")]
    public _cut_id_e__FixedBuffer cut_id;

    [NativeTypeName("char[64]")]
    public _client_id_e__FixedBuffer client_id;

    [NativeTypeName("char[64]")]
    public _category_e__FixedBuffer category;

    [NativeTypeName("char[64]")]
    public _classification_e__FixedBuffer classification;

    [NativeTypeName("char[64]")]
    public _out_cue_e__FixedBuffer out_cue;

    [NativeTypeName("char[10]")]
    public _start_date_e__FixedBuffer start_date;

    [NativeTypeName("char[8]")]
    public _start_time_e__FixedBuffer start_time;

    [NativeTypeName("char[10]")]
    public _end_date_e__FixedBuffer end_date;

    [NativeTypeName("char[8]")]
    public _end_time_e__FixedBuffer end_time;

    [NativeTypeName("char[64]")]
    public _producer_app_id_e__FixedBuffer producer_app_id;

    [NativeTypeName("char[64]")]
    public _producer_app_version_e__FixedBuffer producer_app_version;

    [NativeTypeName("char[64]")]
    public _user_def_e__FixedBuffer user_def;

    [NativeTypeName("int32_t")]
    public int level_reference;

    [NativeTypeName("SF_CART_TIMER[8]")]
    public _post_timers_e__FixedBuffer post_timers;

    [NativeTypeName("char[276]")]
    public _reserved_e__FixedBuffer reserved;

    [NativeTypeName("char[1024]")]
    public _url_e__FixedBuffer url;

    [NativeTypeName("uint32_t")]
    public uint tag_text_size;

    [NativeTypeName("char[256]")]
    public _tag_text_e__FixedBuffer tag_text;

    [InlineArray(4)]
    public partial struct _version_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _title_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _artist_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _cut_id_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _client_id_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _category_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _classification_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _out_cue_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(10)]
    public partial struct _start_date_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(8)]
    public partial struct _start_time_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(10)]
    public partial struct _end_date_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(8)]
    public partial struct _end_time_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _producer_app_id_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _producer_app_version_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _user_def_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(8)]
    public partial struct _post_timers_e__FixedBuffer
    {
        public SF_CART_TIMER e0;
    }

    [InlineArray(276)]
    public partial struct _reserved_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(1024)]
    public partial struct _url_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(256)]
    public partial struct _tag_text_e__FixedBuffer
    {
        public sbyte e0;
    }
}
