// --- LockStatement norun
readonly object _l = new(); int _n;
[RealtimeCallback] public void Run() { lock (_l) _n++; } // !0014
// --- LockStatementHelperClass norun
sealed class Shared { readonly object _l = new(); int _n; public int Take() { lock (_l) return _n++; } } readonly Shared _s = new(); int _y;
[RealtimeCallback] public void Run() { _y = _s.Take(); } // !0020
// --- MonitorTryEnter norun
readonly object _l = new(); int _n;
[RealtimeCallback] public void Run() { if (Monitor.TryEnter(_l)) { try { _n++; } finally { Monitor.Exit(_l); } } } // !0014
// --- MonitorTryEnterTimeout norun
readonly object _l = new(); int _n;
[RealtimeCallback] public void Run() { if (Monitor.TryEnter(_l, 10)) { _n++; Monitor.Exit(_l); } } // !0014
// --- MonitorPulse norun
readonly object _l = new();
[RealtimeCallback] public void Run() { Monitor.Enter(_l); Monitor.PulseAll(_l); Monitor.Exit(_l); } // !0014
// --- LockType norun
readonly Lock _l = new(); int _n;
[RealtimeCallback] public void Run() { using (_l.EnterScope()) _n++; } // !0014
// --- LockTypeTryEnter norun
readonly Lock _l = new(); int _n;
[RealtimeCallback] public void Run() { if (_l.TryEnter()) { _n++; _l.Exit(); } } // !0014
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
// --- ThreadJoin norun
readonly Thread _t; public Sample() { _t = new(() => { }); _t.Start(); }
[RealtimeCallback] public void Run() { _t.Join(); } // !0015
// --- ThreadJoinTimeout norun
readonly Thread _t; bool _b; public Sample() { _t = new(() => { }); _t.Start(); }
[RealtimeCallback] public void Run() { _b = _t.Join(TimeSpan.FromMilliseconds(5)); } // !0015
// --- ConsoleWriteLine norun
[RealtimeCallback] public void Run() { Console.WriteLine("x"); } // !0016
// --- ConsoleErrorWrite norun
[RealtimeCallback] public void Run() { Console.Error.Write('x'); } // !0016
// --- ConsoleOutWriteFormatted norun
int _n;
[RealtimeCallback] public void Run() { Console.Out.WriteLine("{0}", _n); } // !0004 !0016
// --- ConsoleKeyAvailable norun
bool _b;
[RealtimeCallback] public void Run() { _b = Console.KeyAvailable; } // !0016
// --- DebugWriteLineElided
int _n;
[RealtimeCallback] public void Run() { Debug.WriteLine("n=" + _n); Debug.Assert(_n == 0, "n " + _n); }
// --- FileExists norun
bool _b;
[RealtimeCallback] public void Run() { _b = File.Exists("gains.txt"); } // !0016
// --- FileAppend norun
[RealtimeCallback] public void Run() { File.AppendAllText("log.txt", "x"); } // !0016
// --- FileReadAllBytes norun
int _n;
[RealtimeCallback] public void Run() { _n = File.ReadAllBytes("/proc/self/stat").Length; } // !0016
// --- FileStreamWrite norun
readonly FileStream _f = File.Create(Path.GetTempFileName()); readonly byte[] _b = new byte[4];
[RealtimeCallback] public void Run() { _f.Write(_b); _f.Flush(); } // !0016
// --- StreamWriterField norun
readonly StreamWriter _w = new(Stream.Null);
[RealtimeCallback] public void Run() { _w.Write("x"); _w.Flush(); } // !0016
// --- StreamAbstractRead norun
readonly Stream _s = File.OpenRead("/dev/zero"); readonly byte[] _b = new byte[4]; int _n;
[RealtimeCallback] public void Run() { _n = _s.Read(_b, 0, 4); } // !0016
// --- BinaryWriterField norun
readonly BinaryWriter _w = new(File.Create(Path.GetTempFileName()));
[RealtimeCallback] public void Run() { _w.Write(1f); } // !0016
// --- RandomAccessWrite norun
readonly Microsoft.Win32.SafeHandles.SafeFileHandle _h = File.OpenHandle(Path.GetTempFileName(), FileMode.Create, FileAccess.Write); readonly byte[] _b = new byte[4];
[RealtimeCallback] public void Run() { RandomAccess.Write(_h, _b, 0); } // !0016
// --- DirectoryGetFiles norun
int _n;
[RealtimeCallback] public void Run() { _n = Directory.GetFiles("presets").Length; } // !0016
// --- SocketSend norun
readonly System.Net.Sockets.UdpClient _u = new(); readonly byte[] _b = new byte[4];
[RealtimeCallback] public void Run() { _u.Send(_b, 4, "127.0.0.1", 9); } // !0016
// --- SocketPoll norun
readonly System.Net.Sockets.Socket _s = new(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp); bool _b;
[RealtimeCallback] public void Run() { _b = _s.Poll(0, System.Net.Sockets.SelectMode.SelectRead); } // !0016
// --- HttpGet norun
readonly System.Net.Http.HttpClient _c = new(); string _s;
[RealtimeCallback] public void Run() { _s = _c.GetStringAsync("http://localhost").Result; } // !0015 !0016
// --- DnsLookup norun
int _n;
[RealtimeCallback] public void Run() { _n = System.Net.Dns.GetHostAddresses("localhost").Length; } // !0016
// --- ProcessStart norun
[RealtimeCallback] public void Run() { Process.Start("true"); } // !0016
// --- ProcessCpu norun
readonly Process _p = Process.GetCurrentProcess(); double _y;
[RealtimeCallback] public void Run() { _p.Refresh(); _y = _p.TotalProcessorTime.TotalSeconds; } // !0016
// --- EnvGetVariable alloc
string _y;
[RealtimeCallback] public void Run() { _y = Environment.GetEnvironmentVariable("PATH"); } // !0016
// --- BlockingCollectionAdd norun
readonly BlockingCollection<int> _c = new(1000);
[RealtimeCallback] public void Run() { _c.Add(1); } // !0014
// --- BlockingCollectionTryTake norun
readonly BlockingCollection<int> _c = new(10); int _n;
[RealtimeCallback] public void Run() { _c.TryTake(out _n); } // !0014
// --- ChannelTryWrite norun
readonly System.Threading.Channels.Channel<int> _c = System.Threading.Channels.Channel.CreateBounded<int>(1000); bool _b;
[RealtimeCallback] public void Run() { _b = _c.Writer.TryWrite(3); } // !0014
// --- ChannelReaderTryRead norun
readonly System.Threading.Channels.ChannelReader<int> _c = System.Threading.Channels.Channel.CreateBounded<int>(1000).Reader; bool _b; int _n;
[RealtimeCallback] public void Run() { _b = _c.TryRead(out _n); } // !0014
// --- ConcurrentDictionaryAdd norun
readonly ConcurrentDictionary<int, int> _c = new();
[RealtimeCallback] public void Run() { _c[1] = 2; } // !0014
// --- ConcurrentDictionaryTryGet
readonly ConcurrentDictionary<int, int> _c = new() { [1] = 2 }; int _n;
[RealtimeCallback] public void Run() { _c.TryGetValue(1, out _n); _n += _c.ContainsKey(2) ? 1 : 0; }
// --- ConcurrentDictionaryCount norun
readonly ConcurrentDictionary<int, int> _c = new(); int _n;
[RealtimeCallback] public void Run() { _n = _c.Count; } // !0014
// --- ConcurrentBagTake norun
readonly ConcurrentBag<int> _c = [1]; int _n;
[RealtimeCallback] public void Run() { if (_c.TryTake(out _n)) _c.Add(_n); } // !0014
// --- ConcurrentQueueDequeue
readonly ConcurrentQueue<int> _c = new(); int _n;
[RealtimeCallback] public void Run() { while (_c.TryDequeue(out int x)) _n += x; if (!_c.IsEmpty) _n++; }
// --- ConcurrentStackPush alloc
readonly ConcurrentStack<int> _c = new();
[RealtimeCallback] public void Run() { _c.Push(1); } // !0020
// --- TimerChange norun
readonly Timer _t = new(_ => { }, null, -1, -1);
[RealtimeCallback] public void Run() { _t.Change(1000, -1); } // !0014
// --- TimerNew norun
Timer _t;
[RealtimeCallback] public void Run() { _t = new Timer(_ => { }, null, -1, -1); } // !0007 !0014
// --- ThreadPoolQueue
[RealtimeCallback] public void Run() { ThreadPool.QueueUserWorkItem(_ => { }); } // !0007 !0010
// --- NewThreadStart
[RealtimeCallback] public void Run() { var t = new Thread(() => { }); t.IsBackground = true; t.Start(); } // !0007 !0010
// --- CancelToken norun
readonly CancellationTokenSource _c = new();
[RealtimeCallback] public void Run() { _c.Cancel(); } // !0014
// --- TokenChecked
readonly CancellationTokenSource _c = new(); bool _b;
[RealtimeCallback] public void Run() { _b = _c.Token.IsCancellationRequested || _c.IsCancellationRequested; }
// --- InterlockedAll
int _n; long _l; object _o = new(), _p; float _f;
[RealtimeCallback] public void Run() { Interlocked.Increment(ref _n); Interlocked.Add(ref _l, 3); Interlocked.Exchange(ref _p, _o); Interlocked.CompareExchange(ref _n, 3, 4); Interlocked.Exchange(ref _f, 3f); Interlocked.MemoryBarrier(); Volatile.Write(ref _n, 3); int x = Volatile.Read(ref _n); Interlocked.Or(ref _n, 4); Thread.MemoryBarrier(); }
// --- BusyWaitClean
volatile int _f; int _n;
[RealtimeCallback] public void Run() { while (_f != 0 && _n < 100) { Thread.SpinWait(4); _n++; } }
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
// --- GcAllocatedBytesClean
long _n;
[RealtimeCallback] public void Run() { _n = GC.GetAllocatedBytesForCurrentThread() + GC.CollectionCount(0); }
// --- PeriodicTimerWait norun
readonly PeriodicTimer _t = new(TimeSpan.FromMilliseconds(1)); bool _b;
[RealtimeCallback] public void Run() { _b = _t.WaitForNextTickAsync().AsTask().Result; } // !0010 !0014 !0015
// --- ParallelFor norun
readonly float[] _a = new float[4];
[RealtimeCallback] public void Run() { Parallel.For(0, 4, i => _a[i] = i); } // !0006 !0015
// --- LockInInterfaceImpl norun
interface ISink { void Put(int x); } sealed class LockSink : ISink { readonly object _l = new(); int _n; public void Put(int x) { lock (_l) _n = x; } } readonly ISink _s = new LockSink();
[RealtimeCallback] public void Run() { _s.Put(3); } // !0020
// --- LockInDelegateField norun
readonly object _l = new(); int _n; readonly Action _a; public Sample() => _a = () => { lock (_l) _n++; };
[RealtimeCallback] public void Run() { _a(); } // !0020
// --- LockInDispose norun
sealed class Guard : IDisposable { readonly object _l = new(); public void Dispose() { lock (_l) { } } } readonly Guard _g = new();
[RealtimeCallback] public void Run() { using (_g) { } } // !0020
// --- LockInEnumerator norun
struct En(object l) { int _i; public int Current => _i; public bool MoveNext() { lock (l) return ++_i < 3; } } struct Src(object l) { public En GetEnumerator() => new(l); } readonly object _l = new(); int _n;
[RealtimeCallback] public void Run() { foreach (int i in new Src(_l)) _n += i; } // !0020
// --- LockInOperator norun
struct V(int x) { static readonly object s_l = new(); public int X = x; public static V operator +(V a, V b) { lock (s_l) return new(a.X + b.X); } } V _v;
[RealtimeCallback] public void Run() { _v = _v + new V(1); } // !0020
// --- LockInConversion norun
struct V(int x) { static readonly object s_l = new(); public int X = x; public static implicit operator int(V a) { lock (s_l) return a.X; } } V _v; int _n;
[RealtimeCallback] public void Run() { _n = _v; } // !0020
// --- LockInIndexer norun
readonly object _l = new(); readonly float[] _d = new float[4]; float this[int i] { get { lock (_l) return _d[i]; } } float _y;
[RealtimeCallback] public void Run() { _y = this[2]; } // !0020
// --- LockInStaticEventAccessor norun
readonly object _l = new(); Action _h; event Action Changed { add { lock (_l) _h = value; } remove { } } static readonly Action s_a = () => { };
[RealtimeCallback] public void Run() { Changed += s_a; } // !0020
// --- LockInBaseConstructorCall norun
class Base { static readonly object s_l = new(); protected Base() { lock (s_l) { } } } sealed class Derived : Base { } Derived _d;
[RealtimeCallback] public void Run() { _d = new Derived(); } // !0001 !0020
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
// --- LockInDeconstruct norun
sealed class P { public void Deconstruct(out int a, out int b) { lock (this) { a = 1; b = 2; } } } readonly P _p = new(); int _n;
[RealtimeCallback] public void Run() { var (a, b) = _p; _n = a + b; } // !0020
// --- LockInToStringOverride norun
sealed class P { readonly string _s = "p"; public override string ToString() { lock (this) return _s; } } readonly P _p = new(); string _y;
[RealtimeCallback] public void Run() { _y = _p.ToString(); } // !0020
// --- LockInEqualsViaObject norun
sealed class P { public override bool Equals(object o) { lock (this) return true; } public override int GetHashCode() => 1; } readonly P _p = new(), _q = new(); bool _y;
[RealtimeCallback] public void Run() { _y = object.Equals(_p, _q); } // !0020
// --- LockInGetHashCodeViaDictionary norun
sealed class K { public override bool Equals(object o) => ReferenceEquals(o, this); public override int GetHashCode() { lock (this) return 1; } } readonly Dictionary<K, int> _d = new(); readonly K _k = new(); bool _y; 
[RealtimeCallback] public void Run() { _y = _d.ContainsKey(_k); } // !0020
// --- LockInComparerClass norun
sealed class C : IEqualityComparer<int> { readonly object _l = new(); public bool Equals(int a, int b) { lock (_l) return a == b; } public int GetHashCode(int a) => a; } readonly Dictionary<int, int> _d = new(new C()) { [1] = 2 }; int _y;
[RealtimeCallback] public void Run() { _d.TryGetValue(1, out _y); } // !0020
// --- LockInIteratorForeach norun
readonly object _l = new(); int _y;
IEnumerable<int> Items() { lock (_l) { yield return 1; } }
[RealtimeCallback] public void Run() { foreach (int i in Items()) _y += i; } // !0009 !0020
// --- LockInTryFormatInterpolation norun
struct V : ISpanFormattable { static readonly object s_l = new(); public string ToString(string f, IFormatProvider p) => "v"; public bool TryFormat(Span<char> d, out int n, ReadOnlySpan<char> f, IFormatProvider p) { lock (s_l) { n = 0; return true; } } } readonly char[] _c = new char[10];
[RealtimeCallback] public void Run() { _c.AsSpan().TryWrite($"{new V()}", out _); } // !0020
// --- LockInFinally norun
readonly object _l = new(); int _n;
[RealtimeCallback] public void Run() { try { _n++; } finally { lock (_l) _n--; } } // !0014
// --- LockInCatchWhen norun
readonly object _l = new(); int _n;
[RealtimeCallback] public void Run() { try { _n++; } catch (Exception) when (Check()) { } } // !0020
bool Check() { lock (_l) return true; }
// --- LockInSwitchArm norun
readonly object _l = new(); int _n;
[RealtimeCallback] public void Run() { _n = _n switch { 0 => 1, 1 => Locked(), _ => 0 }; } // !0020
int Locked() { lock (_l) return 2; }
// --- LockInFieldInit norun
static readonly object s_l = new(); static int Get() { lock (s_l) return 1; } sealed class P { public int X = Get(); } P _p;
[RealtimeCallback] public void Run() { _p = new P(); } // !0001 !0020
// --- LockInExtensionOnSpan norun
[RealtimeCallback] public void Run() { Span<float> s = stackalloc float[4]; s.Fade(); } // !0020
} static class Ext { static readonly object s_l = new(); public static void Fade(this Span<float> s) { lock (s_l) s.Clear(); }
// --- SetupAroundMarkedLambdaClean
delegate float Fx(float x);
readonly object _l = new(); Fx _f; float _y; public Sample() { lock (_l) { float[] g = [2]; _f = [RealtimeCallback] (x) => x * g[0]; Console.Out.Flush(); } }
public void Run() { _y = _f(2); }
// --- LockInMarkedLambda norun
Func<float, float> _f; readonly object _l = new();
public Sample() { _f = [RealtimeCallback] (x) => { lock (_l) return x; }; } // !0014
public void Run() { _f(1); }
// --- SemaphoreCurrentCountClean
readonly SemaphoreSlim _s = new(3); int _n;
[RealtimeCallback] public void Run() { _n = _s.CurrentCount; }
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
// --- ValueTaskResult norun
readonly ValueTask<int> _t = new(3); int _n;
[RealtimeCallback] public void Run() { _n = _t.Result; } // !0015
// --- TaskIsCompletedClean
readonly Task<int> _t = Task.FromResult(3); bool _n;
[RealtimeCallback] public void Run() { _n = _t.IsCompletedSuccessfully; }
// --- LoggerFactoryStatic norun
static class Log { static readonly object s_l = new(); static readonly StringBuilder s_b = new(); public static void Info(string s) { lock (s_l) { s_b.Append(s); if (s_b.Length > 1000) s_b.Clear(); } } }
[RealtimeCallback] public void Run() { Log.Info("cycle"); } // !0020
// --- EventLogWriter norun
readonly System.Diagnostics.Tracing.EventSource _e = new("jack-test");
[RealtimeCallback] public void Run() { _e.Write("x"); } // !0016
// --- StaticCtorWithLock
static class Tab { public static readonly float[] Values; static Tab() { Values = new float[10]; } } float _y;
[RealtimeCallback] public void Run() { _y = Tab.Values[1]; } // !0007
