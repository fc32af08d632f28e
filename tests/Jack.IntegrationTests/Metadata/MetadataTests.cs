using Jack.Tests;

namespace Jack.IntegrationTests.Metadata;

internal sealed class MetadataTests : ServerFixture
{
    private const string Key = "http://example.org/tests/colour";

    private JackClient _client = null!;
    private JackPort _port = null!;

    [SetUp]
    public void OpenClient()
    {
        _client = Open();
        _port = _client.AudioOutputs.Register("out");
    }

    [TearDown]
    public void RemoveProperties()
    {
        _client.Metadata.RemoveAll(_port.Uuid);
        _client.Dispose();
    }

    [Test]
    public void Set_ThenGet_GivesValueAndType()
    {
        _client.Metadata.Set(_port.Uuid, Key, "röt", "text/plain");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_client.Metadata.TryGet(_port.Uuid, Key, out JackProperty? property), Is.True);
            Assert.That(property, Is.EqualTo(new JackProperty(_port.Uuid, Key, "röt", "text/plain")));
            Assert.That(JackLibrary.Metadata.Get(_port.Uuid, Key), Is.EqualTo("röt"), "without a client");
        }
    }

    [Test]
    public void Set_WithoutType_HasNone()
    {
        _client.Metadata.Set(new JackProperty(_port.Uuid, Key, "1"));

        Assert.That(_client.Metadata.GetAll(_port.Uuid), Is.EqualTo(new[] { new JackProperty(_port.Uuid, Key, "1") }));
    }

    [Test]
    public void Get_Absent_IsNull()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_client.Metadata.Get(_port.Uuid, Key), Is.Null);
            Assert.That(_client.Metadata.Remove(_port.Uuid, Key), Is.False);
            Assert.That(_client.Metadata.RemoveAll(_port.Uuid), Is.Zero);
            Assert.That(_client.Metadata.GetAll(_port.Uuid), Is.Empty);
            Assert.That(_client.Metadata.IsAvailable, Is.True);
        }
    }

    [Test]
    public void GetAll_TwoSubjects_TellsThemApart()
    {
        _client.Metadata.Set(_port.Uuid, Key, "port");
        _client.Metadata.Own.Set(Key, "client");

        IReadOnlyList<JackProperty> all = _client.Metadata.GetAll();
        int removed = _client.Metadata.Own.RemoveAll();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(all, Does.Contain(new JackProperty(_port.Uuid, Key, "port")).And.Contain(new JackProperty(_client.Uuid, Key, "client")));
            Assert.That(removed, Is.EqualTo(1));
            Assert.That(_client.Metadata.GetAll(_client.Uuid), Is.Empty);
            Assert.That(_client.Metadata.GetAll(_port.Uuid), Has.Count.EqualTo(1));
        }
    }

    [Test]
    public void RemoveAll_WithoutSubject_RemovesEverything()
    {
        _client.Metadata.Set(_port.Uuid, Key, "port");
        _client.Metadata.Own.Set(Key, "client");

        _client.Metadata.RemoveAll();

        Assert.That(_client.Metadata.GetAll(), Is.Empty);
    }

    [Test]
    public void Helpers_EveryOne_RoundTrips()
    {
        SubjectMetadata metadata = _port.Metadata;
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 1, 2, 3];

        metadata.PrettyName = "Left 🎧";
        metadata.Order = -7;
        metadata.PortGroup = "main";
        metadata.SignalType = SignalType.ControlVoltage;
        metadata.EventTypes = "MIDI,OSC";
        metadata.Hardware = "ADAT1";
        metadata.Connected = "E-Piano";
        metadata.IconName = "audio-card";
        metadata.SetIcon(large: false, png);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(metadata.PrettyName, Is.EqualTo("Left 🎧"));
            Assert.That(metadata.Order, Is.EqualTo(-7));
            Assert.That(metadata.PortGroup, Is.EqualTo("main"));
            Assert.That(metadata.SignalType, Is.EqualTo(SignalType.ControlVoltage));
            Assert.That(metadata.EventTypes, Is.EqualTo("MIDI,OSC"));
            Assert.That(metadata.Hardware, Is.EqualTo("ADAT1"));
            Assert.That(metadata.Connected, Is.EqualTo("E-Piano"));
            Assert.That(metadata.IconName, Is.EqualTo("audio-card"));
            Assert.That(metadata.GetIcon(large: false), Is.EqualTo(png));
            Assert.That(metadata.GetIcon(large: true), Is.Null);
            Assert.That(_client.Metadata.Get(_port.Uuid, MetadataKeys.SignalType), Is.EqualTo("CV"));
            Assert.That(metadata.GetAll(), Has.Count.EqualTo(9));
        }
    }

    [Test]
    public void Helpers_SetToNull_Remove()
    {
        _port.Metadata.PrettyName = "Left";
        _port.Metadata.Order = 1;

        _port.Metadata.PrettyName = null;
        _port.Metadata.Order = null;

        Assert.That(_port.Metadata.GetAll(), Is.Empty);
    }

    [Test]
    public void Order_TextOfAnother_IsNull()
    {
        _port.Metadata.Set(MetadataKeys.Order, "first");
        _port.Metadata.Set(MetadataKeys.IconSmall, "no base64!");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_port.Metadata.Order, Is.Null);
            Assert.That(_port.Metadata.GetIcon(large: false), Is.Null);
        }
    }

    [Test]
    public void JackProperty_SetsAndLists_BothWays()
    {
        _port.Metadata.Set(Key, "ours");

        ChildProcess.Run("jack_property", Server.Name, "-p", "-s", _port.Name, "http://example.org/tests/theirs", "theirs", "text/x-test");
        string listed = ChildProcess.Run("jack_property", Server.Name, "-p", "-l", _port.Name);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(listed, Does.Contain(Key).And.Contain("ours"));
            Assert.That(_port.Metadata.GetAll(), Does.Contain(new JackProperty(_port.Uuid, "http://example.org/tests/theirs", "theirs", "text/x-test")));
        }
    }

    [Test]
    public void PropertyChanged_ChangesOfAnotherClient_AreTold()
    {
        JackClient other = Open("other");
        var changes = new List<PropertyChangedEventArgs>();
        using var deleted = new Signal();
        other.PropertyChanged += (_, e) =>
        {
            changes.Add(e);
            if (e.Change == PropertyChange.Deleted)
            {
                deleted.Set();
            }
        };
        other.Activate();

        _port.Metadata.Set(Key, "red");
        _port.Metadata.Set(Key, "blue");
        _port.Metadata.Remove(Key);
        deleted.Wait("the deletion");

        Assert.That(
            changes.Select(change => (change.Subject, change.Key, change.Change)),
            Is.EqualTo(new[] { (_port.Uuid, Key, PropertyChange.Created), (_port.Uuid, Key, PropertyChange.Changed), (_port.Uuid, Key, PropertyChange.Deleted) }));
    }

    [Test]
    public void Set_ForeignPort_Works()
    {
        JackPort playback = _client.GetPort("system:playback_1");

        playback.Metadata.PrettyName = "Speaker";
        string? name = playback.Metadata.PrettyName;
        playback.Metadata.RemoveAll();

        Assert.That(name, Is.EqualTo("Speaker"));
    }

    [Test]
    public void Set_WrongArguments_AreRefusedBeforeJackSeesThem()
    {
        JackMetadata metadata = _client.Metadata;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => metadata.Set(JackUuid.Empty, Key, "x"), Throws.ArgumentException.With.Message.Contains("no identifier"));
            Assert.That(() => metadata.Set(_port.Uuid, "", "x"), Throws.ArgumentException);
            Assert.That(() => metadata.Set(_port.Uuid, Key, ""), Throws.ArgumentException.With.Message.Contains("Remove"));
            Assert.That(() => metadata.Set(_port.Uuid, Key, "a\0b"), Throws.ArgumentException);
            Assert.That(() => metadata.Set(_port.Uuid, Key, "a\ud800"), Throws.ArgumentException);
            Assert.That(() => metadata.Set(_port.Uuid, Key, null!), Throws.ArgumentNullException);
            Assert.That(() => _port.Metadata.SetIcon(large: true, [1, 2, 3]), Throws.ArgumentException.With.Message.Contains("PNG"));
        }
    }

    [Test]
    public void Metadata_GoneClientAndPort_Throw()
    {
        JackClient gone = Open("gone");
        JackPort port = gone.AudioInputs.Register("in");
        JackUuid uuid = port.Uuid;
        gone.Dispose();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => gone.Metadata.Get(uuid, Key), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => gone.Metadata.Set(uuid, Key, "x"), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => port.Metadata.PrettyName, Throws.TypeOf<ObjectDisposedException>());
        }
    }
}
