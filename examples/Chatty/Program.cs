// Prints whatever happens: every event that a client can hear of, with the messages of the JACK library itself.
using System.Collections.Concurrent;
using Jack;
using Jack.Examples;

Example example = new("chatty", "Prints a lot of information: every event that a client gets.", "Chatty-Client");
return await example.RunAsync(args, async session =>
{
    var kinds = new ConcurrentDictionary<string, int>();
    var visitorLeft = new TaskCompletionSource();

    Console.WriteLine("setting error/info functions");
    JackLog.SetHandlers(message => Say("error", $"Error: {message}"), message => Say("info", $"Info: {message}"));

    Console.WriteLine("starting chatty client");
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    Console.WriteLine(client.OpenStatus.HasFlag(JackStatus.ServerStarted) ? "JACK server was started" : "JACK server was already running");
    if (client.OpenStatus.HasFlag(JackStatus.NameNotUnique))
    {
        Console.WriteLine($"unique client name generated: {client.Name}");
    }

    Console.WriteLine("registering callbacks");
    client.ShutDown += (_, e) => Say("shutdown", $"JACK shutdown!\nstatus: {e.Status}\nreason: {e.Reason}");
    client.FreewheelChanged += (_, e) => Say("freewheel", $"{(e.IsFreewheeling ? "starting" : "stopping")} freewheel mode");
    client.BufferSizeChanged += (_, e) => Say("blocksize", $"setting blocksize to {e.BufferSize}");
    client.ClientRegistered += (_, e) => Say("client", $"client '{e.Name}' registered");
    client.ClientUnregistered += (_, e) =>
    {
        Say("client", $"client '{e.Name}' unregistered");
        visitorLeft.TrySetResult();
    };

    // The port may be gone when the event arrives: Info is what was known of it.
    client.PortRegistered += (_, e) => Say("port", $"{e.Info.Name} registered");
    client.PortUnregistered += (_, e) => Say("port", $"{e.Info.Name} unregistered");
    client.PortsConnected += (_, e) => Say("connection", $"connected {e.Source.Name} and {e.Destination.Name}");
    client.PortsDisconnected += (_, e) => Say("connection", $"disconnected {e.Source.Name} and {e.Destination.Name}");
    client.GraphOrderChanged += (_, _) => Say("graph order", "graph order changed");
    client.XrunOccurred += (_, e) => Say("xrun", $"xrun; delay {e.Delay.TotalMicroseconds} microseconds");
    client.PropertyChanged += (_, e) => Say("property", $"property '{e.Key}' of {e.Subject}: {e.Change}");
    client.TimebaseLost += (_, _) => Say("timebase", "another client is the timebase master now");
    client.EventHandlerFailed += (_, e) => Say("handler", $"a handler of {e.Exception.TargetSite} failed: {e.Exception.Message}");
    client.Faulted += (_, e) => Say("fault", $"the process handler failed: {e.Exception.Message}");

    // A handler, not an event: JACK prepares the client for the rate, at once and whenever it changes.
    client.SetSampleRateHandler(rate => Say("samplerate", $"setting samplerate to {rate}"));
    if (JackLibrary.Supports(JackFeature.PortRename))
    {
        client.PortRenamed += (_, e) => Say("rename", $"renamed {e.Info.Name} from '{e.OldName}' to '{e.NewName}'");
    }
    else
    {
        Console.WriteLine("Could not register port rename callback (not available on JACK1).");
    }

    Console.WriteLine("activating JACK");
    client.Activate();
    Console.WriteLine(new string('#', 80));
    Console.WriteLine("press Return to quit");
    Console.WriteLine(new string('#', 80));
    if (session.IsEmbedded)
    {
        Visitor.Visit(session.ClientOptions);
    }

    await session.WaitForEndAsync(client);
    if (session.IsEmbedded)
    {
        // Events come in their order, on a busy machine late: with the visitor's end all that it did has been told.
        await Task.WhenAny(visitorLeft.Task, Task.Delay(TimeSpan.FromSeconds(10)));
    }

    Console.WriteLine("closing JACK");
    JackLog.SetHandlers(null, null);
    string[] missing = session.IsEmbedded ? [.. Visitor.Causes.Except(kinds.Keys)] : [];
    return missing.Length == 0
        ? $"{kinds.Values.Sum()} events of {kinds.Count} kinds: {string.Join(", ", kinds.Keys.Order())}"
        : throw new ExampleFailedException($"nothing was heard of: {string.Join(", ", missing)}");

    void Say(string kind, string text)
    {
        kinds.AddOrUpdate(kind, 1, (_, count) => count + 1);
        Console.WriteLine(text);
    }
});
