// --- ParamsArray
static int Sum(params int[] a) => a.Length;
int _n;
[RealtimeCallback] public void Run() {
_n = Sum(1, 2, _n); // !0008
}
// --- ParamsArrayEmpty
static int Sum(params int[] a) => a.Length;
int _n;
[RealtimeCallback] public void Run() { _n = Sum(); }
// --- ParamsArrayPassed
static int Sum(params int[] a) => a.Length;
int[] _a = [1]; int _n;
[RealtimeCallback] public void Run() { _n = Sum(_a); }
// --- ParamsSpan
static int Sum(params ReadOnlySpan<int> a) => a[0];
int _n;
[RealtimeCallback] public void Run() { _n = Sum(1, 2, _n); _n = Sum(1, 2, 3); }
// --- ParamsSpanObjects
static int Sum(params ReadOnlySpan<object> a) => a.Length;
int _n;
[RealtimeCallback] public void Run() {
_n = Sum(1, "a"); // !0004
}
// --- ParamsList
static int Sum(params List<int> a) => a.Count;
int _n;
[RealtimeCallback] public void Run() {
_n = Sum(1, 2, _n); // !0008
}
// --- ParamsEnumerable
static int Sum(params IEnumerable<int> a) => 1;
int _n;
[RealtimeCallback] public void Run() {
_n = Sum(1, 2, _n); // !0008
}
// --- ParamsObject
static int Sum(params object[] a) => a.Length;
int _n;
[RealtimeCallback] public void Run() {
_n = Sum("a", _n); // !0008 !0004
}
// --- ParamsIndexer
struct M { public float this[params int[] i] => i.Length; }
M _m; float _r; int _n;
[RealtimeCallback] public void Run() {
_r = _m[1, _n]; // !0008
}
// --- Transitive
[RealtimeCallback] public void Run() {
A(); // !0020
}
void A() => B();
void B() => C();
void C() => GC.KeepAlive(new object());
// --- TransitiveClean
int _n;
[RealtimeCallback] public void Run() { A(); }
void A() => B();
void B() => C();
void C() => _n++;
// --- Recursive
int _n;
[RealtimeCallback] public void Run() { A(3); }
void A(int n) { _n = n; if (n > 0) B(n - 1); }
void B(int n) { if (n > 0) A(n - 1); }
// --- RecursiveAllocating
[RealtimeCallback] public void Run() {
A(3); // !0020
}
void A(int n) { if (n > 0) B(n - 1); }
void B(int n) { if (n > 0) A(n - 1); else GC.KeepAlive(new object()); }
// --- Property
float Gain { get; set; }
float Pan { get => _p; set => _p = value; } float _p;
object Box => new object();
[RealtimeCallback] public void Run() {
Gain = Pan; Pan += Gain; Pan++;
GC.KeepAlive(Box); // !0020
}
// --- PropertySetterAllocates
float _p; object _o;
float Gain { get => _p; set { _p = value; _o = new object(); } }
[RealtimeCallback] public void Run() {
float f = Gain;
Gain = 2; // !0020
Gain += 2; // !0020
}
// --- Indexer
object this[int i] => new object();
[RealtimeCallback] public void Run() {
GC.KeepAlive(this[2]); // !0020
}
// --- Operator
class V { public float X; public static V operator +(V a, V b) => new() { X = a.X + b.X }; public static V operator -(V a) => new(); public static V operator ++(V a) => new(); }
V _v = new();
[RealtimeCallback] public void Run() {
V a = _v + _v; // !0020
a = -a; // !0020
a++; // !0020
a += _v; // !0020
_v = a;
}
// --- OperatorClean
struct V { public float X; public static V operator +(V a, V b) => new() { X = a.X + b.X }; public static implicit operator V(float f) => new() { X = f }; public static bool operator true(V a) => true; public static bool operator false(V a) => false; }
V _v;
[RealtimeCallback] public void Run() { V a = _v + _v; a += 2f; _v = a; if (a) _v = 3; }
// --- ConversionAllocates
class V { public float X; public static implicit operator V(float f) => new() { X = f }; public static explicit operator float(V v) => v.X; }
V _v;
[RealtimeCallback] public void Run() {
_v = 3f; // !0020
float f = (float)_v;
}
// --- Constructor
struct V { public V(int n) { GC.KeepAlive(new object()); } }
[RealtimeCallback] public void Run() {
var v = new V(2); // !0020
}
// --- Deconstruct
struct V { public void Deconstruct(out object a, out int b) { a = new object(); b = 1; } }
V _v;
[RealtimeCallback] public void Run() {
var (a, b) = _v; // !0020
GC.KeepAlive(a);
}
// --- DeconstructPattern
struct V { public void Deconstruct(out object a, out int b) { a = new object(); b = 1; } }
V _v; int _n;
[RealtimeCallback] public void Run() {
if (_v is (not null, 1)) _n++; // !0020
}
// --- DeconstructClean
record struct V(int A, float B);
V _v; float _n;
[RealtimeCallback] public void Run() { var (a, b) = _v; _n = a + b; if (_v is (0, _)) _n++; if (_v is { A: 0, B: > 1 }) _n++; }
// --- UsingAllocates
struct S : IDisposable { public void Dispose() { GC.KeepAlive(new object()); } }
[RealtimeCallback] public void Run() {
using S s = new(); // !0020
}
// --- UsingClass
sealed class S : IDisposable { public int N; public void Dispose() => N++; }
S _s = new();
[RealtimeCallback] public void Run() { using (_s) { } }
// --- GenericPerInstantiation
static string Text<T>(T v) => v.ToString();
string _s = "a";
[RealtimeCallback] public void Run() { GC.KeepAlive(Text(_s)); }
// --- GenericPerInstantiationAllocates
static string Text<T>(T v) => v.ToString();
[RealtimeCallback] public void Run() {
GC.KeepAlive(Text(12345)); // !0020
}
// --- GenericStrategy
interface IOsc { float Next(); }
struct Sine : IOsc { float _p; public float Next() => MathF.Sin(_p += 0.1f); }
struct Bad : IOsc { public float Next() => (new float[1])[0]; }
Sine _s; float _r;
static float Render<T>(ref T o) where T : IOsc => o.Next();
[RealtimeCallback] public void Run() { _r = Render(ref _s); }
// --- GenericStrategyAllocates
interface IOsc { float Next(); }
struct Bad : IOsc { float[] _b; public float Next() { _b = new float[1]; return _b[0]; } }
Bad _s; float _r;
static float Render<T>(ref T o) where T : IOsc => o.Next();
[RealtimeCallback] public void Run() {
_r = Render(ref _s); // !0020
}
// --- GenericClass
class Ring<T>(int n) { readonly T[] _d = new T[n]; int _i; public void Write(T v) { _d[_i++ % _d.Length] = v; } public T Read() => _d[0]; }
Ring<float> _r = new(4); float _x;
[RealtimeCallback] public void Run() { _r.Write(2); _x = _r.Read(); }
// --- GenericMath
static T Sum<T>(ReadOnlySpan<T> s) where T : INumber<T> { T r = T.Zero; foreach (T t in s) r += t; return T.Max(r, T.CreateChecked(2)); }
float[] _a = [1, 2]; float _r; int[] _b = [1]; int _n;
[RealtimeCallback] public void Run() { _r = Sum<float>(_a); _n = Sum<int>(_b); }
// --- StaticAbstract
interface IShape { static abstract float Shape(float x); }
struct Tanh : IShape { public static float Shape(float x) => MathF.Tanh(x); }
static float Go<T>(float x) where T : IShape => T.Shape(x);
float _r;
[RealtimeCallback] public void Run() { _r = Go<Tanh>(2); }
// --- StaticAbstractAllocates
interface IShape { static abstract object Shape(float x); }
struct Tanh : IShape { public static object Shape(float x) => new object(); }
static object Go<T>(float x) where T : IShape => T.Shape(x);
[RealtimeCallback] public void Run() {
GC.KeepAlive(Go<Tanh>(2)); // !0020
}
// --- Extension
public class Sample {
float _r;
[RealtimeCallback] public void Run() {
_r = _r.Twice();
GC.KeepAlive(_r.Boxed()); // !0020
}
}
static class E { public static float Twice(this float f) => f * 2; public static object Boxed(this float f) => f; }
// --- ExtensionBlock
public class Sample {
float _r;
[RealtimeCallback] public void Run() {
_r = _r.Twice() + _r.Half;
GC.KeepAlive(_r.Boxed); // !0020
GC.KeepAlive(float.Make()); // !0020
}
}
static class E { extension(float f) { public float Twice() => f * 2; public float Half => f / 2; public object Boxed => f; public static object Make() => new object(); } }
// --- PartialImplemented
public partial class Sample { partial void Log(); [RealtimeCallback] public void Run() {
Log(); // !0020
} }
public partial class Sample { partial void Log() { GC.KeepAlive(new object()); } }
// --- PartialUnimplemented
public partial class Sample { partial void Log(object o); [RealtimeCallback] public void Run() { Log(new object()); } }
// --- ConditionalElided
[Conditional("NEVER")] static void Log(string s) { }
int _n;
[RealtimeCallback] public void Run() { Log($"n = {_n}"); Debug.Assert(_n == 3, "n" + _n); Debug.WriteLine("n" + _n); }
// --- Base
class B { public virtual object M() => new object(); public virtual int N() => 2; }
sealed class D : B { public override object M() => null; public override int N() => base.N(); public object O() => base.M(); }
D _d = new(); int _n;
[RealtimeCallback] public void Run() {
GC.KeepAlive(_d.M()); _n = _d.N();
GC.KeepAlive(_d.O()); // !0020
}
// --- VirtualClosedClean
class B { public virtual int M() => 1; }
class D : B { public override int M() => 2; }
B _b = new D(); int _n;
[RealtimeCallback] public void Run() { _n = _b.M(); }
// --- VirtualOneAllocates
class B { public virtual object M() => null; }
class D : B { public override object M() => new object(); }
B _b = new D();
[RealtimeCallback] public void Run() {
GC.KeepAlive(_b.M()); // !0020
}
// --- AbstractClosed
abstract class B { public abstract int M(); }
class D : B { public override int M() => 2; }
B _b = new D(); int _n;
[RealtimeCallback] public void Run() { _n = _b.M(); }
// --- AbstractOpen norun
public abstract class B { public abstract int M(); }
B _b; int _n;
[RealtimeCallback] public void Run() {
_n = _b.M(); // !0021
}
// --- InterfaceClosedClean
interface IFilter { float Next(float x); float Gain { get; set; } }
sealed class LowPass : IFilter { float _y; public float Next(float x) => _y += 0.1f * (x - _y); public float Gain { get; set; } }
IFilter _f = new LowPass(); float _r;
[RealtimeCallback] public void Run() { _r = _f.Next(2); _f.Gain = _f.Gain * 2; }
// --- InterfaceOneAllocates
interface IFilter { object Next(); }
sealed class A : IFilter { public object Next() => null; }
sealed class B : IFilter { public object Next() => new object(); }
IFilter _f = new B();
[RealtimeCallback] public void Run() {
GC.KeepAlive(_f.Next()); // !0020
}
// --- InterfaceOpen norun
interface IFilter { float Next(float x); }
IFilter _f; float _r;
[RealtimeCallback] public void Run() {
_r = _f.Next(2); // !0021
}
// --- InterfaceMarked norun
interface IFilter { [RealtimeCallback] float Next(float x); }
IFilter _f; float _r;
[RealtimeCallback] public void Run() { _r = _f.Next(2); }
// --- InterfaceMarkedImplementation norun
interface IFilter { [RealtimeCallback] object Next(float x); }
class F : IFilter { public object Next(float x) =>
new object(); // !0001
}
public void Run() { }
// --- OverrideInherits norun
abstract class B { [RealtimeCallback] public abstract object M(); }
class D : B { public override object M() =>
new object(); // !0001
}
public void Run() { }
// --- ExplicitImplementationInherits norun
interface IFilter { [RealtimeCallback] object Next(float x); }
class F : IFilter { object IFilter.Next(float x) =>
new object(); // !0001
}
public void Run() { }
// --- SafeTrusted
[RealtimeSafe(Reason = "grows only before activation")] static object Make() => new object();
[RealtimeCallback] public void Process() { GC.KeepAlive(Make()); }
public void Run() { }
// --- UnsafeCalled zero
[RealtimeUnsafe("it talks to the server")] static void Connect() { }
[RealtimeCallback] public void Run() {
Connect(); // !0020
}
// --- CallsMarked norun
[RealtimeCallback] static object Make() =>
new object(); // !0001
[RealtimeCallback] public void Run() { GC.KeepAlive(Make()); }
// --- StaticFieldOtherType
[RealtimeCallback] public void Run() {
Tables.Sine[0] = 1; // !0007
}
static class Tables { public static readonly float[] Sine = new float[64]; }
// --- StaticFieldOtherTypeClean
float _r;
[RealtimeCallback] public void Run() { _r = Tables.Gain * Tables.Max; }
static class Tables { public static readonly float Gain = MathF.Sqrt(2); public const float Max = 3; public static int Count; }
// --- StaticFieldOwnType
static readonly float[] s_sine = new float[64];
[RealtimeCallback] public void Run() { s_sine[0] = 1; }
// --- StaticConstructorOtherType
float _r;
[RealtimeCallback] public void Run() {
_r = Tables.Get(); // !0007
}
static class Tables { static float[] s_t; static Tables() { s_t = new float[4]; } public static float Get() => s_t[0]; }
// --- Lazy
Lazy<float[]> _l = new(static () => new float[4]);
[RealtimeCallback] public void Run() {
_l.Value[0] = 2; // !0007
}
// --- ThreadStatic
[ThreadStatic] static int t_n;
[RealtimeCallback] public void Run() { t_n++; }
// --- ThreadLocal
ThreadLocal<int> _l = new();
[RealtimeCallback] public void Run() {
_l.Value = _l.Value + 1; // !0007
}
// --- DefaultArgument
static float F(float a = 2, object o = null, int? n = 3) => a;
float _r;
[RealtimeCallback] public void Run() { _r = F(); }
// --- NameofTypeofSizeof
int _n; Type _t;
[RealtimeCallback] public void Run() { string s = nameof(Run); _t = typeof(float); _n = sizeof(int) + Unsafe.SizeOf<Vector3>(); }
// --- NullPropagation
Sample _o; int _n;
[RealtimeCallback] public void Run() { _n = _o?._n ?? 4; _o?.Run(); _n = _o is { _n: > 3 } ? 1 : 2; }
// --- AttributeArguments
[Obsolete("a" + "b")] void Old() { }
[RealtimeCallback] public void Run() { }
// --- PassedOnDelegate
float _r;
static float A(Func<float, float> f) => B(f);
static float B(Func<float, float> f) => f(2);
readonly Func<float, float> _f = static x => x;
[RealtimeCallback] public void Run() { _r = A(_f); }
// --- CheckedAndShift
int _n;
[RealtimeCallback] public void Run() { _n = checked(_n + 1); _n <<= 2; _n = _n >>> 1; _n = unchecked((int)3000000000L); _n &= 7; }
// --- RefReturns
float[] _a = new float[2];
ref float At(int i) => ref _a[i];
[RealtimeCallback] public void Run() { At(0) = 2; ref float f = ref At(1); f += 2; ref readonly float g = ref _a[0]; }
// --- RecordClassEquals
record P(int X, string Y);
P _p = new(1, "a"), _q = new(1, "a"); bool _b;
[RealtimeCallback] public void Run() { _b = _p == _q; _b = _p.Equals(_q); int h = _p.GetHashCode(); var (x, y) = _p; }
// --- ListPattern
List<int> _l = [1, 2]; int[] _a = [1, 2]; bool _b;
[RealtimeCallback] public void Run() { _b = _l is [1, _]; _b = _a is [.., 2]; _b = _l[^1] == 2; }
// --- CompoundUserOperator
public class Acc { public float Sum; public void operator +=(float x) => Sum += x; public void operator ++() => Sum++; }
Acc _a = new();
[RealtimeCallback] public void Run() { _a += 2f; _a++; }
// --- CompoundUserOperatorAllocates
public class Acc { object _o; public void operator +=(float x) => _o = new object(); }
Acc _a = new();
[RealtimeCallback] public void Run() {
_a += 2f; // !0020
}
// --- FieldKeyword
float Gain { get; set => field = Math.Clamp(value, 0, 1); }
object Box { get => field ??= new object(); }
[RealtimeCallback] public void Run() {
Gain = 2;
GC.KeepAlive(Box); // !0020
}
