namespace Jack.Tests;

/// <summary>Polls where the outside world gives no signal.</summary>
internal static class Eventually
{
    public static void IsTrue(Func<bool> condition, string what)
    {
        if (!SpinWait.SpinUntil(condition, Signal.Limit))
        {
            Assert.Fail($"not within {Signal.Limit.TotalSeconds} s: {what}");
        }
    }
}
