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
// --- RootByInterfaceAttr
interface IProc { [RealtimeCallback] void Process(Span<float> b); } sealed class P : IProc { public void Process(Span<float> b) { var t = new float[b.Length]; t.CopyTo(b); } } readonly P _p = new(); readonly float[] _b = new float[4]; // !0002
public void Run() { _p.Process(_b); }
// --- RootByInterfaceAttrClean
interface IProc { [RealtimeCallback] void Process(Span<float> b); } sealed class P : IProc { public void Process(Span<float> b) { b.Clear(); } } readonly P _p = new(); readonly float[] _b = new float[4];
public void Run() { _p.Process(_b); }
// --- RootByBaseAttr
abstract class Fx { [RealtimeCallback] public abstract void Process(Span<float> b); } sealed class P : Fx { public override void Process(Span<float> b) { _o = b.Length; } object _o; } readonly P _p = new(); readonly float[] _b = new float[4]; // !0004
public void Run() { _p.Process(_b); }
// --- RootByExplicitImpl
interface IProc { [RealtimeCallback] void Process(); } sealed class P : IProc { object _o; void IProc.Process() { _o = new(); } } readonly IProc _p = new P(); // !0001
public void Run() { _p.Process(); }
// --- RootMarkedDelegateLambda
[RealtimeCallback] delegate float Fx(float x); Fx _f = x => new List<float> { x }.Count; float _y; // !0001 !0012
public void Run() { _y = _f(2); }
// --- RootMarkedDelegateLambdaClean
[RealtimeCallback] delegate float Fx(float x); Fx _f = x => x * 2; float _y;
public void Run() { _y = _f(2); }
// --- RootMarkedDelegateMethodGroup
[RealtimeCallback] delegate float Fx(float x); Fx _f; float _y; public Sample() { _f = Do; } float Do(float x) { var l = new List<float> { x }; return l[0]; } // !0001 !0012
public void Run() { _y = _f(2); }
// --- RootMarkedDelegateParam
[RealtimeCallback] delegate float Fx(float x); Fx _f; void Set(Fx f) => _f = f; float _y; public Sample() { Set(static x => { string s = x.ToString(); return s.Length; }); } // !0003
public void Run() { _y = _f(2); }
// --- RootMarkedDelegateInList
[RealtimeCallback] delegate float Fx(float x); readonly List<Fx> _l = []; float _y; public Sample() { _l.Add(x => x + new object().GetHashCode()); } // !0001
public void Run() { foreach (Fx f in _l) _y = f(2); }
// --- RootMarkedDelegateInArray
[RealtimeCallback] delegate float Fx(float x); readonly Fx[] _l = [x => x, static x => $"{x}".Length]; float _y; // !0003
public void Run() { foreach (Fx f in _l) _y = f(2); }
// --- RootMarkedDelegateReturned
[RealtimeCallback] delegate float Fx(float x); static Fx Make(float g) => x => { var a = new float[3]; a[0] = g; return Sum(a); }; static float Sum(float[] a) => a[0] + a.Length; readonly Fx _f = Make(2); float _y; // !0002
public void Run() { _y = _f(2); }
// --- RootMarkedDelegateTernary
[RealtimeCallback] delegate float Fx(float x); Fx _f; float _y; public Sample() { _f = _y > 0 ? x => x : x => (float)(object)x; }
public void Run() { _y = _f(2); }
// --- RootGenericDelegate
[RealtimeCallback] delegate void Fx<T>(Span<T> x); readonly Fx<float> _f = s => { _ = s.ToArray(); }; readonly float[] _b = new float[4]; // !0002
public void Run() { _f(_b); }
// --- RootLocalFunctionMarked
public void Run() { [RealtimeCallback] static object Make() => new(); GC.KeepAlive(Make()); } // !0001
// --- RootProperty
float[] _b = new float[4]; float[] Copy { [RealtimeCallback] get => (float[])_b.Clone(); } object _o; // !0002
public void Run() { _o = Copy; }
// --- RootStaticMethod
static object s_o;
[RealtimeCallback] static void Go() => s_o = new object[1]; // !0002
public void Run() => Go();
// --- RootInStruct
struct Osc { float _p; public object O; [RealtimeCallback] public void Tick() { _p += 1; O = _p; } } Osc _o; // !0004
public void Run() => _o.Tick();
// --- RootInGenericClass
sealed class Delay<T> where T : struct { readonly T[] _b = new T[8]; int _i; [RealtimeCallback] public T Next(T x) { T y = _b[_i]; _b[_i] = x; _i = (_i + 1) & 7; return y; } } readonly Delay<float> _d = new(); float _y;
public void Run() { _y = _d.Next(2); }
// --- RootInGenericClassAlloc
sealed class Delay<T> where T : struct { T[] _b = new T[8]; [RealtimeCallback] public void Reset() => _b = new T[8]; } readonly Delay<float> _d = new(); // !0002
public void Run() { _d.Reset(); }
// --- RootPartialMethod
[RealtimeCallback] partial void Go(int n); object _o; partial void Go(int n) { _o = n; } // !0004
public void Run() { Go(3); }
// --- RootOperator
struct V { public object O; [RealtimeCallback] public static V operator +(V a, int b) => new() { O = b }; } V _v; // !0004
public void Run() { _v += 3; }
// --- RootIndexer
object _o; int this[int i] { [RealtimeCallback] set => _o = value; } // !0004
public void Run() { this[3] = 4; }
// --- RootCallsRootNotDoubled
[RealtimeCallback] public void Run() { Inner(); } [RealtimeCallback] void Inner() { _o = new(); } object _o; // !0001
// --- RealtimeSafeTrusted norun
[RealtimeCallback] public void Run() { Trusted(); } [RealtimeSafe(Reason = "only the first time")] void Trusted() { _o ??= new(); } object _o;
// --- RealtimeUnsafeCalled alloc
[RealtimeCallback] public void Run() { Forbidden(); } [RealtimeUnsafe("allocates")] void Forbidden() { _o = new(); } object _o; // !0020
