using System.CommandLine;
using Jack;
using Jack.Demo;

var server = new Option<string?>("--server") { Description = "The JACK server to use; by default the running one, or an embedded one when none runs." };
var embedded = new Option<bool>("--embedded") { Description = "Start an embedded server on the dummy driver in any case." };
var seconds = new Option<double>("--seconds") { Description = "How long to play, 1 to 60.", DefaultValueFactory = _ => 4 };
var frequency = new Option<double>("--frequency") { Description = "What to play, in Hz, 30 to 15000.", DefaultValueFactory = _ => 440 };
var output = new Option<DirectoryInfo>("--output") { Description = "Where to write demo.wav and demo.png.", DefaultValueFactory = _ => new DirectoryInfo("artifacts/demo") };
Limit(seconds, 1, 60);
Limit(frequency, 30, 15_000);

var command = new RootCommand("Plays a tone from one JACK client to another, and measures what arrives.") { server, embedded, seconds, frequency, output };
command.SetAction(result =>
{
    try
    {
        using IJackServer? child = DemoServer.StartIfNeeded(result.GetValue(server), result.GetValue(embedded));
        var tone = new Tone(result.GetValue(frequency), 0.5f, result.GetValue(seconds));
        return Session.Run(child?.Name ?? result.GetValue(server), tone, result.GetValue(output)!);
    }
    catch (Exception error) when (error is JackException or DllNotFoundException or PlatformNotSupportedException or IOException or UnauthorizedAccessException)
    {
        string[] lines = error.Message.Split('\n', 2);
        Console.WriteLine(lines.ElementAtOrDefault(1));
        Console.WriteLine($"demo: failed {lines[0]}");
        return 1;
    }
});
return command.Parse(args).Invoke();

static void Limit(Option<double> option, double least, double most) => option.Validators.Add(result =>
{
    if (result.GetValueOrDefault<double>() is var value && !(value >= least && value <= most))
    {
        result.AddError($"{option.Name} must be {least} to {most}.");
    }
});
