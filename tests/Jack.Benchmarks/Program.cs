using Jack.Benchmarks.Programs;

namespace Jack.Benchmarks;

/// <summary>Without arguments all benchmarks; with "child" the C# program of one of them, which the others are measured against.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is ["child", ..])
        {
            RunChild(arguments[1..]);
            return 0;
        }

        return Suite.Run(arguments);
    }

    private static void RunChild(string[] arguments)
    {
        switch (arguments)
        {
            case ["thru"]:
                Thru.Run();
                break;
            case ["first"]:
                FirstCycle.Run();
                break;
            case ["start"]:
                Start.Run();
                break;
            case ["idle", string seconds]:
                Idle.Run(int.Parse(seconds));
                break;
            case ["calls"]:
                Calls.Run();
                break;
            case ["rings"]:
                Rings.Run();
                break;
            case ["listing"]:
                Listing.Run();
                break;
            default:
                throw new ArgumentException($"There is no program '{string.Join(' ', arguments)}'.", nameof(arguments));
        }
    }
}
