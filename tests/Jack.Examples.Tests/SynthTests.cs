using System.Numerics.Tensors;
using CsCheck;

namespace Jack.Examples.Tests;

/// <summary>The scalar synthesizer against the one that works on blocks.</summary>
internal sealed class SynthTests
{
    private const int SampleRate = 48_000;

    [Test]
    public void Render_AnyNotes_VectorsEqualScalarsWithin1EMinus6()
    {
        // At most eight voices of full velocity: as loud as it gets before the sum clips anywhere.
        Gen<(bool, int, int, int)> step = Gen.Select(Gen.Bool, Gen.Int[40, 47], Gen.Int[1, 127], Gen.Int[0, 3000]);
        step.Array[1, 40].Sample(steps => Difference(steps) <= 1e-6, iter: 200);
    }

    [Test]
    public void Render_HeldNote_HasItsPitchAndLoudness()
    {
        var synth = new SineSynth();
        synth.Reset(SampleRate);
        synth.Handle([0x90, 69, 127]);
        float[] samples = new float[SampleRate];
        synth.Render(samples);

        int periods = samples.Zip(samples.Skip(1)).Count(pair => pair.First < 0 && pair.Second >= 0);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(periods, Is.EqualTo(440).Within(1));
            Assert.That(TensorPrimitives.Max(samples), Is.EqualTo(1).Within(1e-3));
        }
    }

    [Test]
    public void Render_EndedNote_FallsSilentAfterTheRelease()
    {
        var synth = new SineSynth();
        synth.Reset(SampleRate);
        synth.Handle([0x90, 60, 100]);
        synth.Render(new float[SampleRate / 10]);
        synth.Handle([0x90, 60, 0]);
        float[] release = new float[SampleRate / 5];
        synth.Render(release);
        float[] silence = new float[SampleRate / 10];
        synth.Render(silence);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(TensorPrimitives.Max(release), Is.GreaterThan(0.5f));
            Assert.That(silence, Is.All.Zero);
        }
    }

    [Test]
    public void Handle_EndOfANoteThatDoesNotSound_IsTold()
    {
        var synth = new VectorSynth();
        synth.Reset(SampleRate);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(synth.Handle([0x80, 60, 64]), Is.False);
            Assert.That(synth.Handle([0x90, 60, 64]), Is.True);
            Assert.That(synth.Handle([0x80, 60, 64]), Is.True);
            Assert.That(synth.Handle([0xb0, 1, 2]), Is.True);
        }
    }

    [Test]
    public void Reset_SoundingNotes_AreGone()
    {
        var synth = new VectorSynth();
        synth.Reset(SampleRate);
        synth.Handle([0x90, 60, 100]);
        synth.Reset(44_100);
        float[] samples = new float[100];
        synth.Render(samples);

        Assert.That(samples, Is.All.Zero);
    }

    private static double Difference((bool IsStart, int Note, int Velocity, int Frames)[] steps)
    {
        var scalar = new SineSynth();
        var vector = new VectorSynth();
        scalar.Reset(SampleRate);
        vector.Reset(SampleRate);
        double worst = 0;
        foreach ((bool isStart, int note, int velocity, int frames) in steps)
        {
            byte[] message = [(byte)(isStart ? 0x90 : 0x80), (byte)note, (byte)velocity];
            scalar.Handle(message);
            vector.Handle(message);
            float[] expected = new float[frames];
            float[] actual = new float[frames];
            scalar.Render(expected);
            vector.Render(actual);
            worst = Math.Max(worst, expected.Zip(actual, (a, b) => Math.Abs((double)a - b)).DefaultIfEmpty().Max());
        }

        return worst;
    }
}
