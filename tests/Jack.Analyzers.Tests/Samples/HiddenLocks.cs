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
// --- LockInMarkedLambda norun
Func<float, float> _f; readonly object _l = new();
public Sample() { _f = [RealtimeCallback] (x) => { lock (_l) return x; }; } // !0014
public void Run() { _f(1); }
// --- SetupAroundMarkedLambdaClean
delegate float Fx(float x);
readonly object _l = new(); Fx _f; float _y; public Sample() { lock (_l) { float[] g = [2]; _f = [RealtimeCallback] (x) => x * g[0]; Console.Out.Flush(); } }
public void Run() { _y = _f(2); }
// --- StaticCtorWithLock
static class Tab { public static readonly float[] Values; static Tab() { Values = new float[10]; } } float _y;
[RealtimeCallback] public void Run() { _y = Tab.Values[1]; } // !0007
// --- LoggerFactoryStatic norun
static class Log { static readonly object s_l = new(); static readonly StringBuilder s_b = new(); public static void Info(string s) { lock (s_l) { s_b.Append(s); if (s_b.Length > 1000) s_b.Clear(); } } }
[RealtimeCallback] public void Run() { Log.Info("cycle"); } // !0020
// --- LockInSelector alloc
readonly object _gate = new(); readonly float[] _levels = new float[4]; float _sum;
[RealtimeCallback] public void Run() {
_sum = _levels.Sum( // !0011
x => { // !0006 !0020
lock (_gate) { return x; } });
}
// --- WaitInCopyConstructor norun
record Snap(int Level) { protected Snap(Snap other) { Level = other.Level; Thread.Sleep(1); } }
Snap _snap = new(1);
[RealtimeCallback] public void Run() {
_snap = _snap with { Level = 2 }; // !0001 !0020
}
// --- ParallelQuery norun
readonly float[] _levels = new float[4]; float _sum;
[RealtimeCallback] public void Run() {
_sum = _levels.AsParallel().Sum(); // !0011 !0015
}
