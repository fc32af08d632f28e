using Jack.IntegrationTests.Faults;
using Jack.IntegrationTests.Implementations;
using Jack.IntegrationTests.Logging;
using Jack.IntegrationTests.Server;

namespace Jack.IntegrationTests;

/// <summary>The child process of tests that need one; the first argument names the case.</summary>
internal static class Program
{
    private static int Main(string[] arguments) => arguments switch
    {
        ["doomed-client", string server, string end] => DoomedClient.Run(server, end),
        ["orphan-server"] => ServerChild.StartAndHang(),
        ["leave-server"] => ServerChild.StartInsideAndLeave(),
        ["missing-server-library"] => ServerChild.StartWithoutLibrary(),
        ["log", var what, var server] => LogChild.Run(what, server),
        ["smoke", var serverId] => SmokeChild.Run(serverId),
        _ => 2,
    };
}
