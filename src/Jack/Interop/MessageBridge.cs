using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Jack.Interop;

/// <summary>
/// Takes the messages of the JACK library, which knows one function for the process, and hands them to a thread of its own. What runs
/// on JACK's threads copies, and takes no lock that user code could hold.
/// </summary>
internal sealed unsafe class MessageBridge
{
    /// <summary>The handler for messages that nobody wants.</summary>
    public static readonly Action<string> Ignore = static _ => { };

    private readonly IJackApi _api;
    private readonly Lock _lock = new();
    private readonly NotificationPump _pump = new("JACK messages");
    private volatile Action<string>? _error;
    private volatile Action<string>? _info;
    private volatile ConcurrentQueue<string>[] _captures = [];

    public MessageBridge(IJackApi api) => _api = api;

    /// <summary>Gets the bridge that the entry points reach.</summary>
    public static MessageBridge Native { get; } = new(NativeJackApi.Instance);

    /// <summary>Gets the bridge for the messages of an API; another than libjack reaches no entry point.</summary>
    public static MessageBridge Of(IJackApi api) => api is NativeJackApi ? Native : new MessageBridge(api);

    private static nint ErrorEntry => (nint)(delegate* unmanaged[Cdecl]<sbyte*, void>)&OnError;

    private static nint InfoEntry => (nint)(delegate* unmanaged[Cdecl]<sbyte*, void>)&OnInfo;

    public void Set(Action<string>? error, Action<string>? info)
    {
        // The thread is made here, not by the first message, which may come from a real-time thread.
        _pump.Post(static () => { });
        lock (_lock)
        {
            (_error, _info) = (error, info);
            Install();
            _api.SetInfoFunction(info is null ? 0 : InfoEntry);
        }
    }

    /// <summary>Collects the errors that JACK reports until <see cref="EndCapture"/>, beside what the handlers get.</summary>
    public ConcurrentQueue<string> BeginCapture()
    {
        var messages = new ConcurrentQueue<string>();
        lock (_lock)
        {
            _captures = [.. _captures, messages];
            Install();
        }

        return messages;
    }

    /// <summary>Ends the collecting.</summary>
    /// <param name="messages">What <see cref="BeginCapture"/> returned.</param>
    /// <param name="print">Whether to print what JACK itself would have printed.</param>
    public void EndCapture(ConcurrentQueue<string> messages, bool print)
    {
        lock (_lock)
        {
            _captures = Array.FindAll(_captures, other => other != messages);
            Install();
        }

        if (print && _error is null)
        {
            foreach (string message in messages)
            {
                Console.Error.WriteLine(message);
            }
        }
    }

    public bool Flush(TimeSpan timeout)
    {
        if (_pump.IsCurrentThread)
        {
            return false;
        }

        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _pump.Post(done.SetResult);
        return done.Task.Wait(timeout);
    }

    /// <summary>Takes an error. Called on JACK's threads.</summary>
    public void TakeError(ReadOnlySpan<byte> text)
    {
        string message = Encoding.UTF8.GetString(text);
        foreach (ConcurrentQueue<string> capture in _captures)
        {
            capture.Enqueue(message);
        }

        Hand(_error, message);
    }

    /// <summary>Takes a piece of information. Called on JACK's threads.</summary>
    public void TakeInfo(ReadOnlySpan<byte> text) => Hand(_info, Encoding.UTF8.GetString(text));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnError(sbyte* text) => Native.TakeError(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)text));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnInfo(sbyte* text) => Native.TakeInfo(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)text));

    private static void Call(Action<string> handler, string message)
    {
        try
        {
            handler(message);
        }
#pragma warning disable CA1031 // An exception on the message thread would end the process; the log cannot report its own failure but here.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"A handler of JACK's messages has thrown at \"{message}\": {exception}");
        }
    }

    private void Hand(Action<string>? handler, string message)
    {
        if (handler is not null && handler != Ignore)
        {
            _pump.Post(() => Call(handler, message));
        }
    }

    private void Install() => _api.SetErrorFunction(_error is not null || _captures.Length > 0 ? ErrorEntry : 0);
}
