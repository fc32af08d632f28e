using System.Diagnostics;
using Jack.Tests;

namespace Jack.IntegrationTests.InternalClients;

internal sealed class InternalClientsTests : ServerFixture
{
    [Test]
    public void Load_InProcess_RunsInTheServerUntilUnloaded()
    {
        JackClient client = Open();

        InternalClient loaded = client.InternalClients.Load("inner", new() { FileName = "inprocess" });
        bool hadPort = client.TryGetPort("inner:input", out _);
        InternalClient? found = client.InternalClients.Find("inner");
        loaded.Unload();
        loaded.Unload();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(loaded.Name, Is.EqualTo("inner"));
            Assert.That(hadPort, Is.True);
            Assert.That(found!.Handle, Is.EqualTo(loaded.Handle));
            Assert.That(client.TryGetPort("inner:input", out _), Is.False);
            Assert.That(client.InternalClients.Find("inner"), Is.Null);
        }
    }

    [Test]
    public void Load_NameTaken_IsMadeUniqueOrRefused()
    {
        JackClient client = Open();
        using InternalClient first = client.InternalClients.Load("inner", new() { FileName = "inprocess" });
        using InternalClient second = client.InternalClients.Load("inner", new() { FileName = "inprocess" });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(second.Name, Is.EqualTo("inner-01"));
            Assert.That(
                () => client.InternalClients.Load("inner", new() { FileName = "inprocess", UseExactName = true }),
                Throws.TypeOf<JackInternalClientException>().With.Property(nameof(JackInternalClientException.ClientName)).EqualTo("inner"));
        }
    }

    [Test]
    public void Load_NoSuchFile_SaysSo()
    {
        JackClient client = Open();

        Assert.That(
            () => client.InternalClients.Load("inner", new() { FileName = "no-such-client" }),
            Throws.TypeOf<JackInternalClientException>().With.Message.Contains("no-such-client"));
    }

    [Test]
    public void Load_WithArguments_Loads()
    {
        JackClient client = Open();

        using InternalClient loaded = client.InternalClients.Load("inner", new() { FileName = "inprocess", Arguments = "-x 1" });

        Assert.That(client.TryGetPort("inner:output", out _), Is.True);
    }

    [Test]
    public void Dispose_UnloadedByAnother_DoesNotThrow()
    {
        JackClient client = Open();
        InternalClient loaded = client.InternalClients.Load("inner", new() { FileName = "inprocess" });
        client.InternalClients.Find("inner")!.Unload();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(loaded.Dispose, Throws.Nothing);
            Assert.That(client.InternalClients.IsSupported, Is.True);
        }
    }

    [Test]
    public void JackUnload_OfOurs_Works()
    {
        JackClient client = Open();
        client.InternalClients.Load("inner", new() { FileName = "inprocess" });
        using var left = new Signal();
        client.ClientUnregistered += (_, e) =>
        {
            if (e.Name == "inner")
            {
                left.Set();
            }
        };
        client.Activate();

        // Its own end is its own affair: it closes its client while JACK2 still tells it of the unloading, and sometimes hangs there.
        using Process unload = ChildProcess.Start("jack_unload", Server.Name, ["inner"]);
        left.Wait("the end of the internal client");
        unload.Kill();

        Assert.That(client.InternalClients.Find("inner"), Is.Null);
    }
}
