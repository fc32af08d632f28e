using System.Runtime.CompilerServices;

namespace Jack.Interop;

/// <summary>Turns results of C functions into exceptions: one helper per convention.</summary>
internal static class JackError
{
    /// <summary>For functions that return 0 on success. What else they return differs between servers, even in its sign.</summary>
    public static void ThrowIfFailed(int result, string call)
    {
        if (result != 0)
        {
            throw Failed(result, call);
        }
    }

    /// <inheritdoc cref="ThrowIfFailed(int, string)"/>
    public static void ThrowIfFailed(int result, [InterpolatedStringHandlerArgument(nameof(result))] ref CallMessage call)
    {
        if (result != 0)
        {
            throw Failed(result, call.ToString());
        }
    }

    public static JackException Failed(int result, string call) => new($"{call} failed ({result}).", result);

    /// <summary>Formats the call only when it failed: some callers are realtime-safe while they succeed.</summary>
    [InterpolatedStringHandler]
    internal ref struct CallMessage
    {
        private DefaultInterpolatedStringHandler _text;

        public CallMessage(int literalLength, int formattedCount, int result, out bool failed)
        {
            failed = result != 0;
            _text = failed ? new DefaultInterpolatedStringHandler(literalLength, formattedCount) : default;
        }

        public void AppendLiteral(string text) => _text.AppendLiteral(text);

        public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

        public override string ToString() => _text.ToStringAndClear();
    }
}
