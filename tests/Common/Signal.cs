namespace Jack.Tests;

/// <summary>Something that a test waits for, never longer than <see cref="Limit"/>.</summary>
internal sealed class Signal : IDisposable
{
    /// <summary>How long anything may take before the test fails.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly ManualResetEventSlim _event = new();

    public bool IsSet => _event.IsSet;

    public void Set() => _event.Set();

    public void Wait(string what = "the signal")
    {
        if (!_event.Wait(Limit))
        {
            Assert.Fail($"{what} did not come within {Limit.TotalSeconds} s");
        }
    }

    public void Dispose() => _event.Dispose();
}
