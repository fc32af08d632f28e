// --- AsyncVoid alloc
[RealtimeCallback] public void Run() { Later(); }  // !0020
async void Later() { await System.Threading.Tasks.Task.Yield(); }
// --- AsyncTaskCompleted alloc
[RealtimeCallback] public void Run() { _ = Later(); }  // !0020
async Task<int> Later() { await Task.CompletedTask; return 3000; }
// --- TaskFromResultBig
Task<int> _t;
[RealtimeCallback] public void Run() { _t = Task.FromResult(12345); } // !0010
// --- ValueTaskFromResultClean
ValueTask<int> _t; 
[RealtimeCallback] public void Run() { _t = ValueTask.FromResult(12345); _t = new ValueTask<int>(4); }
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
_t = Task.FromResult(30); // !0010
_t = Task.Delay(1); // !0010
_t = Task.CompletedTask; ValueTask<int> v = new(3); v = ValueTask.FromResult(2);
var s = new TaskCompletionSource(); // !0010
s.SetResult(); // !0010
_t.ContinueWith(static _ => { }); // !0010 !0007
}
// --- Parallel norun
[RealtimeCallback] public void Run() {
Parallel.For(0, 2, static i => { }); // !0015 !0007
ThreadPool.QueueUserWorkItem(static _ => { }); // !0010 !0007
Task.Run(static () => { }); // !0010 !0007
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
// --- TimerChange norun
Timer _t;
[RealtimeCallback] public void Run() {
_t.Change(0, 1); // !0014
}
// --- TaskResult norun
readonly Task<int> _t = Task.FromResult(3); int _y;
[RealtimeCallback] public void Run() { _y = _t.Result; } // !0015
// --- TaskWaitMs norun
readonly Task _t = Task.CompletedTask; 
[RealtimeCallback] public void Run() { _t.Wait(10); } // !0015
// --- GetAwaiterGetResult norun
readonly Task<int> _t = Task.FromResult(3); int _y;
[RealtimeCallback] public void Run() { _y = _t.GetAwaiter().GetResult(); } // !0015
// --- TaskWaitAll norun
readonly Task[] _t = [Task.CompletedTask];
[RealtimeCallback] public void Run() { Task.WaitAll(_t); } // !0015
// --- TaskRunWait norun
[RealtimeCallback] public void Run() { Task.Run(() => { }).Wait(); } // !0007 !0010 !0015
// --- TaskDelayWait norun
[RealtimeCallback] public void Run() { Task.Delay(1).Wait(); } // !0010 !0015
// --- ValueTaskResult norun
ValueTask<int> _t; int _n;
public Sample() => _t = new(Task.Delay(1).ContinueWith(static _ => 3));
[RealtimeCallback] public void Run() { _n = _t.Result; } // !0015
// --- TaskIsCompletedClean
readonly Task<int> _t = Task.FromResult(3); bool _n;
[RealtimeCallback] public void Run() { _n = _t.IsCompletedSuccessfully; }
// --- TimerChangeLater norun
readonly Timer _t = new(_ => { }, null, -1, -1);
[RealtimeCallback] public void Run() { _t.Change(1000, -1); } // !0014
// --- TimerNew norun
Timer _t;
[RealtimeCallback] public void Run() { _t = new Timer(_ => { }, null, -1, -1); } // !0007 !0014
// --- PeriodicTimerWait norun
readonly PeriodicTimer _t = new(TimeSpan.FromMilliseconds(1)); bool _b;
[RealtimeCallback] public void Run() { _b = _t.WaitForNextTickAsync().AsTask().Result; } // !0010 !0014 !0015
// --- ParallelFor norun
readonly float[] _a = new float[4];
[RealtimeCallback] public void Run() { Parallel.For(0, 4, i => _a[i] = i); } // !0006 !0015
// --- CancelToken norun
readonly CancellationTokenSource _c = new();
[RealtimeCallback] public void Run() { _c.Cancel(); } // !0014
// --- TokenChecked
readonly CancellationTokenSource _c = new(); bool _b;
[RealtimeCallback] public void Run() { _b = _c.Token.IsCancellationRequested || _c.IsCancellationRequested; }
// --- ThreadPoolQueue
[RealtimeCallback] public void Run() { ThreadPool.QueueUserWorkItem(_ => { }); } // !0007 !0010
// --- AsyncSetupAround norun
Func<float, float> _f;
public async Task Start() { await Task.Delay(1); var gains = new List<float> { 1 }; _f = [RealtimeCallback] (x) => x * gains[0]; Console.WriteLine($"started {gains.Count}"); }
public void Run() { }
// --- AwaitForEach norun
[RealtimeCallback] public async Task Process(IAsyncEnumerable<int> s) { // !0010
await foreach (int i in s) { } // !0009
}
public void Run() { }
// --- AsyncLambda norun
Func<Task> _f;
[RealtimeCallback] public void Run() {
_f = async () => await Task.Yield(); // !0007
}
// --- SyncContext norun
readonly SynchronizationContext _c = new();
[RealtimeCallback] public void Run() {
_c.Post(static _ => { }, null); // !0010 !0007
}
// --- AwaitUsingLikeSync
sealed class Scope : IDisposable { public static readonly Scope One = new(); public void Dispose() { } }
[RealtimeCallback] public void Run() { using (Scope.One) { } } // !0007
// --- ResultOfCompleted
readonly Task<int> _t = Task.FromResult(5); int _n;
[RealtimeCallback] public void Run() { if (_t.IsCompletedSuccessfully) _n = _t.Result; if (!_t.IsCompleted) return; _n += _t.Result; }
// --- ResultOfAnother norun
readonly Task<int> _t = Task.FromResult(5), _u = Task.FromResult(5); int _n;
[RealtimeCallback] public void Run() {
if (_u.IsCompleted) _n = _t.Result; // !0015
if (!_t.IsCompleted) _n = _t.Result; // !0015
}
// --- ResultOfCompletedPattern
Task<float[]> _loading = Task.FromResult(new float[2]); float[] _t = [];
[RealtimeCallback] public void Run() { if (_loading is { IsCompletedSuccessfully: true } t) { _t = t.Result; _loading = null; } }
// --- ResultOfRunningPattern norun
readonly Task<int> _t = Task.FromResult(5); int _n;
[RealtimeCallback] public void Run() {
if (_t is { IsCompleted: false } t) _n = t.Result; // !0015
}
// --- ValueTaskThatIsDone
int _n; readonly ValueTask<int> _done = new(7);
ValueTask<int> Next() => new(++_n);
[RealtimeCallback] public void Run() { var next = Next(); _n = next.Result + _done.Result + ValueTask.FromResult(3).GetAwaiter().GetResult(); }
// --- TasksKept
Task<bool> _b; Task<int> _n; Task<string> _s; bool _x;
[RealtimeCallback] public void Run() { _b = Task.FromResult(_x); _n = Task.FromResult(-1); _n = Task.FromResult(8); _s = Task.FromResult<string>(null); Task<long> l = Task.FromResult(0L); _x = l.IsCompleted; }
// --- TasksMade
Task<int> _n; Task<long> _l; int _i = 3;
[RealtimeCallback] public void Run() {
_n = Task.FromResult(9); // !0010
_n = Task.FromResult(_i + 20); // !0010
_l = Task.FromResult(1L); // !0010
}
// --- ContextSent zero
readonly SynchronizationContext _c = new();
[RealtimeCallback] public void Run() {
_c.Send(s_none, null); // !0015
}
static readonly SendOrPostCallback s_none = static _ => { };
// --- TaskSourceUsedAgain
System.Threading.Tasks.Sources.ManualResetValueTaskSourceCore<int> _c; int _n;
[RealtimeCallback] public void Run() { _c.Reset(); _c.SetResult(4); _n = _c.GetResult(_c.Version); _n += (int)_c.GetStatus(_c.Version); }
