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
}
