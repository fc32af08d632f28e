// Sets, reads and removes metadata: what can be known of clients and ports beyond their names.
using Jack;
using Jack.Examples;
using Spectre.Console;

Example example = new("metadata", "Sets, gets and removes metadata of a client and a port.", "Metadata-Client");
return await example.RunAsync(args, session =>
{
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    AudioInPort port = client.AudioInputs.Register("input");
    SubjectMetadata ofClient = client.Metadata.Own;
    SubjectMetadata ofPort = port.Metadata;

    ofClient.PrettyName = "Best Client Ever";
    Console.WriteLine($"Client \"pretty\" name: {ofClient.PrettyName}");

    // The same with key and type spelled out.
    ofPort.Set(MetadataKeys.PrettyName, "a good port", "text/plain");
    Console.WriteLine($"Port \"pretty\" name: {ofPort.PrettyName}");

    Console.WriteLine("All client properties:");
    Print(ofClient.GetAll());
    Console.WriteLine("All port properties:");
    Print(ofPort.GetAll());
    Console.WriteLine("All properties:");
    IReadOnlyList<JackProperty> all = client.Metadata.GetAll();
    Print(all);

    ofPort.Remove(MetadataKeys.PrettyName);
    ofClient.RemoveAll();

    // All properties of a server that others use are not ours to remove.
    if (session.IsEmbedded)
    {
        client.Metadata.RemoveAll();
    }

    int left = ofPort.GetAll().Count + ofClient.GetAll().Count;
    return left == 0 && all.Count >= 2
        ? Task.FromResult($"{all.Count} properties set and read, {left} left")
        : throw new ExampleFailedException($"{all.Count} properties read, {left} left");
});

static void Print(IEnumerable<JackProperty> properties)
{
    Table table = new Table().AddColumns("Subject", "Key", "Value", "Type");
    foreach (JackProperty property in properties)
    {
        table.AddRow($"{property.Subject}", Markup.Escape(property.Key), Markup.Escape(property.Value), Markup.Escape(property.Type ?? ""));
    }

    Session.Console.Write(table);
}
