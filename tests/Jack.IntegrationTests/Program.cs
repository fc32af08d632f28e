using Jack.IntegrationTests.Logging;
using Jack.IntegrationTests.Server;

namespace Jack.IntegrationTests;

/// <summary>The child process of tests that need one; the first argument names the case.</summary>
internal static class Program
{
    private static int Main(string[] arguments) => arguments switch
    {
        ["orphan-server"] => ServerChild.StartAndHang(),
        ["leave-server"] => ServerChild.StartInsideAndLeave(),
        ["missing-server-library"] => ServerChild.StartWithoutLibrary(),
        ["log", var what, var server] => LogChild.Run(what, server),
        _ => 2,
    };
}
