// --- ConversionInReturn alloc
readonly struct Buf(float[] b) { public readonly float[] B = b; public static implicit operator Buf(int n) => new(new float[n]); } float _y; static Buf Get() => 4;
[RealtimeCallback] public void Run() { _y = Get().B[0]; } // !0020
// --- ConversionInForeach alloc
sealed class W(int i) { public int I = i; public static implicit operator W(int i) => new(i); } readonly int[] _a = [1, 2]; int _n;
[RealtimeCallback] public void Run() { foreach (W w in _a) _n += w.I; } // !0020
// --- ConversionInTernary alloc
sealed class W(int i) { public int I = i; public static implicit operator W(int i) => new(i); } static readonly W s_w = new(1); W _w; int _n = 1;
[RealtimeCallback] public void Run() { _w = _n > 0 ? 3 : s_w; } // !0020
// --- ConversionInTuple alloc
sealed class W(int i) { public int I = i; public static implicit operator W(int i) => new(i); } (W, int) _t;
[RealtimeCallback] public void Run() { (int, int) p = (1, 2); _t = p; } // !0020
// --- DeconstructionConversionBoxes
object _a; int _b;
[RealtimeCallback] public void Run() { (_a, _b) = (3, 4); } // !0004
// --- DeconstructionMethodResultBoxes
object _a; int _b; static (int, int) Get() => (1, 2);
[RealtimeCallback] public void Run() { (_a, _b) = Get(); } // !0004
// --- ForeachDeconstructBoxes
readonly (int, int)[] _l = [(1, 2)]; object _o;
[RealtimeCallback] public void Run() { foreach ((object a, int b) in _l) _o = a; } // !0004
// --- SpanArgumentImplicitConversions
readonly float[] _a = new float[4]; float _y; static float Sum(ReadOnlySpan<float> s) { float t = 0; foreach (float f in s) t += f; return t; }
[RealtimeCallback] public void Run() { _y = Sum(_a) + Sum(_a.AsSpan(1)) + Sum([1, 2, _y]) + Sum(stackalloc float[3]) + Sum(default) + Sum(new ReadOnlySpan<float>(in _y)); }
// --- UserConversionsClean
readonly struct Db(float v) { public readonly float V = v; public static implicit operator float(Db d) => MathF.Pow(10, d.V / 20); public static explicit operator Db(float f) => new(20 * MathF.Log10(f)); public static Db operator -(Db a, Db b) => new(a.V - b.V); public static bool operator <(Db a, Db b) => a.V < b.V; public static bool operator >(Db a, Db b) => a.V > b.V; public static Db operator ++(Db a) => new(a.V + 1); public static bool operator true(Db a) => a.V > 0; public static bool operator false(Db a) => a.V <= 0; } float _y; Db _d;
[RealtimeCallback] public void Run() { _y = _d; _d = (Db)0.5f - new Db(3); _d++; if (_d < new Db(3)) _y = 1; if (_d) _y = 2; }
