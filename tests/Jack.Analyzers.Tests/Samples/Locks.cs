// --- Lock zero
object _l = new();
[RealtimeCallback] public void Run() {
lock (_l) { } // !0014
}
// --- LockObject zero
Lock _l = new();
[RealtimeCallback] public void Run() {
lock (_l) { } // !0014
using (_l.EnterScope()) { } // !0014
_l.Enter(); // !0014
_l.Exit();
if (_l.TryEnter(5)) // !0014
_l.Exit();
}
// --- LockTried
Lock _l = new(); int _n; readonly object _o = new();
[RealtimeCallback] public void Run() {
if (_l.TryEnter()) { _n++; _l.Exit(); }
if (_l.TryEnter(0)) { _n++; _l.Exit(); }
if (_l.TryEnter(TimeSpan.Zero)) { _n++; _l.Exit(); }
if (Monitor.TryEnter(_o)) { _n++; Monitor.Exit(_o); }
bool taken = false; Monitor.TryEnter(_o, ref taken); if (taken) Monitor.Exit(_o);
if (Monitor.TryEnter(_o, 0)) Monitor.Exit(_o);
if (Monitor.TryEnter(_o, default(TimeSpan))) Monitor.Exit(_o);
}
// --- LockTriedForAWhile zero
readonly object _o = new(); readonly TimeSpan _t = TimeSpan.FromMilliseconds(1); readonly Lock _l = new();
[RealtimeCallback] public void Run() {
if (Monitor.TryEnter(_o, 1)) // !0014
Monitor.Exit(_o);
if (Monitor.TryEnter(_o, _t)) // !0014
Monitor.Exit(_o);
if (_l.TryEnter(_t)) // !0014
_l.Exit();
}
// --- EventAsked
readonly ManualResetEventSlim _e = new(); int _n; readonly System.Threading.Channels.Channel<int> _c = System.Threading.Channels.Channel.CreateBounded<int>(4); object _r; ExecutionContext _x;
[RealtimeCallback] public void Run() { _n = _e.SpinCount + (_e.IsSet ? 1 : 0); _r = _c.Reader; _r = _c.Writer; _x = ExecutionContext.Capture(); ThreadPool.GetMaxThreads(out _n, out int io); ThreadPool.GetAvailableThreads(out _n, out io); }
// --- Monitor zero
object _l = new();
[RealtimeCallback] public void Run() {
Monitor.Enter(_l); // !0014
Monitor.Exit(_l);
bool taken = false;
Monitor.TryEnter(_l, 1, ref taken); // !0014
Monitor.Exit(_l);
}
// --- Synchronized zero
[RealtimeCallback] public void Run() {
M(); // !0020
}
[MethodImpl(MethodImplOptions.Synchronized)] void M() { }
// --- SynchronizedRoot norun
[RealtimeCallback, MethodImpl(MethodImplOptions.Synchronized)]
public void Run() // !0014
{ }
// --- Semaphore zero
SemaphoreSlim _s = new(1);
[RealtimeCallback] public void Run() {
_s.Wait(); // !0014
_s.Release(); // !0014
}
// --- Mutex norun
Mutex _s = new();
[RealtimeCallback] public void Run() {
_s.WaitOne(); // !0014
_s.ReleaseMutex(); // !0014
}
// --- Events norun
ManualResetEventSlim _s = new(); AutoResetEvent _a = new(true); CountdownEvent _c = new(1); Barrier _b = new(1);
[RealtimeCallback] public void Run() {
_s.Set(); // !0014
_s.Wait(); // !0014
_a.WaitOne(); // !0014
_a.Set(); // !0014
_c.Signal(); // !0014
_b.SignalAndWait(); // !0014
WaitHandle.WaitAll([_a]); // !0014 !0002
bool set = _s.IsSet;
}
// --- ReaderWriter zero
ReaderWriterLockSlim _s = new();
[RealtimeCallback] public void Run() {
_s.EnterReadLock(); // !0014
_s.ExitReadLock(); // !0014
_s.EnterWriteLock(); // !0014
_s.ExitWriteLock(); // !0014
}
// --- LockStatement norun
readonly object _l = new(); int _n;
[RealtimeCallback] public void Run() { lock (_l) _n++; } // !0014
// --- LockStatementHelperClass norun
sealed class Shared { readonly object _l = new(); int _n; public int Take() { lock (_l) return _n++; } } readonly Shared _s = new(); int _y;
[RealtimeCallback] public void Run() { _y = _s.Take(); } // !0020
// --- MonitorTryEnterTimeout norun
readonly object _l = new(); int _n;
[RealtimeCallback] public void Run() { if (Monitor.TryEnter(_l, 10)) { _n++; Monitor.Exit(_l); } } // !0014
// --- MonitorPulse norun
readonly object _l = new();
[RealtimeCallback] public void Run() { Monitor.Enter(_l); Monitor.PulseAll(_l); Monitor.Exit(_l); } // !0014
// --- LockType norun
readonly Lock _l = new(); int _n;
[RealtimeCallback] public void Run() { using (_l.EnterScope()) _n++; } // !0014
// --- SemaphoreSlimWait norun
readonly SemaphoreSlim _s = new(100);
[RealtimeCallback] public void Run() { _s.Wait(); _s.Release(); } // !0014
// --- SemaphoreSlimWait0 norun
readonly SemaphoreSlim _s = new(100);
[RealtimeCallback] public void Run() { if (_s.Wait(0)) _s.Release(); } // !0014
// --- SemaphoreSlimRelease norun
readonly SemaphoreSlim _s = new(0);
[RealtimeCallback] public void Run() { _s.Release(); } // !0014
// --- SemaphoreKernel norun
readonly Semaphore _s = new(100, 100);
[RealtimeCallback] public void Run() { _s.WaitOne(); _s.Release(); } // !0014
// --- SemaphoreCurrentCountClean
readonly SemaphoreSlim _s = new(3); int _n;
[RealtimeCallback] public void Run() { _n = _s.CurrentCount; }
// --- AutoResetSet norun
readonly AutoResetEvent _e = new(false);
[RealtimeCallback] public void Run() { _e.Set(); } // !0014
// --- ManualResetSlimSet norun
readonly ManualResetEventSlim _e = new(false);
[RealtimeCallback] public void Run() { _e.Set(); } // !0014
// --- ManualResetSlimWait norun
readonly ManualResetEventSlim _e = new(true);
[RealtimeCallback] public void Run() { _e.Wait(); } // !0014
// --- ManualResetSlimIsSet
readonly ManualResetEventSlim _e = new(true); bool _b;
[RealtimeCallback] public void Run() { _b = _e.IsSet; }
// --- CountdownSignal norun
readonly CountdownEvent _e = new(1000);
[RealtimeCallback] public void Run() { _e.Signal(); } // !0014
// --- BarrierSignal norun
readonly Barrier _e = new(1);
[RealtimeCallback] public void Run() { _e.SignalAndWait(); } // !0014
// --- MutexWait norun
readonly Mutex _m = new();
[RealtimeCallback] public void Run() { _m.WaitOne(); _m.ReleaseMutex(); } // !0014
// --- RwLockRead norun
readonly ReaderWriterLockSlim _m = new(); int _n;
[RealtimeCallback] public void Run() { _m.EnterReadLock(); try { _n++; } finally { _m.ExitReadLock(); } } // !0014
// --- RwLockTryWrite norun
readonly ReaderWriterLockSlim _m = new(); int _n;
[RealtimeCallback] public void Run() { if (_m.TryEnterWriteLock(0)) { _n++; _m.ExitWriteLock(); } } // !0014
// --- RwLockOld norun
readonly ReaderWriterLock _m = new(); int _n;
[RealtimeCallback] public void Run() { _m.AcquireReaderLock(1000); _n++; _m.ReleaseReaderLock(); } // !0014
// --- WaitAny norun
readonly WaitHandle[] _h = [new ManualResetEvent(true)]; int _n;
[RealtimeCallback] public void Run() { _n = WaitHandle.WaitAny(_h); } // !0014
// --- SynchronizedMethod norun
int _n;
[RealtimeCallback] public void Run() { Inc(); } // !0020
[MethodImpl(MethodImplOptions.Synchronized)] void Inc() => _n++;
// --- ArrayListSynchronized norun
readonly ArrayList _a = ArrayList.Synchronized(new ArrayList { 1, 2 }); int _n;
[RealtimeCallback] public void Run() { _n = _a.Count; } // !0014
// --- LazyValue
readonly Lazy<float[]> _l = new(() => new float[4]); float _y;
[RealtimeCallback] public void Run() { _y = _l.Value[0]; } // !0007
// --- LockInProperty zero
readonly object _l = new(); float _g; float Gain { get { lock (_l) return _g; } set { lock (_l) _g = value; } }
[RealtimeCallback] public void Run() {
float g = Gain; // !0020
Gain = g; // !0020
}
// --- LockTwoHops zero
readonly object _l = new();
[RealtimeCallback] public void Run() {
A(); // !0020
}
void A() { B(); } void B() { lock (_l) { } }
// --- SemaphoreWaitAsync norun
readonly SemaphoreSlim _s = new(1);
[RealtimeCallback] public void Run() {
_ = _s.WaitAsync(); // !0014
}
// --- MutexInUsing norun
readonly Mutex _m = new();
[RealtimeCallback] public void Run() {
if (_m.WaitOne(0)) // !0014
_m.ReleaseMutex(); // !0014
}
// --- VirtualBlocks norun
abstract class Sink { public abstract void Write(float f); } sealed class FileSink : Sink { readonly StreamWriter _w = null; public override void Write(float f) => _w.Write(f); } readonly Sink _s = null;
[RealtimeCallback] public void Run() {
_s.Write(2); // !0020
}
// --- AllocAndBlockInHelper norun
[RealtimeCallback] public void Run() {
Both(); // !0020
}
static void Both() { GC.KeepAlive(new object()); Thread.Sleep(1); }
// --- TransitiveBlockingAndAllocating zero
object _l = new();
[RealtimeCallback] public void Run() {
M(); // !0020
}
void M() { lock (_l) { } }
// --- SpinLockEntered norun
SpinLock _s = new(false); int _n;
[RealtimeCallback] public void Run() { bool taken = false;
_s.Enter(ref taken); // !0014
_s.TryEnter(5, ref taken); // !0014
_n++; _s.Exit(); }
// --- SpinLockTried
SpinLock _s = new(false); int _n;
[RealtimeCallback] public void Run() { bool taken = false; _s.TryEnter(ref taken); if (taken) { _n++; _s.Exit(false); } }
