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
