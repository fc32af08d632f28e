using System.Globalization;
using System.Text;
using Jack.Native;

namespace Jack;

/// <summary>A transport position. The groups that nobody has filled in are <see langword="null"/> (<c>jack_position_t</c>).</summary>
[RealtimeSafe]
public record struct TransportPosition
{
    /// <summary>Gets or sets the frame that the transport is at. It wraps at 2³².</summary>
    public uint Frame { get; set; }

    /// <summary>Gets the sample rate at that position, in frames per second.</summary>
    public int FrameRate { get; init; }

    /// <summary>Gets when the server took the position, on JACK's clock, in microseconds. It never goes back.</summary>
    public long Microseconds { get; init; }

    /// <summary>Gets or sets the musical position.</summary>
    public BarBeatTick? Bbt { get; set; }

    /// <summary>Gets or sets the frames between the frame of the position and the tick of <see cref="Bbt"/>.</summary>
    public int? BbtOffset { get; set; }

    /// <summary>Gets or sets the tick of <see cref="Bbt"/> with its fraction.</summary>
    public double? TickDouble { get; set; }

    /// <summary>Gets or sets the external time.</summary>
    public Timecode? Timecode { get; set; }

    /// <summary>Gets or sets the audio frames in a video frame.</summary>
    public float? AudioFramesPerVideoFrame { get; set; }

    /// <summary>Gets or sets the audio frame at which the first video frame begins.</summary>
    public uint? VideoOffset { get; set; }

    /// <summary>Lists the groups that are filled in, for people.</summary>
    /// <returns>For example "frame 48000, bar 2 beat 1 tick 0, 120 beats per minute in 4/4".</returns>
    [RealtimeUnsafe("it makes a string")]
    public override readonly string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"frame {Frame}");
        if (Bbt is { } bbt)
        {
            text.Append(CultureInfo.InvariantCulture, $", bar {bbt.Bar} beat {bbt.Beat} tick {TickDouble ?? bbt.Tick}, {bbt.BeatsPerMinute} beats per minute in {bbt.BeatsPerBar}/{bbt.BeatType}");
        }

        if (BbtOffset is { } offset)
        {
            text.Append(CultureInfo.InvariantCulture, $", offset {offset}");
        }

        if (Timecode is { } timecode)
        {
            text.Append(CultureInfo.InvariantCulture, $", timecode {timecode.FrameTime} s to {timecode.NextTime} s");
        }

        if (AudioFramesPerVideoFrame is { } ratio)
        {
            text.Append(CultureInfo.InvariantCulture, $", {ratio} audio frames per video frame");
        }

        if (VideoOffset is { } video)
        {
            text.Append(CultureInfo.InvariantCulture, $", video from {video}");
        }

        return text.ToString();
    }

    internal static TransportPosition FromNative(in jack_position_t native)
    {
        jack_position_bits_t valid = native.valid;
        var position = new TransportPosition
        {
            Frame = native.frame,
            FrameRate = (int)native.frame_rate,
            Microseconds = (long)native.usecs,
        };
        if ((valid & jack_position_bits_t.JackPositionBBT) != 0)
        {
            position.Bbt = new BarBeatTick(
                native.bar,
                native.beat,
                native.tick,
                native.bar_start_tick,
                native.beats_per_bar,
                native.beat_type,
                native.ticks_per_beat,
                native.beats_per_minute);
        }

        position.BbtOffset = (valid & jack_position_bits_t.JackBBTFrameOffset) != 0 ? (int)native.bbt_offset : null;
        position.TickDouble = (valid & jack_position_bits_t.JackTickDouble) != 0 ? native.tick_double : null;
        position.Timecode = (valid & jack_position_bits_t.JackPositionTimecode) != 0 ? new Timecode(native.frame_time, native.next_time) : null;
        position.AudioFramesPerVideoFrame = (valid & jack_position_bits_t.JackAudioVideoRatio) != 0 ? native.audio_frames_per_video_frame : null;
        position.VideoOffset = (valid & jack_position_bits_t.JackVideoFrameOffset) != 0 ? native.video_offset : null;
        return position;
    }

    internal readonly jack_position_t ToNative()
    {
        jack_position_t native = new() { frame = Frame, frame_rate = (uint)FrameRate, usecs = (ulong)Microseconds };
        WriteExtended(ref native);
        return native;
    }

    /// <summary>Writes the groups, and marks the ones that are filled in as valid. The frame stays: a timebase master must not set it.</summary>
    internal readonly void WriteExtended(ref jack_position_t native)
    {
        native.valid = 0;
        if (Bbt is { } bbt)
        {
            native.valid |= jack_position_bits_t.JackPositionBBT;
            (native.bar, native.beat, native.tick) = (bbt.Bar, bbt.Beat, bbt.Tick);
            native.bar_start_tick = bbt.BarStartTick;
            (native.beats_per_bar, native.beat_type) = (bbt.BeatsPerBar, bbt.BeatType);
            (native.ticks_per_beat, native.beats_per_minute) = (bbt.TicksPerBeat, bbt.BeatsPerMinute);
        }

        if (BbtOffset is { } offset)
        {
            native.valid |= jack_position_bits_t.JackBBTFrameOffset;
            native.bbt_offset = (uint)offset;
        }

        if (TickDouble is { } tick)
        {
            native.valid |= jack_position_bits_t.JackTickDouble;
            native.tick_double = tick;
        }

        if (Timecode is { } timecode)
        {
            native.valid |= jack_position_bits_t.JackPositionTimecode;
            (native.frame_time, native.next_time) = (timecode.FrameTime, timecode.NextTime);
        }

        if (AudioFramesPerVideoFrame is { } ratio)
        {
            native.valid |= jack_position_bits_t.JackAudioVideoRatio;
            native.audio_frames_per_video_frame = ratio;
        }

        if (VideoOffset is { } video)
        {
            native.valid |= jack_position_bits_t.JackVideoFrameOffset;
            native.video_offset = video;
        }
    }
}
