using System.Runtime.CompilerServices;
using System.Text;

namespace Jack.Interop;

/// <summary>Checks names before JACK sees them: it counts bytes, stops at NUL, and either truncates or fails without a reason.</summary>
internal static class JackNames
{
    /// <summary>The longest name of a server in bytes of UTF-8: it is part of a socket's path. A far longer one overruns a buffer on JACK2's stack.</summary>
    public const int MaxServerNameBytes = 107;

    // Throws instead of replacing what cannot be encoded.
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Checks the name of a client.</summary>
    /// <param name="name">The name.</param>
    /// <param name="maxBytes">The longest name in bytes of UTF-8, without the final NUL.</param>
    /// <param name="parameterName">The caller's parameter.</param>
    /// <exception cref="ArgumentException">The name is empty, too long, not valid Unicode, or contains NUL or a colon.</exception>
    public static void ValidateClientName(string name, int maxBytes, [CallerArgumentExpression(nameof(name))] string? parameterName = null)
    {
        Validate(name, maxBytes, "client name", parameterName);
        if (name.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0)
        {
            throw new ArgumentException($"The client name '{name}' contains ':' at index {colon}, which JACK reads as the end of the client's part of a port name. Leave it out.", parameterName);
        }
    }

    /// <summary>Checks the short name of a port, an alias, a server name or another text that JACK limits in bytes.</summary>
    /// <param name="name">The name.</param>
    /// <param name="maxBytes">The longest name in bytes of UTF-8, without the final NUL.</param>
    /// <param name="kind">What the name is, for the message: "port name".</param>
    /// <param name="parameterName">The caller's parameter.</param>
    /// <exception cref="ArgumentException">The name is empty, too long, not valid Unicode, or contains NUL.</exception>
    public static void Validate(string name, int maxBytes, string kind, [CallerArgumentExpression(nameof(name))] string? parameterName = null)
    {
        ArgumentNullException.ThrowIfNull(name, parameterName);
        if (name.Length == 0)
        {
            throw new ArgumentException($"The {kind} is empty. Give it at least one character.", parameterName);
        }

        int bytes = GetByteCount(name, kind, parameterName);
        if (bytes > maxBytes)
        {
            throw new ArgumentException($"The {kind} '{name}' is {bytes} bytes long in UTF-8, but JACK takes at most {maxBytes} here. Shorten it by {bytes - maxBytes} bytes; characters outside ASCII take two to four.", parameterName);
        }
    }

    /// <summary>Checks that C sees the whole text and returns its length in bytes of UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What the text is, for the message.</param>
    /// <param name="parameterName">The caller's parameter.</param>
    /// <exception cref="ArgumentException">The text is not valid Unicode or contains NUL.</exception>
    public static int GetByteCount(string text, string kind, [CallerArgumentExpression(nameof(text))] string? parameterName = null)
    {
        ArgumentNullException.ThrowIfNull(text, parameterName);
        if (text.IndexOf('\0', StringComparison.Ordinal) is var nul and >= 0)
        {
            throw new ArgumentException($"The {kind} contains NUL at index {nul}, where C ends the text. Leave it out.", parameterName);
        }

        try
        {
            return s_strictUtf8.GetByteCount(text);
        }
        catch (EncoderFallbackException exception)
        {
            throw new ArgumentException($"The {kind} is not valid Unicode: half of a surrogate pair at index {exception.Index}, which has no UTF-8 form. Take whole characters.", parameterName, exception);
        }
    }
}
