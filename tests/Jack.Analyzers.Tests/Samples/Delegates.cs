// --- StaticLambda
static void Apply(Func<float, float> f) => f(1);
[RealtimeCallback] public void Run() {
Apply(static x => x * 2); // !0007
}
// --- NonCapturingLambda
static void Apply(Func<float, float> f) => f(1);
[RealtimeCallback] public void Run() {
Apply(x => x * 2); // !0007
}
// --- AnonymousMethod
static void Apply(Func<float, float> f) => f(1);
[RealtimeCallback] public void Run() {
Apply(delegate (float x) { return x; }); // !0007
}
// --- LocalCapture
static void Apply(Func<float, float> f) => f(1);
[RealtimeCallback] public void Run() {
float g = 2;
Apply(x => x * g); // !0005
}
// --- ParameterCapture
static void Apply(Func<float, float> f) => f(1);
[RealtimeCallback] public void Process(float g) {
Apply(x => x * g); // !0005
}
public void Run() { Process(2); }
// --- ThisCapture
float _g = 2;
static void Apply(Func<float, float> f) => f(1);
[RealtimeCallback] public void Run() {
Apply(x => x * _g); // !0006
}
// --- CaptureNotTaken
static Func<float, float> s_f; static bool s_never;
[RealtimeCallback] public void Run() {
float g = 2;
if (s_never) { s_f = x => x * g; } // !0005
}
// --- CaptureOfConstant
static void Apply(Func<float, float> f) => f(1);
[RealtimeCallback] public void Run() {
const float g = 2;
Apply(x => x * g); // !0007
}
// --- MethodGroupStatic
static float Double(float x) => x * 2;
static void Apply(Func<float, float> f) => f(1);
[RealtimeCallback] public void Run() {
Apply(Double); // !0007
}
// --- MethodGroupInstance
float _g = 2;
float Double(float x) => x * _g;
static void Apply(Func<float, float> f) => f(1);
[RealtimeCallback] public void Run() {
Apply(Double); // !0006
}
// --- ExplicitNewStatic
static float Double(float x) => x * 2;
Func<float, float> _f;
[RealtimeCallback] public void Run() {
_f = new Func<float, float>(Double); // !0006
}
// --- ExplicitNewLambda
Func<float, float> _f;
[RealtimeCallback] public void Run() {
_f = new Func<float, float>(static x => x); // !0007
}
// --- ExplicitNewOfDelegate
Func<float, float> _f = static x => x, _g;
[RealtimeCallback] public void Run() {
_g = new Func<float, float>(_f); // !0006
}
// --- ExtensionMethodGroup
public class Sample {
string _s = "a"; Func<int> _f;
[RealtimeCallback] public void Run() {
_f = _s.Twice; // !0006
}
}
static class E { public static int Twice(this string s) => s.Length * 2; }
// --- CachedField
float _g = 2; Func<float, float> _f;
public Sample() { _f = x => x * _g; }
float _r;
[RealtimeCallback] public void Run() { _r = _f(3); }
// --- CachedReadOnlyField
readonly Func<float, float> _f = static x => x * 2;
float _r;
[RealtimeCallback] public void Run() { _r = _f(3); }
// --- CachedStaticField
static readonly Func<float, float> s_f = static x => x * 2;
float _r;
[RealtimeCallback] public void Run() { _r = s_f(3); }
// --- CachedFieldAllocates
readonly Func<float, object> _f = static x => new object();
[RealtimeCallback] public void Run() {
GC.KeepAlive(_f(3)); // !0020
}
// --- CachedMethodGroupField
readonly Func<float, float> _f;
public Sample() { _f = Double; }
float Double(float x) => x * 2;
float _r;
[RealtimeCallback] public void Run() { _r = _f(3); _r = _f.Invoke(2); _r = _f?.Invoke(2) ?? 0; }
// --- DelegateParameter zero
[RealtimeCallback] public void Process(Func<float, float> f) {
f(1); // !0021
}
static readonly Func<float, float> s_f = static x => x;
public void Run() { Process(s_f); }
// --- MarkedDelegateParameter
[RealtimeCallback] public delegate float Shape(float x);
readonly Shape _s = static x => x * 2;
float _r;
[RealtimeCallback] public void Process(Shape f) { _r = f(1); }
public void Run() { Process(_s); }
// --- PassedCachedDelegate
readonly Func<float, float> _f = static x => x * 2;
float _r;
static float Apply(Func<float, float> f, float x) => f(x);
[RealtimeCallback] public void Run() { _r = Apply(_f, 2); }
// --- PassedAllocatingDelegate
readonly Func<float, object> _f = static x => new object();
static object Apply(Func<float, object> f, float x) => f(x);
[RealtimeCallback] public void Run() {
GC.KeepAlive(Apply(_f, 2)); // !0020
}
// --- LocalDelegate
[RealtimeCallback] public void Run() {
Func<float, float> f = static x => x * 2; // !0007
float y = f(2);
}
// --- LocalFunctionDirect
float _r;
[RealtimeCallback] public void Run() {
float g = 2;
_r = Scale(3);
float Scale(float x) => x * g;
}
// --- LocalFunctionStatic
float _r;
[RealtimeCallback] public void Run() {
_r = Scale(3);
static float Scale(float x) => x * 2;
}
// --- LocalFunctionAllocates
[RealtimeCallback] public void Run() {
GC.KeepAlive(Make()); // !0020
static object Make() => new object();
}
// --- LocalFunctionAsDelegate
static void Apply(Func<float, float> f) => f(1);
[RealtimeCallback] public void Run() {
float g = 2;
Apply(Scale); // !0005
float Scale(float x) => x * g;
}
// --- LocalFunctionStaticAsDelegate
static void Apply(Func<float, float> f) => f(1);
[RealtimeCallback] public void Run() {
Apply(Scale); // !0007
static float Scale(float x) => x * 2;
}
// --- LocalFunctionUnused
[RealtimeCallback] public void Run() {
#pragma warning disable CS8321
object Make() => new object();
}
// --- Combine
Action _a = static () => { }, _b = static () => { };
[RealtimeCallback] public void Run() {
Action c = _a + _b; // !0006
GC.KeepAlive(c);
}
// --- CompoundCombine
Action _a, _b = static () => { };
[RealtimeCallback] public void Run() {
_a = _b;
_a += _b; // !0006
}
// --- EventSubscribe
event Action Changed; Action _b = static () => { };
[RealtimeCallback] public void Run() {
Changed += _b; // !0006
Changed += _b; // !0006
Changed -= _b; // !0006
Changed -= _b; // !0006
}
// --- CustomEvent
Action _a; Action _b = static () => { };
event Action Changed { add { _a = value; } remove { _a = null; } }
[RealtimeCallback] public void Run() { Changed += _b; Changed -= _b; }
// --- EventRaise zero
public event Action Changed;
[RealtimeCallback] public void Run() {
Changed?.Invoke(); // !0021
}
// --- PrivateEventRaise
event Action Changed; int _n;
public Sample() { Changed += () => _n++; }
[RealtimeCallback] public void Run() { Changed?.Invoke(); }
// --- FunctionPointer
static float Double(float x) => x * 2;
readonly delegate*<float, float> _f = &Double;
float _r;
[RealtimeCallback] public void Run() { _r = _f(3); delegate*<float, float> g = &Double; _r = g(2); }
// --- ArraySortComparison
int[] _a = [3, 1, 2];
[RealtimeCallback] public void Run() {
Array.Sort(_a, static (x, y) => x - y); // !0007
}
// --- SpanSortCachedComparison
int[] _a = [3, 1, 2]; readonly Comparison<int> _c = static (x, y) => x - y;
[RealtimeCallback] public void Run() { _a.AsSpan().Sort(_c); }
// --- ListFindCached
List<int> _a = [3, 1, 2]; readonly Predicate<int> _c = static x => x == 2; int _n;
[RealtimeCallback] public void Run() { _n = _a.Find(_c); _n = _a.FindIndex(_c); bool b = _a.Exists(_c); }
// --- ListForEachAllocating
List<int> _a = [3, 1, 2]; readonly Action<int> _c = static x => GC.KeepAlive(new object());
[RealtimeCallback] public void Run() {
_a.ForEach(_c); // !0020
}
// --- MarkedLambdaSetup norun
float _g;
Func<float, float> _f;
public void Run() {
var list = new List<int> { 1 };
string name = "x" + list.Count;
_f = [RealtimeCallback] (x) => x * list.Count;
GC.KeepAlive(name);
}
// --- MarkedLambda norun
public Func<float, object> F = [RealtimeCallback] static (x) =>
new object(); // !0001
public void Run() { }
// --- MarkedDelegateConversion norun
[RealtimeCallback] delegate void Process(float[] b);
Process _p;
public void Run() {
_p = b => {
b = new float[2]; // !0002
};
_p = Method;
}
void Method(float[] b) {
Console.WriteLine(b.Length); // !0016
}
// --- MarkedLocalFunction norun
public void Run() {
[RealtimeCallback] void Process() {
GC.KeepAlive(new object()); // !0001
}
Process();
}
// --- GetInvocationList
Action _a = static () => { };
[RealtimeCallback] public void Run() {
GC.KeepAlive(_a.GetInvocationList()); // !0006
}
// --- DelegateEquality
Action _a = static () => { }, _b; bool _r;
[RealtimeCallback] public void Run() { _r = _a == _b; _r = _a is null; _r = _a != null; }
// --- LambdaInGeneric
static float Apply<T>(T v, Func<T, float> f) => f(v);
float _r;
float Go<T>(T v) => Apply(v, static x => 1f);
[RealtimeCallback] public void Run() {
_r = Go(3); // !0020
}
// --- ConditionalDelegate
readonly Func<float, float> _f = static x => x * 2, _g = static x => x * 3; bool _b; float _r;
[RealtimeCallback] public void Run() { var h = _b ? _f : _g; _r = h(2); }
// --- DelegateTableFromOutside zero
public Func<float, float>[] Table { get; } = [static x => x]; float _r;
[RealtimeCallback] public void Run() {
_r = Table[0](2); // !0021
}
// --- CaptureInNestedScope
static void Apply(Func<float, float> f) => f(1);
[RealtimeCallback] public void Run() {
for (int i = 0; i < 2; i++) {
float g = i;
Apply(x => x * g); // !0005
}
}
// --- PrimaryConstructorCapture
public sealed class Sample {
readonly Inner _i = new(2);
[RealtimeCallback] public void Run() { _i.Go(); }
}
sealed class Inner(float gain) {
Func<float, float> _f;
[RealtimeCallback] public void Go() {
_f = x => x * gain; // !0006
}
}
