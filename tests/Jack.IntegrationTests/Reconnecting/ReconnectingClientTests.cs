using Jack.Tests;

namespace Jack.IntegrationTests.Reconnecting;

[Category("Integration")]
internal sealed class ReconnectingClientTests
{
    private const int Kills = 5;

    [TestCase(true)]
    [TestCase(false)]
    public async Task Server_EndsAgainAndAgain_ClientComesBackWithItsConnections(bool killed)
    {
        var server = JackServer.Start();
        try
        {
            JackServerOptions same = new() { Name = server.Name };
            int setUps = 0;
            using var processed = new SemaphoreSlim(0);
            await using var reconnecting = ReconnectingClient.Start(
                "keeps",
                client =>
                {
                    setUps++;
                    AudioOutPort output = client.AudioOutputs.Register("out");
                    client.AudioInputs.Register("in");
                    bool told = false;
                    client.SetProcessHandler((in ProcessContext context) =>
                    {
                        output.GetBuffer(in context).Clear();
                        if (!told)
                        {
                            told = true;
                            processed.Release();
                        }

                        return ProcessResult.Continue;
                    });
                },
                new() { ClientOptions = new() { ServerName = server.Name }, RetryInterval = TimeSpan.FromMilliseconds(50) });
            JackClient client = reconnecting.WaitForConnectionAsync().WaitForResult();
            JackClient synth = OpenSynth(server.Name);
            client.Connect("keeps:out", "system:playback_1");
            client.Connect("synth:out", "keeps:in");
            for (int i = 0; i < Kills; i++)
            {
                Eventually.IsTrue(() => client.AudioOutputs[0].IsConnectedTo("system:playback_1") && client.AudioInputs[0].IsConnectedTo("synth:out"), $"the connections on server {i}");
                Assert.That(processed.Wait(TimeSpan.FromSeconds(30)), Is.True, "a cycle");

                if (killed)
                {
                    server.Kill();
                }

                server.Dispose();
                Eventually.IsTrue(() => client.State == JackClientState.Closed, "the end of the client");
                synth.Dispose();
                server = JackServer.Start(same);
                client = reconnecting.WaitForConnectionAsync().WaitForResult();
                synth = OpenSynth(server.Name);
            }

            synth.Dispose();

            // A client may also have come to a server that was just ending.
            Assert.That(setUps, Is.GreaterThanOrEqualTo(Kills + 1));
            Assert.That(reconnecting.Completion.IsCompleted, Is.False);
        }
        finally
        {
            server.Dispose();
        }
    }

    private static JackClient OpenSynth(string server)
    {
        var synth = JackClient.Open("synth", new() { ServerName = server });
        synth.AudioOutputs.Register("out");
        synth.Activate();
        return synth;
    }
}
