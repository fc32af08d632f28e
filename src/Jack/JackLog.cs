using Jack.Interop;
using Microsoft.Extensions.Logging;

namespace Jack;

/// <summary>Where the messages of the JACK library go. There is one place for the whole process, whatever the clients.</summary>
/// <remarks>
/// Members may be called on any thread. Not realtime-safe: they lock. JACK writes messages on any of its threads, the real-time one among them: they are copied there
/// and handed, in order, to one background thread that calls the handlers. So a handler may call JACK, block or close a client, and
/// nothing is lost meanwhile; it sees a message a little later. An exception in a handler is printed to the standard error output.
/// Without handlers JACK prints errors to the standard error output and information to the standard output, as in C.
/// </remarks>
public static class JackLog
{
    /// <summary>Sets who gets JACK's messages from now on.</summary>
    /// <param name="error">Gets errors, one line each without its end; <see langword="null"/> lets JACK print them.</param>
    /// <param name="info">Gets information; <see langword="null"/> lets JACK print it.</param>
    /// <exception cref="DllNotFoundException">The JACK library is not installed.</exception>
    /// <remarks>Messages that were written before still go to the former handlers. Source: <c>jack_set_error_function</c>, <c>jack_set_info_function</c>.</remarks>
    public static void SetHandlers(Action<string>? error, Action<string>? info) => MessageBridge.Native.Set(error, info);

    /// <summary>Sends JACK's messages to a logger: errors as <see cref="LogLevel.Error"/>, information as <see cref="LogLevel.Information"/>.</summary>
    /// <param name="logger">The logger.</param>
    /// <exception cref="DllNotFoundException">The JACK library is not installed.</exception>
    public static void UseLogger(ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(logger);
        SetHandlers(message => Log.JackError(logger, message), message => Log.JackInfo(logger, message));
    }

    /// <summary>Lets JACK's messages vanish. Exceptions still say what JACK said when a client could not be opened.</summary>
    /// <exception cref="DllNotFoundException">The JACK library is not installed.</exception>
    public static void Silence() => SetHandlers(MessageBridge.Ignore, MessageBridge.Ignore);

    /// <summary>Waits until the handlers have been called for every message so far.</summary>
    /// <param name="timeout">How long to wait.</param>
    /// <returns><see langword="false"/> when the handlers took longer, or when called by a handler.</returns>
    public static bool Flush(TimeSpan timeout) => MessageBridge.Native.Flush(timeout);
}
