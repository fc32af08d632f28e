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
// --- Interlocked
int _n; long _m; object _o; volatile bool _v; float _f;
[RealtimeCallback] public void Run() { Interlocked.Increment(ref _n); Interlocked.Exchange(ref _m, 2); Interlocked.CompareExchange(ref _n, 1, 2); Volatile.Write(ref _m, Volatile.Read(ref _m)); _o = Interlocked.Exchange(ref _o, null); _v = !_v; Interlocked.MemoryBarrier(); Thread.MemoryBarrier(); Interlocked.Exchange(ref _f, 3f); Interlocked.Or(ref _n, 3); }
// --- ThreadSleep0 norun
[RealtimeCallback] public void Run() { Thread.Sleep(0); } // !0015
// --- ThreadSleepSpan norun
[RealtimeCallback] public void Run() { Thread.Sleep(TimeSpan.FromMilliseconds(1)); } // !0015
// --- ThreadYield norun
bool _b;
[RealtimeCallback] public void Run() { _b = Thread.Yield(); } // !0015
// --- SpinWaitOnce norun
[RealtimeCallback] public void Run() { SpinWait w = default; w.SpinOnce(); } // !0015
// --- SpinWaitUntilFlag norun
volatile bool _f = true;
[RealtimeCallback] public void Run() { SpinWait.SpinUntil(() => _f); } // !0006 !0015
// --- ThreadJoin norun
readonly Thread _t; public Sample() { _t = new(() => { }); _t.Start(); }
[RealtimeCallback] public void Run() { _t.Join(); } // !0015
// --- ThreadJoinTimeout norun
readonly Thread _t; bool _b; public Sample() { _t = new(() => { }); _t.Start(); }
[RealtimeCallback] public void Run() { _b = _t.Join(TimeSpan.FromMilliseconds(5)); } // !0015
// --- NewThreadStart
[RealtimeCallback] public void Run() { var t = new Thread(() => { }); t.IsBackground = true; t.Start(); } // !0007 !0010
// --- InterlockedAll
int _n; long _l; object _o = new(), _p; float _f;
[RealtimeCallback] public void Run() { Interlocked.Increment(ref _n); Interlocked.Add(ref _l, 3); Interlocked.Exchange(ref _p, _o); Interlocked.CompareExchange(ref _n, 3, 4); Interlocked.Exchange(ref _f, 3f); Interlocked.MemoryBarrier(); Volatile.Write(ref _n, 3); int x = Volatile.Read(ref _n); Interlocked.Or(ref _n, 4); Thread.MemoryBarrier(); }
// --- BusyWaitClean
volatile int _f; int _n;
[RealtimeCallback] public void Run() { while (_f != 0 && _n < 100) { Thread.SpinWait(4); _n++; } }
// --- SleepInGenericStrategy norun
interface IPolicy { static abstract void Pause(); } struct Sleepy : IPolicy { public static void Pause() => Thread.Sleep(1); } 
static void Go<T>() where T : IPolicy => T.Pause();
[RealtimeCallback] public void Run() { Go<Sleepy>(); } // !0020
// --- SleepInOtherInstantiationClean
interface IPolicy { static abstract void Pause(); } struct Sleepy : IPolicy { public static void Pause() => Thread.Sleep(1); } struct Eager : IPolicy { public static void Pause() { } }
static void Go<T>() where T : IPolicy => T.Pause(); public void Other() => Go<Sleepy>();
[RealtimeCallback] public void Run() { Go<Eager>(); }
// --- WaitInPatternProperty norun
sealed class Src { readonly ManualResetEventSlim _e = new(true); public int Ready { get { _e.Wait(); return 1; } } } readonly Src _s = new(); bool _b;
[RealtimeCallback] public void Run() { _b = _s is { Ready: 1 }; } // !0020
// --- AsyncLocalRead
readonly AsyncLocal<int> _a = new(); int _n;
[RealtimeCallback] public void Run() { _n = _a.Value; }
// --- AsyncLocalWrite
readonly AsyncLocal<object> _a = new(); readonly object _o = new(), _p = new(); bool _b;
[RealtimeCallback] public void Run() { _a.Value = (_b = !_b) ? _o : _p; } // !0010
// --- ThreadStaticClean
[ThreadStatic] static int t_n;
[RealtimeCallback] public void Run() { t_n++; }
// --- ThreadLocalValue
readonly ThreadLocal<int> _t = new(() => 3); int _n;
[RealtimeCallback] public void Run() { _n = _t.Value; } // !0007
// --- ThreadPriority norun
[RealtimeCallback] public void Run() { Thread.CurrentThread.Priority = ThreadPriority.Normal; } // !0014
// --- ThreadCurrentIdClean
int _n;
[RealtimeCallback] public void Run() { _n = Environment.CurrentManagedThreadId + Thread.CurrentThread.ManagedThreadId; }
// --- SpinWaitCount
int _flag;
[RealtimeCallback] public void Run() { for (int i = 0; i < 100 && Volatile.Read(ref _flag) == 1; i++) Thread.SpinWait(1); }
// --- SleepInHelper norun
[RealtimeCallback] public void Run() {
Backoff(); // !0020
}
static void Backoff() { for (int i = 0; i < 3; i++) Thread.Sleep(0); }
// --- ThreadInfo
int _n; bool _b; string _s;
[RealtimeCallback] public void Run() { _n = Thread.CurrentThread.ManagedThreadId; _b = Thread.CurrentThread.IsThreadPoolThread; _b = Thread.CurrentThread.IsBackground; _s = Thread.CurrentThread.Name; }
// --- SpinUntilFree norun
int _busy; volatile bool _ready; float _g;
[RealtimeCallback] public void Run() {
while (Interlocked.CompareExchange(ref _busy, 1, 0) != 0) Thread.SpinWait(20); // !0015
while (!_ready) { } // !0015
for (; Volatile.Read(ref _busy) == 0;) { } // !0015
}
// --- LockFreeUpdate
int _sum, _flag = 1; float _level;
[RealtimeCallback] public void Run() {
int seen = _sum;
while (Interlocked.CompareExchange(ref _sum, seen + 1, seen) != seen) seen = _sum;
float old;
do { old = _level; } while (Interlocked.CompareExchange(ref _level, old * 0.5f, old) != old);
int tries = 0;
while (Volatile.Read(ref _flag) == 0 && tries++ < 100) Thread.SpinWait(1);
}
// --- BurnTime norun
[RealtimeCallback] public void Run() {
long end = Stopwatch.GetTimestamp() + 100;
while (Stopwatch.GetTimestamp() < end) { } // !0015
}
// --- StateAsked
readonly ReaderWriterLockSlim _l = new(); readonly Barrier _b = new(1); readonly TaskCompletionSource<int> _t = new(); int _n; object _o; readonly System.Timers.Timer _timer = new(100); readonly System.Threading.Channels.Channel<int> _c = System.Threading.Channels.Channel.CreateUnbounded<int>(); bool _x; int? _id;
[RealtimeCallback] public void Run() { _n = _l.CurrentReadCount + _l.WaitingWriteCount + _b.ParticipantCount + Environment.ProcessId; _o = _t.Task; _o = TaskScheduler.Default; _id = Task.CurrentId; _x = _timer.Enabled | _c.Reader.CanCount; _o = _c.Reader.Completion; }
