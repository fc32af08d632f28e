namespace Jack.Tests.Fakes;

/// <summary>A function that a client has registered, with its argument.</summary>
internal readonly record struct FakeCallback(nint Function, nint State)
{
    public void Call(Action<FakeCallback> call)
    {
        if (Function != 0)
        {
            call(this);
        }
    }
}
