using System.Diagnostics;

namespace Jack.Examples;

/// <summary>Something that takes its time to go to another position, such as a player that has to read a file there.</summary>
internal sealed class Seeker(TimeSpan seekTime)
{
    private readonly long _seekTicks = (long)(seekTime.TotalSeconds * Stopwatch.Frequency);
    private uint _position;
    private long? _readyAt;
    private long _askedCount;

    public long AskedCount => Volatile.Read(ref _askedCount);

    /// <summary>Tells whether it is where the transport is going to roll from, and begins to go there if not.</summary>
    [RealtimeCallback]
    public Answer Ask(TransportState state, uint frame, long now)
    {
        _askedCount++;
        bool isLate = state == TransportState.Rolling;
        if (_position == frame && !isLate)
        {
            return new Answer(state, frame, AnswerKind.Ready, 0);
        }

        _readyAt ??= now + _seekTicks;
        if (_readyAt < now)
        {
            _position = frame;
            _readyAt = null;
            return new Answer(state, frame, isLate ? AnswerKind.JustCaughtUp : AnswerKind.JustGotReady, 0);
        }

        return new Answer(state, frame, isLate ? AnswerKind.WillCatchUp : AnswerKind.WillBeReady, (_readyAt.Value - now) / (double)Stopwatch.Frequency);
    }
}
