namespace Jack.Examples.Tests;

/// <summary>Audio files through libsndfile.</summary>
internal sealed class AudioFileTests
{
    private const int SampleRate = 44_100;

    private static readonly float[] s_samples = [.. Enumerable.Range(0, 2 * SampleRate).Select(i => 0.8f * MathF.Sin(i * 0.01f))];

    [TestCase(".wav", 0)]
    [TestCase(".flac", 1.0 / (1 << 23))]
    [TestCase(".ogg", 0.05)]
    public void Write_ThenRead_GivesTheSamples(string extension, double tolerance)
    {
        using var temporary = new TemporaryFile(extension);
        using (AudioFile written = AudioFile.Create(temporary.Path, SampleRate, channelCount: 2))
        {
            written.Write(s_samples);
        }

        using AudioFile file = AudioFile.Open(temporary.Path);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((file.SampleRate, file.ChannelCount, file.FrameCount), Is.EqualTo((SampleRate, 2, (long)SampleRate)));
            Assert.That(file.ReadToEnd(), Is.EqualTo(s_samples).Within(tolerance));
        }
    }

    [Test]
    public void Read_MoreThanThereIs_GivesWhatThereIs()
    {
        using var temporary = new TemporaryFile(".wav");
        using (AudioFile written = AudioFile.Create(temporary.Path, SampleRate, channelCount: 1))
        {
            written.Write([0.25f, -0.5f, 1]);
        }

        using AudioFile file = AudioFile.Open(temporary.Path);
        float[] samples = new float[5];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Read(samples), Is.EqualTo(3));
            Assert.That(samples, Is.EqualTo([0.25f, -0.5f, 1, 0, 0]));
            Assert.That(file.Read(samples), Is.Zero);
        }
    }

    [Test]
    public void Write_TooLoudForTheFormat_BecomesTheLoudest()
    {
        using var temporary = new TemporaryFile(".flac");
        using (AudioFile written = AudioFile.Create(temporary.Path, SampleRate, channelCount: 1))
        {
            written.Write([2, -2]);
        }

        using AudioFile file = AudioFile.Open(temporary.Path);

        Assert.That(file.ReadToEnd(), Is.EqualTo([1f, -1f]).Within(1e-6));
    }

    [Test]
    public void Open_MissingFile_NamesIt() =>
        Assert.That(() => AudioFile.Open("no-such-file.wav"), Throws.TypeOf<IOException>().With.Message.Contains("no-such-file.wav"));

    [Test]
    public void Open_OtherFile_SaysSo()
    {
        using var temporary = new TemporaryFile(".wav");
        File.WriteAllText(temporary.Path, "this is not sound, however long it may be");

        Assert.That(() => AudioFile.Open(temporary.Path), Throws.TypeOf<IOException>().With.Message.Contains(temporary.Path));
    }

    [Test]
    public void Create_UnknownExtension_NamesTheKnownOnes() =>
        Assert.That(() => AudioFile.Create("sound.xyz", SampleRate, 1), Throws.TypeOf<NotSupportedException>().With.Message.Contains(".flac"));

    [Test]
    public void Read_AfterDispose_Throws()
    {
        using var temporary = new TemporaryFile(".wav");
        AudioFile file = AudioFile.Create(temporary.Path, SampleRate, channelCount: 1);
        file.Dispose();

        Assert.That(() => file.Write([1]), Throws.TypeOf<ObjectDisposedException>());
    }
}
