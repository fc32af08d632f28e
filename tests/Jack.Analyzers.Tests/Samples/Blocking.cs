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
_l.Exit(); // !0014
if (_l.TryEnter()) // !0014
_l.Exit(); // !0014
}
// --- Monitor zero
object _l = new();
[RealtimeCallback] public void Run() {
Monitor.Enter(_l); // !0014
Monitor.Exit(_l); // !0014
bool taken = false;
Monitor.TryEnter(_l, 0, ref taken); // !0014
Monitor.Exit(_l); // !0014
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
// --- Sleep norun
[RealtimeCallback] public void Run() {
Thread.Sleep(1); // !0015
Thread.Yield(); // !0015
Thread.SpinWait(1);
}
// --- SpinWait zero
[RealtimeCallback] public void Run() {
SpinWait w = new();
w.SpinOnce(); // !0015
SpinWait.SpinUntil(s_true); // !0015
}
static readonly Func<bool> s_true = static () => true;
// --- SpinLock
SpinLock _s = new(false);
[RealtimeCallback] public void Run() { bool taken = false; _s.TryEnter(ref taken); if (taken) _s.Exit(); }
// --- Join norun
Thread _t;
[RealtimeCallback] public void Run() {
_t.Join(); // !0015
_t.Start(); // !0010
}
// --- TaskWait norun
Task<int> _t; ValueTask<int> _v;
[RealtimeCallback] public void Run() {
_t.Wait(); // !0015
int n = _t.Result; // !0015
n = _t.GetAwaiter().GetResult(); // !0015
Task.WaitAll(_t); // !0015
n = _v.Result; // !0015
n = _t.ConfigureAwait(false).GetAwaiter().GetResult(); // !0015
bool done = _t.IsCompleted;
}
// --- Channel norun
System.Threading.Channels.Channel<int> _c = System.Threading.Channels.Channel.CreateUnbounded<int>();
[RealtimeCallback] public void Run() {
_c.Writer.TryWrite(1); // !0014
_c.Reader.TryRead(out int n); // !0014
}
// --- TimerChange norun
Timer _t;
[RealtimeCallback] public void Run() {
_t.Change(0, 1); // !0014
}
// --- Interlocked
int _n; long _m; object _o; volatile bool _v; float _f;
[RealtimeCallback] public void Run() { Interlocked.Increment(ref _n); Interlocked.Exchange(ref _m, 2); Interlocked.CompareExchange(ref _n, 1, 2); Volatile.Write(ref _m, Volatile.Read(ref _m)); _o = Interlocked.Exchange(ref _o, null); _v = !_v; Interlocked.MemoryBarrier(); Thread.MemoryBarrier(); Interlocked.Exchange(ref _f, 3f); Interlocked.Or(ref _n, 3); }
// --- ConcurrentQueue zero
ConcurrentQueue<int> _q = new();
[RealtimeCallback] public void Run() {
_q.Enqueue(1); // !0012
if (_q.TryDequeue(out int n)) { } bool e = _q.IsEmpty; _q.TryPeek(out n);
}
// --- ConcurrentDictionary norun
ConcurrentDictionary<int, int> _d = new();
[RealtimeCallback] public void Run() {
_d.TryGetValue(1, out int n); bool b = _d.ContainsKey(2);
_d.TryAdd(1, 2); // !0014
_d[1] = 2; // !0014
_d.TryRemove(1, out n); // !0014
}
// --- ConcurrentBagAndStack norun
ConcurrentBag<int> _b = new(); ConcurrentStack<int> _s = new(); BlockingCollection<int> _c = new();
[RealtimeCallback] public void Run() {
_b.Add(1); // !0014
_s.Push(1); // !0020
_s.TryPop(out int n);
_c.Add(1); // !0014
_c.Take(); // !0014
}
// --- Cancellation
CancellationTokenSource _s = new(); CancellationToken _t; bool _b;
public Sample() { _t = _s.Token; }
[RealtimeCallback] public void Run() { _b = _s.IsCancellationRequested || _t.IsCancellationRequested; }
// --- CancelRegister norun
CancellationTokenSource _s = new();
[RealtimeCallback] public void Run() {
_s.Cancel(); // !0014
}
// --- TransitiveBlockingAndAllocating zero
object _l = new();
[RealtimeCallback] public void Run() {
M(); // !0020
}
void M() { lock (_l) { } }
// --- Parallel norun
[RealtimeCallback] public void Run() {
Parallel.For(0, 2, static i => { }); // !0015 !0007
ThreadPool.QueueUserWorkItem(static _ => { }); // !0010 !0007
Task.Run(static () => { }); // !0010 !0007
}
// --- Console norun
[RealtimeCallback] public void Run() {
Console.WriteLine("x"); // !0016
Console.Out.Flush(); // !0016
Console.Error.WriteLine(3); // !0016
}
// --- File norun
[RealtimeCallback] public void Run() {
File.WriteAllText("a", "b"); // !0016
var s = File.OpenRead("a"); // !0016
s.ReadByte(); // !0016
bool e = File.Exists("a"); // !0016
Directory.CreateDirectory("x"); // !0016
using var w = new StreamWriter("a"); // !0016
}
// --- Stream norun
Stream _s; TextWriter _w; byte[] _b = new byte[4];
[RealtimeCallback] public void Run() {
_s.Write(_b, 0, 4); // !0016
_s.Flush(); // !0016
_w.Write('a'); // !0016
_s.Read(_b); // !0016
}
// --- MemoryStream zero
MemoryStream _s = new(new byte[64]); byte[] _b = new byte[4];
[RealtimeCallback] public void Run() { _s.Position = 0; int n = _s.ReadByte(); n = _s.Read(_b, 0, 4); long l = _s.Length; }
// --- Process norun
[RealtimeCallback] public void Run() {
Process.Start("ls"); // !0016
string s = Environment.GetEnvironmentVariable("X"); // !0016
Trace.WriteLine("x");
Environment.Exit(1); // !0016
}
// --- EnvironmentClean
long _t; int _n;
[RealtimeCallback] public void Run() { _t = Environment.TickCount64; _n = Environment.TickCount; _n = Environment.CurrentManagedThreadId; _t = Stopwatch.GetTimestamp(); _t = Stopwatch.Frequency; _t = DateTime.UtcNow.Ticks; var e = Stopwatch.GetElapsedTime(_t); _n = Environment.ProcessorCount; _n = Thread.CurrentThread.ManagedThreadId; }
// --- Socket norun
System.Net.Sockets.Socket _s; byte[] _b;
[RealtimeCallback] public void Run() {
_s.Send(_b); // !0016
}
// --- NativeMemory zero
[RealtimeCallback] public void Run() {
void* p = NativeMemory.Alloc(16); // !0017
NativeMemory.Clear(p, 16);
NativeMemory.Free(p); // !0017
nint h = Marshal.AllocHGlobal(16); // !0017
Marshal.WriteInt32(h, 3); int n = Marshal.ReadInt32(h);
Marshal.FreeHGlobal(h); // !0017
}
// --- GcHandle zero
byte[] _b = new byte[4];
[RealtimeCallback] public void Run() {
var h = GCHandle.Alloc(_b, GCHandleType.Pinned); // !0017
nint a = h.AddrOfPinnedObject(); object t = h.Target;
h.Free(); // !0017
}
// --- GcCalls norun
[RealtimeCallback] public void Run() {
GC.Collect(); // !0017
GC.TryStartNoGCRegion(1000); // !0017
GC.KeepAlive(this); long l = GC.GetAllocatedBytesForCurrentThread(); int n = GC.CollectionCount(0);
}
// --- Fixed
float[] _a = new float[4]; string _s = "abc"; float _r;
[RealtimeCallback] public void Run() { fixed (float* p = _a) { p[1] = 2; _r = *p; } fixed (char* c = _s) _r = c[0]; fixed (float* q = _a.AsSpan()) _r = q[0]; }
// --- UnsafeCode
float[] _a = new float[4]; float _r; int _n;
[RealtimeCallback] public void Run() { ref float f = ref MemoryMarshal.GetArrayDataReference(_a); _r = Unsafe.Add(ref f, 1); _n = Unsafe.As<float, int>(ref f); _n = BitConverter.SingleToInt32Bits(_r); var b = MemoryMarshal.AsBytes(_a.AsSpan()); var i = MemoryMarshal.Cast<float, int>(_a); _n = i[0] + b[0]; _n = MemoryMarshal.Read<int>(b); }
// --- PInvoke zero
[DllImport("libc")] static extern int getpid();
[RealtimeCallback] public void Run() {
int n = getpid(); // !0018
}
// --- PInvokeMarshalled norun
[DllImport("libc")] static extern nint strlen(string s);
[DllImport("libc", SetLastError = true)] static extern int close(int f);
[DllImport("libc")] static extern void qsort(int[] a, nint n, nint s, Func<nint, nint, int> f);
[RealtimeCallback] public void Run() {
nint n = strlen("a"); // !0018
close(3); // !0018
}
// --- PInvokeSafe norun
[RealtimeSafe(Reason = "reads a thread-local"), DllImport("libc")] static extern int getpid();
[RealtimeCallback] public void Run() { int n = getpid(); }
// --- NativeFunctionPointer norun
delegate* unmanaged<int, int> _f;
[RealtimeCallback] public void Run() {
int n = _f(3); // !0018
}
// --- ThrowConditional zero
int _n = 1;
[RealtimeCallback] public void Run() {
if (_n < 0) throw new ArgumentException("n" + _n); // !0019
int m = _n switch { 1 => 2, _ => throw new InvalidOperationException() }; // !0019
}
// --- ThrowHelper
int _n = 1;
[RealtimeCallback] public void Run() {
if (_n < 0) Throw($"bad {_n}");
ArgumentOutOfRangeException.ThrowIfNegative(_n); ArgumentNullException.ThrowIfNull(this); ObjectDisposedException.ThrowIf(_n < 0, this);
}
static void Throw(string s) => throw new ArgumentException(s);
// --- ThrowGuardInCallee
int _n = 1;
[RealtimeCallback] public void Run() { Set(3); }
void Set(int n) { if (n < 0) throw new ArgumentException("negative"); _n = n; }
// --- ThrowAlways norun
[RealtimeCallback] public void Run() {
throw new InvalidOperationException(); // !0019
}
// --- ThrowAlwaysInCallee norun
[RealtimeCallback] public void Run() {
Fail(); // !0020
}
static void Fail() => throw new InvalidOperationException();
// --- TryCatch
int _n = 1;
[RealtimeCallback] public void Run() {
try { _n++; } catch (InvalidOperationException e) when (_n > 3) { _n = e.HResult; } finally { _n--; } // ?0019
}
// --- TryThrowCatch
int _n = 1;
[RealtimeCallback] public void Run() {
try { throw new InvalidOperationException(); } // !0019
catch (InvalidOperationException) { _n++; }
}
// --- Async norun
[RealtimeCallback] public async Task
Process() // !0010
{ await Task.Yield(); } // !0010
public void Run() { }
// --- AsyncCallee norun
[RealtimeCallback] public void Run() {
_ = Go(); // !0020
}
async Task Go() { await Task.Delay(1); }
// --- TaskCreation norun
Task _t;
[RealtimeCallback] public void Run() {
_t = Task.FromResult(3); // !0010
_t = Task.Delay(1); // !0010
_t = Task.CompletedTask; ValueTask<int> v = new(3); v = ValueTask.FromResult(2);
var s = new TaskCompletionSource(); // !0010
s.SetResult(); // !0010
_t.ContinueWith(static _ => { }); // !0010 !0007
}
// --- Linq
int[] _a = [1, 2]; int _n;
[RealtimeCallback] public void Run() {
_n = _a.Where(static x => x > 1).Count(); // !0011 !0007
}
// --- LinqToList
int[] _a = [1, 2];
[RealtimeCallback] public void Run() {
GC.KeepAlive(_a.ToList()); // !0011
}
// --- LinqQuery
int[] _a = [1, 2]; IEnumerable<int> _q;
[RealtimeCallback] public void Run() {
_q = from x in _a where x > 1 select x; // !0011 !0007
}
// --- ExpressionTree
System.Linq.Expressions.Expression<Func<int, int>> _e;
[RealtimeCallback] public void Run() {
_e = x => x + 1; // !0011
}
// --- Growth zero
List<int> _l = new(); Dictionary<int, int> _d = new(); Queue<int> _q = new(); HashSet<int> _h = new(); Stack<int> _s = new();
[RealtimeCallback] public void Run() {
_l.Clear(); _q.Clear();
_l.Add(1); // !0012
_l.Insert(0, 2); // !0012
_l[0] = 3; int x = _l[1]; _l.RemoveAt(0);
_d[3] = 4; // !0012
_d.TryAdd(4, 5); // !0012
_d.Remove(4);
_q.Enqueue(1); // !0012
_q.Dequeue(); _q.TryPeek(out x);
_h.Add(2); // !0012
_h.Contains(3); _h.Remove(2);
_s.Push(3); // !0012
_s.Pop();
}
// --- Reflection norun
object _o = new();
[RealtimeCallback] public void Run() {
var m = _o.GetType().GetMethod("ToString"); // !0013
m.Invoke(_o, null); // !0013
Activator.CreateInstance<object>(); // !0013
var t = Type.GetType("x"); // !0013
}
// --- DynamicMembers norun
dynamic _d;
[RealtimeCallback] public void Run() {
int n = _d.Length; // !0013
_d.Foo(3); // !0013
var x = _d[2]; // !0013
}
// --- CallsUnknownLibrary norun
System.Text.Json.JsonDocument _d;
[RealtimeCallback] public void Run() {
var d = System.Text.Json.JsonDocument.Parse("{}"); // !0020
}
// --- Pragma norun
[RealtimeCallback] public void Run() {
#pragma warning disable JACK0014 // only the warm-up takes it
lock (this) { }
#pragma warning restore JACK0014
}
// --- SafeWithoutReason norun
[RealtimeSafe]
static object Make() => new object(); // !0025
[RealtimeCallback] public void Run() { GC.KeepAlive(Make()); }
// --- SafeClean
[RealtimeSafe] static float Gain(float x) => x * 2;
float _r;
[RealtimeCallback] public void Run() { _r = Gain(_r); }
// --- WeakerOverride norun
abstract class B { [RealtimeCallback] public abstract void M(); }
class D : B { [RealtimeUnsafe("prints")]
public override void M() { } // !0023
}
public void Run() { }
// --- WeakerSafeOverride norun
abstract class B { [RealtimeSafe] public abstract object M(); }
class D : B {
public override object M() => new object(); // !0023
}
public void Run() { }
// --- WeakerMethodGroup norun
[RealtimeCallback] public delegate void Process();
[RealtimeUnsafe("prints")] void M() { }
Process _p;
public void Run() {
_p = M; // !0023
}
