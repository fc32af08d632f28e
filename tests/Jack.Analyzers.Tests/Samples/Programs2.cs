// --- HiddenBoxInEquals
struct P { public float X; public override bool Equals(object o) => o is P p && p.X == X; public override int GetHashCode() => X.GetHashCode(); } P _a, _b; bool _r;
[RealtimeCallback] public void Run() {
_r = _a.Equals(_b); // !0004
}
// --- StructBaseCall
struct P { public float X; public override int GetHashCode() => base.GetHashCode(); } P _a; int _r;
[RealtimeCallback] public void Run() {
_r = _a.GetHashCode(); // !0020
}
// --- ArrayListAdd
ArrayList _l = new();
[RealtimeCallback] public void Run() {
_l.Clear();
_l.Add(5); // !0004 !0012
}
// --- HashtableRead
Hashtable _h = new() { ["a"] = 1 }; object _o;
[RealtimeCallback] public void Run() {
_o = _h["a"];
_o = _h[5]; // !0004
}
// --- ComparableCast
int _n = 3; int _r;
[RealtimeCallback] public void Run() {
IComparable c = _n; // !0004
_r = c.CompareTo("x".Length); // !0004
}
// --- InterfaceLocalKept
interface I { int M(); } struct S : I { public int M() => 3; } S _s; int _n; I _i;
[RealtimeCallback] public void Run() {
I i = _s; // !0004
_n = i.M(); _i = i;
}
// --- StructInInterfaceArray
interface I { int M(); } struct S : I { public int M() => 3; } readonly I[] _a = new I[2];
[RealtimeCallback] public void Run() {
_a[0] = new S(); // !0004
}
// --- ReturnBoxed
object Get() => 5; 
[RealtimeCallback] public void Run() {
GC.KeepAlive(Get()); // !0020
}
// --- ConditionalBoxed
bool _b = true; object _o;
[RealtimeCallback] public void Run() {
_o = _b ? 1 : "a"; // !0004
_o = _o ?? 3; // !0004
}
// --- TupleBoxed
(int, object) _t; int _n;
[RealtimeCallback] public void Run() {
_t = (1, _n); // !0004
}
// --- StringFormatArgs
readonly float _f = 2; string _s;
[RealtimeCallback] public void Run() {
_s = string.Format("{0} {1}", _f, "x"); // !0003 !0004
}
// --- SpanToString
readonly char[] _c = ['a', 'b']; string _s;
[RealtimeCallback] public void Run() {
_s = _c.AsSpan().ToString(); // !0003
_s = new string(_c); // !0003
_s = string.Concat(_s, "x"); // !0003
}
// --- PathCombine
string _s = "a";
[RealtimeCallback] public void Run() {
GC.KeepAlive(Path.Combine(_s, "b")); // !0016
}
// --- BitConverterBytes
int _n;
[RealtimeCallback] public void Run() {
GC.KeepAlive(BitConverter.GetBytes(_n)); // !0002
}
// --- ListToArray
readonly List<int> _l = [1];
[RealtimeCallback] public void Run() {
GC.KeepAlive(_l.ToArray()); // !0002
GC.KeepAlive(_l.GetRange(0, 1)); // !0020
}
// --- DictionaryKeysKept
readonly Dictionary<int, int> _d = new() { [1] = 1 };
[RealtimeCallback] public void Run() { foreach (int k in _d.Keys) GC.KeepAlive(this); }
// --- StopwatchStartNew
[RealtimeCallback] public void Run() {
var w = Stopwatch.StartNew(); // !0020
GC.KeepAlive(w);
}
// --- TimeSpanToString
TimeSpan _t;
[RealtimeCallback] public void Run() {
GC.KeepAlive(_t.ToString()); // !0003
}
// --- GetterChain
sealed class A { public B B => new(); } sealed class B { public float Gain => 2; } readonly A _a = new(); float _y;
[RealtimeCallback] public void Run() {
_y = _a.B.Gain; // !0020
}
// --- ThirdLevelGeneric
class Pool<T> where T : new() { public T Get() => new(); } class Item { } readonly Pool<Item> _p = new(); readonly Pool<int> _q = new();
[RealtimeCallback] public void Run() {
GC.KeepAlive(_p.Get()); // !0020
int n = _q.Get();
}
// --- ArrayCovariance
readonly object[] _a = new string[2];
[RealtimeCallback] public void Run() { _a[0] = "x"; }
// --- IteratorViaExtension
public class Sample {
readonly int[] _a = [1]; int _n;
[RealtimeCallback] public void Run() {
foreach (int i in _a.Odd()) _n += i; // !0009 !0020
}
}
static class E { public static IEnumerable<int> Odd(this int[] a) { foreach (int i in a) if (i % 2 == 1) yield return i; } }
// --- ClosureOverLoopVariable
readonly Action[] _a = new Action[3];
[RealtimeCallback] public void Run() {
for (int i = 0; i < 3; i++) {
_a[i] = () => GC.KeepAlive(i); // !0005
}
}
// --- ClosureOverParameterInBranch
static bool s_log; static Action s_a;
[RealtimeCallback] public void Process(int n) {
if (s_log) s_a = () => GC.KeepAlive(n); // !0005
}
public void Run() { Process(3); }
// --- LambdaCallsCapturingLocal
static void Apply(Func<float> f) => f();
[RealtimeCallback] public void Run() {
float g = 2;
float Local() => g;
Apply(() => Local()); // !0005
}
// --- ThisCaptureAndLocal
float _y; static void Apply(Action f) => f();
[RealtimeCallback] public void Run() {
float g = 2;
Apply(() => _y = g); // !0005
}
// --- MethodGroupOfLocalObject
sealed class Osc { public float Next() => 1; } readonly Osc _o = new(); static float Apply(Func<float> f) => f();
[RealtimeCallback] public void Run() {
Apply(_o.Next); // !0006
}
// --- EventRaiseWithArgs norun
public event EventHandler Tick;
[RealtimeCallback] public void Run() {
Tick?.Invoke(this, EventArgs.Empty); // !0021
Tick?.Invoke(this, new EventArgs()); // !0021 !0001
}
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
// --- SleepInHelper norun
[RealtimeCallback] public void Run() {
Backoff(); // !0020
}
static void Backoff() { for (int i = 0; i < 3; i++) Thread.Sleep(0); }
// --- AllocAndBlockInHelper norun
[RealtimeCallback] public void Run() {
Both(); // !0020
}
static void Both() { GC.KeepAlive(new object()); Thread.Sleep(1); }
// --- ConsoleInHelper norun
[RealtimeCallback] public void Run() {
Log("x"); // !0020
}
static void Log(string s) => Console.Error.WriteLine(s);
// --- VirtualBlocks norun
abstract class Sink { public abstract void Write(float f); } sealed class FileSink : Sink { readonly StreamWriter _w = null; public override void Write(float f) => _w.Write(f); } readonly Sink _s = null;
[RealtimeCallback] public void Run() {
_s.Write(2); // !0020
}
// --- SemaphoreWaitAsync norun
readonly SemaphoreSlim _s = new(1);
[RealtimeCallback] public void Run() {
_ = _s.WaitAsync(); // !0014
}
// --- ChannelReaderWriter norun
readonly System.Threading.Channels.ChannelWriter<int> _w = null;
[RealtimeCallback] public void Run() {
_w.TryWrite(1); // !0014
}
// --- MutexInUsing norun
readonly Mutex _m = new();
[RealtimeCallback] public void Run() {
if (_m.WaitOne(0)) // !0014
_m.ReleaseMutex(); // !0014
}
// --- SyncContext norun
readonly SynchronizationContext _c = new();
[RealtimeCallback] public void Run() {
_c.Post(static _ => { }, null); // !0010 !0007
}
// --- LoggerLike norun
interface ILogger { void Log(string s); } sealed class ConsoleLogger : ILogger { public void Log(string s) => Console.WriteLine(s); } readonly ILogger _l = new ConsoleLogger();
[RealtimeCallback] public void Run() {
_l.Log("x"); // !0020
}
// --- StaticFieldOfOtherGeneric
[RealtimeCallback] public void Run() {
Cache<int>.Items[0] = 1; // !0007
}
static class Cache<T> { public static readonly T[] Items = new T[4]; }
// --- SingletonInstance
float _y;
[RealtimeCallback] public void Run() {
_y = Engine.Instance.Gain; // !0007
}
sealed class Engine { public static Engine Instance { get; } = new(); public float Gain = 2; }
// --- LazyField
readonly Lazy<float[]> _l = new(() => new float[3]); float _y;
[RealtimeCallback] public void Run() {
_y = _l.Value[0]; // !0007
}
// --- StringSwitchHelper
static int Parse(string s) => s switch { "sine" => 1, "saw" => 2, "square" => 3, "noise" => 4, "tri" => 5, "pulse" => 6, "a" => 7, _ => 0 }; int _n;
[RealtimeCallback] public void Run() { _n = Parse("saw"); }
// --- ValueTupleKeysAdd zero
readonly Dictionary<(int, int), float> _d = new(16);
[RealtimeCallback] public void Run() {
_d[(1, 2)] = 3; // !0012
}
// --- ListAddRange zero
readonly List<float> _l = new(); readonly float[] _a = [1];
[RealtimeCallback] public void Run() {
_l.Clear();
_l.AddRange(_a); // !0012
_l.EnsureCapacity(8); // !0012
}
// --- LinkedListAdd
readonly LinkedList<int> _l = new();
[RealtimeCallback] public void Run() {
_l.Clear();
_l.AddLast(3); // !0020
}
// --- SortedSetAdd
readonly SortedSet<int> _l = new();
[RealtimeCallback] public void Run() {
_l.Clear();
_l.Add(3); // !0020
}
// --- ImmutableAdd
System.Collections.Immutable.ImmutableList<int> _l = [];
[RealtimeCallback] public void Run() {
_l = _l.Add(3); // !0020
}
// --- RecordClassNew
record Note(int Pitch); Note _n;
[RealtimeCallback] public void Run() {
_n = new Note(60); // !0001
}
// --- TargetTypedInCollection
sealed class Note { } readonly Note[] _n = new Note[2];
[RealtimeCallback] public void Run() {
_n[0] = new(); // !0001
}
// --- ThrowExpressionNull zero
string _s = "a";
[RealtimeCallback] public void Run() {
string t = _s ?? throw new ArgumentNullException(nameof(_s)); // !0019
}
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
// --- StackTrace norun
[RealtimeCallback] public void Run() {
var t = new StackTrace(); // !0001
string s = Environment.StackTrace; // !0016
}
// --- EnumParse
[RealtimeCallback] public void Run() {
bool b = Enum.TryParse("Monday", out DayOfWeek d);
string s = Enum.GetName(DayOfWeek.Monday);
}
// --- ArrayInterfaces
readonly IList<float> _l = new float[3]; readonly ICollection<float> _c = new List<float> { 1 }; float _y; int _n;
[RealtimeCallback] public void Run() { _y = _l[0]; _n = _c.Count; bool b = _c.Contains(2f); _n = _l.IndexOf(1f); }
// --- EqualityOfGenericField
sealed class Cell<T> { T _v; public bool Set(T v) { if (EqualityComparer<T>.Default.Equals(_v, v)) return false; _v = v; return true; } } readonly Cell<float> _c = new();
[RealtimeCallback] public void Run() { _c.Set(2); _c.Set(3); }
// --- EqualityOfGenericFieldBoxes
struct P { public string X; } sealed class Cell<T> { T _v; public bool Set(T v) { if (EqualityComparer<T>.Default.Equals(_v, v)) return false; _v = v; return true; } } readonly Cell<P> _c = new();
[RealtimeCallback] public void Run() {
_c.Set(new P()); // !0020
}
