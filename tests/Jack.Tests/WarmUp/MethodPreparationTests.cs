using System.Runtime;
using System.Runtime.CompilerServices;
using Jack.Interop;
using Moq;

namespace Jack.Tests.WarmUp;

internal sealed class MethodPreparationTests
{
    private static int s_calls;

    [Test]
    public void Run_Handler_CompilesWhatItCalls_AndCallsNothing()
    {
        Func<int, int> handler = value => Helper.First(value) + new Helper(value).Second() + Generic<Helper>.Third(value);
        var preparation = new MethodPreparation(Mock.Of<IJackApi>());

        preparation.Add(handler);
        preparation.Run();
        int callsBefore = s_calls;
        long before = JitInfo.GetCompiledMethodCount(currentThread: true);
        int result = handler(1);
        long compiled = JitInfo.GetCompiledMethodCount(currentThread: true) - before;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(callsBefore, Is.Zero);
            Assert.That(compiled, Is.Zero);
            Assert.That(result, Is.EqualTo(13));
        }
    }

    [Test]
    public void Run_MethodThatCannotBePrepared_GoesOn()
    {
        Action handler = static () => MissingFunction();
        var preparation = new MethodPreparation(Mock.Of<IJackApi>());
        preparation.Add(handler);

        Assert.That(preparation.Run, Throws.Nothing);
    }

    [System.Runtime.InteropServices.DllImport("no-such-library-anywhere")]
    private static extern void MissingFunction();

    private sealed class Helper(int value)
    {
        private readonly int _value = value;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int First(int value)
        {
            s_calls++;
            return Deeper(value) * 2;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public int Second() => _value + 3;

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static int Deeper(int value) => value + 1;
    }

    private static class Generic<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int Third(int value) => value + typeof(T).Name.Length - 2;
    }
}
