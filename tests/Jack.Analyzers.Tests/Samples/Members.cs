// --- FieldBackedProperty
float Gain { get; set => field = Math.Clamp(value, 0, 4); } = 1; float _y;
[RealtimeCallback] public void Run() { Gain = 5; _y = Gain; }
// --- LazyPropertyField zero
float[] Table { get => field ??= new float[16]; } float _y;
[RealtimeCallback] public void Run() { _y = Table[3]; } // !0020
// --- PartialMethodHookUnimplemented
partial void OnBlock(string text); int _n;
[RealtimeCallback] public void Run() { OnBlock("n" + _n); }
// --- PartialMethodImplemented alloc
partial void OnBlock(int n); int _n; object _o; partial void OnBlock(int n) { _o = n; }
[RealtimeCallback] public void Run() { OnBlock(_n); } // !0020
// --- IfDebugDirective
int _n;
[RealtimeCallback] public void Run() {
#if DEBUG
Console.WriteLine("n " + _n);
#endif
_n++; }
// --- ConstIfFalse
const bool Verbose = false; int _n;
[RealtimeCallback] public void Run() { if (Verbose) { Console.WriteLine($"n {_n}"); } _n++; }
// --- CallerInfoDefaults
int _n; void Trace(int x, [CallerMemberName] string m = "", [CallerLineNumber] int l = 0) => _n = x + m.Length + l;
[RealtimeCallback] public void Run() { Trace(1); Trace(x: 2, l: 3); }
// --- RefLocalsReadonly
readonly float[] _a = new float[4]; float _y; ref float At(int i) => ref _a[i];
[RealtimeCallback] public void Run() { ref float r = ref At(2); r = 3; ref readonly float q = ref At(1); _y = q + r; At(0) += 1; scoped ref float z = ref r; }
// --- CovariantReturnNoAlloc
class A { public virtual object Get() => this; } sealed class B : A { public override B Get() => this; } readonly B _b = new(); object _o;
[RealtimeCallback] public void Run() { _o = _b.Get(); A a = _b; _o = a.Get(); }
// --- StructCopySemantics
struct Big { public long A, B, C, D, E; public readonly long Sum() => A + B + C + D + E; } Big _b; readonly Big _r; long _n; static long S(in Big b) => b.Sum(); static Big Make() => new() { A = 1 };
[RealtimeCallback] public void Run() { _b = Make(); _n = S(_b) + S(_r) + _r.Sum() + S(Make()); Big c = _b; c.A++; _b = c; }
// --- IndexerOnStruct
struct Bank { float _a, _b; public float this[int i] { readonly get => i == 0 ? _a : _b; set { if (i == 0) _a = value; else _b = value; } } } Bank _k; float _y;
[RealtimeCallback] public void Run() { _k[0] = 1; _k[1] += 2; _k[0]++; _y = _k[1]; }
// --- PartialProperty
public sealed partial class Sample { partial float Gain { get; set; } [RealtimeCallback] public void Run() { Gain = Gain * 2; } }
public sealed partial class Sample { float _g; partial float Gain { get => _g; set => _g = value; } }
// --- MathHelpersInOtherClass
float _y;
[RealtimeCallback] public void Run() { _y = Db.ToGain(-6) + Db.FromGain(0.5f) + Db.Floor; }
static class Db { public const float Floor = -120; static readonly float s_scale = MathF.Log(10) / 20; public static float ToGain(float db) => MathF.Exp(db * s_scale); public static float FromGain(float g) => 20 * MathF.Log10(MathF.Max(g, 1e-6f)); }
// --- InParametersAndReadonly
readonly struct Matrix(float a, float b, float c, float d) { public readonly float A = a, B = b, C = c, D = d; public static Matrix operator *(in Matrix x, in Matrix y) => new(x.A * y.A + x.B * y.C, x.A * y.B + x.B * y.D, x.C * y.A + x.D * y.C, x.C * y.B + x.D * y.D); public Matrix Transposed => new(A, C, B, D); public float this[int i] => i switch { 0 => A, 1 => B, 2 => C, _ => D }; } Matrix _m = new(1, 2, 3, 4); float _y;
[RealtimeCallback] public void Run() { _m *= _m.Transposed; _y = _m[2] + _m[0]; _m = new(1, 0, 0, 1); }
// --- IndexerAndSpanProperties
readonly float[] _data = new float[32]; Span<float> Left => _data.AsSpan(0, 16); Span<float> Right => _data.AsSpan()[16..]; ref float this[int c, int i] => ref _data[c * 16 + i];
[RealtimeCallback] public void Run() { Left.CopyTo(Right); this[1, 2] = 3; this[0, 1] += this[1, 2]; Left[^1] = Right[0]; }
// --- RefFieldsAndScoped
ref struct Cursor { Span<float> _s; int _i; public Cursor(Span<float> s) { _s = s; _i = 0; } public bool TryNext(scoped out float f) { if (_i < _s.Length) { f = _s[_i++]; return true; } f = 0; return false; } } readonly float[] _b = new float[3]; float _y;
[RealtimeCallback] public void Run() { var c = new Cursor(_b); while (c.TryNext(out float f)) _y += f; }
// --- UsingScope
ref struct Scope { ref int _n; public Scope(ref int n) { _n = ref n; _n++; } public void Dispose() => _n--; } int _n;
[RealtimeCallback] public void Run() { using var s = new Scope(ref _n); using (new Scope(ref _n)) { } }
// --- GetterChain
sealed class A { public B B => new(); } sealed class B { public float Gain => 2; } readonly A _a = new(); float _y;
[RealtimeCallback] public void Run() {
_y = _a.B.Gain; // !0020
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
// --- OutParamsTryGet
bool TryGet(int i, out (float, float) v) { v = (i, i); return i > 0; } float _y;
[RealtimeCallback] public void Run() { if (TryGet(3, out var v) && v is (> 1, var r)) _y = r; }
// --- UsingStructDisposablePattern
struct Scope(Sample s) : IDisposable { public void Dispose() => s._n--; } int _n; Scope Enter() { _n++; return new(this); }
[RealtimeCallback] public void Run() { using (Enter()) { _n += 0; } using var q = Enter(); }
// --- UsingInterfaceReturned alloc
readonly struct Scope : IDisposable { public void Dispose() { } } static IDisposable Enter() => new Scope();
[RealtimeCallback] public void Run() { using (Enter()) { } } // !0020 !0021
// --- StaticPropertyAllocEach alloc
static float[] Fresh => new float[3]; float[] _y; [RealtimeCallback] public void Run() { _y = Fresh; } // !0020
// --- StaticAutoPropertyOwn
static float[] Shared { get; } = new float[3]; float _y; [RealtimeCallback] public void Run() { _y = Shared[1]; }
// --- PinnableThatAllocates alloc
sealed class Box { float[] _last; public ref float GetPinnableReference() { _last = new float[4]; return ref _last[0]; } }
readonly Box _box = new(); float _y;
[RealtimeCallback] public void Run() {
fixed (float* p = _box) // !0020
_y = p[1];
}
// --- CreatedAgainAndAgain alloc
float[] _scratch; float _y;
[RealtimeCallback] public void Run() {
_scratch ??= new float[8]; // !0002
_y = _scratch[0];
_scratch = null;
}
