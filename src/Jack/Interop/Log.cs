using Microsoft.Extensions.Logging;

namespace Jack.Interop;

/// <summary>The messages that a client logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A handler of {Event} of the JACK client '{Client}' has thrown")]
    public static partial void EventHandlerFailed(ILogger logger, Exception exception, string client, string @event);

    [LoggerMessage(2, LogLevel.Warning, "The JACK server has not answered the closing of '{Client}' within {Timeout}; it goes on in the background")]
    public static partial void CloseTimedOut(ILogger logger, string client, TimeSpan timeout);

    [LoggerMessage(3, LogLevel.Warning, "An event handler of the JACK client '{Client}' has not returned within {Timeout} of its closing")]
    public static partial void HandlerTimedOut(ILogger logger, string client, TimeSpan timeout);

    [LoggerMessage(4, LogLevel.Warning, "jack_deactivate of '{Client}' failed ({Code})")]
    public static partial void DeactivateFailed(ILogger logger, string client, int code);

    [LoggerMessage(5, LogLevel.Debug, "The JACK library does not tell the client '{Client}' about {Feature}")]
    public static partial void FeatureMissing(ILogger logger, string client, JackFeature feature);

    [LoggerMessage(6, LogLevel.Debug, "The internal client '{Client}' could not be unloaded")]
    public static partial void UnloadFailed(ILogger logger, Exception exception, string client);

    [LoggerMessage(7, LogLevel.Error, "A thread of the JACK client '{Client}' has ended with an exception")]
    public static partial void ThreadFailed(ILogger logger, Exception exception, string client);

    [LoggerMessage(8, LogLevel.Error, "JACK: {Message}")]
    public static partial void JackError(ILogger logger, string message);

    [LoggerMessage(9, LogLevel.Information, "JACK: {Message}")]
    public static partial void JackInfo(ILogger logger, string message);

    [LoggerMessage(10, LogLevel.Debug, "The first cycle of the JACK client '{Client}' could not be rehearsed to its end")]
    public static partial void RehearsalFailed(ILogger logger, Exception exception, string client);
}
