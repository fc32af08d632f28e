// --- Property norun
[RealtimeCallback] public object Box =>
new object(); // !0001
public void Run() { }
// --- Accessor norun
public object Box { [RealtimeCallback] get {
return new object(); // !0001
} set { GC.KeepAlive(new object()); } }
public void Run() { }
// --- Constructor norun
public struct S { [RealtimeCallback] public S(int n) {
GC.KeepAlive(new object()); // !0001
} }
public void Run() { }
// --- Operator norun
public struct S { [RealtimeCallback] public static S operator +(S a, S b) {
GC.KeepAlive(new object()); // !0001
return a; } }
public void Run() { }
// --- InheritedByInterfaceOfDescendant norun
interface IFilter { [RealtimeCallback] object Next(); }
class B { public object Next() =>
new object(); // !0001
}
class D : B, IFilter { }
public void Run() { }
// --- InterfacePropertyInherits norun
interface IFilter { [RealtimeCallback] object Box { get; } }
class D : IFilter { public object Box =>
new object(); // !0001
}
public void Run() { }
// --- OverrideOfOverride norun
abstract class A { [RealtimeCallback] public abstract object M(); }
class B : A { public override object M() => null; }
class C : B { public override object M() =>
new object(); // !0001
}
public void Run() { }
// --- GenericDelegate norun
[RealtimeCallback] public delegate T Map<T>(T v);
Map<object> _m;
public void Run() {
_m = v =>
new object(); // !0001
}
// --- DelegateArgument norun
[RealtimeCallback] public delegate int Handler(in int frames);
static void Set(Handler h) { }
public void Run() {
Set((in int n) => {
GC.KeepAlive(new object()); // !0001
return 0; });
Set(Process);
Set(this.Process2);
Set(new Handler(Process3));
}
int Process(in int n) {
GC.KeepAlive(new object()); // !0001
return n; }
int Process2(in int n) {
GC.KeepAlive(new object()); // !0001
return n; }
int Process3(in int n) {
GC.KeepAlive(new object()); // !0001
return n; }
int NotConverted(in int n) { GC.KeepAlive(new object()); return n; }
// --- DelegateReturn norun
[RealtimeCallback] public delegate void Handler();
static void M() {
GC.KeepAlive(new object()); // !0001
}
static void N() {
GC.KeepAlive(new object()); // !0001
}
static void O() {
GC.KeepAlive(new object()); // !0001
}
static void P() {
GC.KeepAlive(new object()); // !0001
}
static Handler Get() => M;
static Handler Get2() { return N; }
Handler _h = O; event Handler Tick;
public void Run() { Tick += P; Handler[] all = [Q]; }
static void Q() {
GC.KeepAlive(new object()); // !0001
}
// --- AnonymousMethod norun
[RealtimeCallback] public delegate void Handler();
Handler _h;
public void Run() {
_h = delegate {
GC.KeepAlive(new object()); // !0001
};
}
// --- LocalFunctionConverted norun
[RealtimeCallback] public delegate void Handler();
Handler _h;
public void Run() {
_h = Local;
void Local() {
GC.KeepAlive(new object()); // !0001
}
}
// --- LambdaInsideSetup norun
[RealtimeCallback] public delegate void Handler(float[] b);
public void Run() {
var gains = new Dictionary<string, float>(); string name = $"x{gains.Count}"; lock (gains) gains[name] = 1;
Handler h = b => { for (int i = 0; i < b.Length; i++) b[i] *= gains["x0"]; };
h(new float[3]);
}
// --- OtherDelegates norun
public delegate void Plain(float[] b);
[RealtimeCallback] public delegate void Handler(float[] b);
public void Run() {
Plain p = b => GC.KeepAlive(new object()); p(null);
Action<float[]> a = b => Console.WriteLine(b); a(null);
}
// --- NestedLambdaInRoot norun
[RealtimeCallback] public delegate void Handler(float[] b);
Handler _h;
public void Run() {
_h = b => {
Action a = () => GC.KeepAlive(b); // !0005
a();
};
}
// --- GenericRootStruct norun
public interface IOsc { float Next(); } struct Sine : IOsc { public float Next() => 1; }
[RealtimeCallback] public float Process<T>(ref T o, T p, ReadOnlySpan<T> q) where T : struct, IOsc { foreach (T t in q) o = t; return o.Next() + p.Next(); }
public void Run() { }
// --- GenericRootBoxes norun
[RealtimeCallback] public object Process<T>(T v) =>
v; // !0004
public void Run() { }
// --- GenericRootClass norun
[RealtimeCallback] public object Process<T>(T v) where T : class => v;
public void Run() { }
// --- GenericRootEquatable norun
bool _b;
[RealtimeCallback] public void Process<T>(T v, T w) where T : IEquatable<T>, IComparable<T> { _b = v.Equals(w) || v.CompareTo(w) > 0; _b = EqualityComparer<T>.Default.Equals(v, w); }
public void Run() { }
// --- GenericRootMath norun
[RealtimeCallback] public T Process<T>(T v, T w) where T : struct, IFloatingPoint<T> => T.Clamp(v * w + T.One, T.Zero, T.CreateChecked(4)) - T.Floor(w);
public void Run() { }
// --- GenericRootNew norun
[RealtimeCallback] public T Process<T>() where T : new() =>
new T(); // !0001
public void Run() { }
// --- DispatchTable
readonly Func<float, float>[] _f = [static x => x, static x => x * 2]; static readonly Func<float, float>[] s_f = { Half, static x => x }; static float Half(float x) => x / 2; float _r; int _i;
[RealtimeCallback] public void Run() { _r = _f[_i & 1](2); _r = s_f[_i & 1](2); }
// --- DispatchTableAllocates
readonly Func<object>[] _f = [static () => null, static () => new object()];
[RealtimeCallback] public void Run() {
GC.KeepAlive(_f[1]()); // !0020
}
// --- GuardedAdd
readonly List<int> _l = new(8); readonly Queue<int> _q = new(8); readonly Dictionary<int, int> _d = new() { [1] = 2 };
[RealtimeCallback] public void Run() { if (_l.Count < _l.Capacity) _l.Add(1); if (_q.Count < 8) { _q.Enqueue(3); } if (_d.ContainsKey(1)) _d[1] = 3; }
// --- DebugAssertHandler norun
[Conditional("DEBUG")] static void Check(bool b, string s) { }
int _n;
[RealtimeCallback] public void Run() { Check(_n > 3, "n " + _n); Debug.Assert(_n > 2, $"n {_n}"); Trace.Assert(_n > 3); }
// --- StaticLocalAndNested
float _y;
[RealtimeCallback] public void Run() { _y = A(2); static float A(float x) { return B(x); static float B(float y) => y * 2; } }
// --- ConvertedInGenericCall norun
[RealtimeCallback] public delegate void Handler(float[] b);
static void Add<T>(List<T> l, T item) => l.Add(item);
public void Run() {
Add(new List<Handler>(), static b => {
GC.KeepAlive(new object()); // !0001
});
}
