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
// --- SecondClassHelperChain alloc
[RealtimeCallback] public void Run() { _y = new MathBox(3).Go(); } float _y; struct MathBox(int n) { public float Go() => Deep.One(n); } // !0020
} static class Deep { public static float One(int n) => Two(n) + 1; static float Two(int n) => Three(n); static float Three(int n) { var l = new List<int>(n); return l.Capacity; }
// --- SecondClassHelperChainClean
[RealtimeCallback] public void Run() { _y = new MathBox(3).Go(); } float _y; struct MathBox(int n) { public float Go() => Deep.One(n); }
} static class Deep { public static float One(int n) => Two(n) + 1; static float Two(int n) => Three(n); static float Three(int n) { Span<int> l = stackalloc int[8]; return l[n]; }
// --- MutualRecursionAlloc alloc
int _n; [RealtimeCallback] public void Run() { Even(4); } bool Even(int n) => n == 0 || Odd(n - 1); bool Odd(int n) { if (n == 1) _s = "n" + _n; return n != 0 && Even(n - 1); } string _s; // !0020
// --- VirtualOverrideAllocInSubclass alloc
class A { public virtual int Get() => 1; } sealed class B : A { public override int Get() => new List<int> { 1 }.Count; } readonly A _a = new B(); int _n;
[RealtimeCallback] public void Run() { _n = _a.Get(); } // !0020
// --- VirtualExactTypeClean
class A { public virtual int Get() => 1; } sealed class B : A { public override int Get() => 2; } sealed class C : A { public override int Get() => new List<int> { 1 }.Count; } readonly B _b = new(); int _n;
[RealtimeCallback] public void Run() { _n = _b.Get() + new System.Text.Rune('a').Value; }
// --- AbstractTemplateMethod
abstract class Src { public void Render(Span<float> b) { for (int i = 0; i < b.Length; i++) b[i] = Next(); } protected abstract float Next(); } sealed class Saw : Src { float _p; protected override float Next() => _p = (_p + .01f) % 1; } sealed class Noise : Src { readonly Random _r = new(1); protected override float Next() => _r.NextSingle(); } readonly Src[] _s = [new Saw(), new Noise()]; readonly float[] _b = new float[16];
[RealtimeCallback] public void Run() { foreach (Src s in _s) s.Render(_b); }
// --- InterfaceGenericMethodImpl alloc
interface IVisit { void Visit<T>(T x); } sealed class Boxer : IVisit { public object O; public void Visit<T>(T x) => O = x; } readonly IVisit _v = new Boxer();
[RealtimeCallback] public void Run() { _v.Visit(3); } // !0020
// --- InterfaceGenericMethodImplRef
interface IVisit { void Visit<T>(T x); } sealed class Boxer : IVisit { public object O; public void Visit<T>(T x) => O = x; } readonly IVisit _v = new Boxer();
[RealtimeCallback] public void Run() { _v.Visit("x"); }
// --- CovariantInterfaceClean
interface ISrc<out T> { T Next(); } sealed class S : ISrc<string> { public string Next() => "x"; } readonly ISrc<object> _s = new S(); object _o;
[RealtimeCallback] public void Run() { _o = _s.Next(); }
// --- GenericInterfaceStructNoBox
interface IAdd<T> { T Add(T a, T b); } readonly struct FloatAdd : IAdd<float> { public float Add(float a, float b) => a + b; } static T Sum<T, O>(ReadOnlySpan<T> s) where O : struct, IAdd<T> { T r = default; foreach (T x in s) r = default(O).Add(r, x); return r; } float _y; readonly float[] _b = new float[4];
[RealtimeCallback] public void Run() { _y = Sum<float, FloatAdd>(_b); }
// --- GenericNullCheckClean
static bool Has<T>(T t) => t is not null && t != null; bool _b;
[RealtimeCallback] public void Run() { _b = Has(3) | Has("x"); }
// --- GenericCastThroughObject
static float ToF<T>(T t) => t is float f ? f : t is int i ? i : 0; float _y;
[RealtimeCallback] public void Run() { _y = ToF(3f) + ToF(2); }
// --- GenericCastObjectStored alloc
static object O; static void Keep<T>(T t) => O = t;
[RealtimeCallback] public void Run() { Keep(3f); } // !0020
// --- GenericTypeofDispatchClean
static T Neg<T>(T t) { if (typeof(T) == typeof(float)) return (T)(object)-(float)(object)t; if (typeof(T) == typeof(int)) return (T)(object)-(int)(object)t; throw new NotSupportedException(); } float _y;
[RealtimeCallback] public void Run() { _y = Neg(3f) + Neg(2); }
// --- GenericHashSetLookup
static bool Has<T>(HashSet<T> h, T t) => h.Contains(t); readonly HashSet<int> _h = [1]; bool _b;
[RealtimeCallback] public void Run() { _b = Has(_h, 2); }
// --- GenericListAddGrow alloc
static void Add<T>(List<T> h, T t) => h.Add(t); readonly List<int> _h = [1];
[RealtimeCallback] public void Run() { for (int i = 0; i < 9; i++) Add(_h, 2); } // !0020
// --- RefGenericSwap
static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a); float[] _a = new float[2], _b = new float[2];
[RealtimeCallback] public void Run() { Swap(ref _a, ref _b); Swap(ref _a[0], ref _b[1]); }
// --- OutParamsTryGet
bool TryGet(int i, out (float, float) v) { v = (i, i); return i > 0; } float _y;
[RealtimeCallback] public void Run() { if (TryGet(3, out var v) && v is (> 1, var r)) _y = r; }
// --- OptionalParamAllocDefaultNull
static float Sum(float[] a = null, string n = "x") => (a?.Length ?? 0) + n.Length; float _y;
[RealtimeCallback] public void Run() { _y = Sum() + Sum(n: "abc"); }
// --- DefaultStructParamConstructs
struct Opt { public float G = 1; public Opt() { } } static float Use(Opt o = default) => o.G; float _y;
[RealtimeCallback] public void Run() { _y = Use() + Use(new()); }
// --- UsingStructDisposablePattern
struct Scope(Sample s) : IDisposable { public void Dispose() => s._n--; } int _n; Scope Enter() { _n++; return new(this); }
[RealtimeCallback] public void Run() { using (Enter()) { _n += 0; } using var q = Enter(); }
// --- UsingInterfaceReturned alloc
readonly struct Scope : IDisposable { public void Dispose() { } } static IDisposable Enter() => new Scope();
[RealtimeCallback] public void Run() { using (Enter()) { } } // !0020 !0021
// --- AwaitUsingLikeSync
sealed class Scope : IDisposable { public static readonly Scope One = new(); public void Dispose() { } }
[RealtimeCallback] public void Run() { using (Scope.One) { } } // !0007
// --- NestedClosureInLocalFunctionNotCalled alloc
int _n; [RealtimeCallback] public void Run() { int k = 3; _n = k; Action Make() { return () => Console.Write(k); } if (_n < 0) Make(); } // !0020
// --- LocalFunctionStructClosureClean
int _n; [RealtimeCallback] public void Run() { int a = 1, b = 2; int Sum() => a + b; int Twice() => Sum() * 2; _n = Twice(); }
// --- LocalFunctionGenericCapturing
int _n; [RealtimeCallback] public void Run() { int a = 1; T Pick<T>(T x, T y) => a > 0 ? x : y; _n = Pick(1, 2); }
// --- LocalFunctionPassedToHelper
int _n; [RealtimeCallback] public void Run() { int a = 1; int F(int x) => x + a; _n = Use(F); } static int Use(Func<int, int> f) => f(2); // !0005
// --- LambdaStaticKeywordCached
int _n; [RealtimeCallback] public void Run() { _n = Use(static x => x + 1); } static int Use(Func<int, int> f) => f(2); // !0007
// --- LambdaAssignedToLocalNoCapture
int _n; [RealtimeCallback] public void Run() { var f = (int x) => x + 1; _n = f(2); } // !0007
// --- LambdaGenericMethodNoCapture zero
int _n; [RealtimeCallback] public void Run() { _n = G<int>(2); } static T G<T>(T t) { Func<T, T> f = x => x; return f(t); } // !0020
// --- LambdaCapturesPrimaryParam alloc
sealed class Osc(float f) { Func<float> _g; public void Go() => _g = () => f; } readonly Osc _o = new(3);
[RealtimeCallback] public void Run() { _o.Go(); } // !0020
// --- LambdaCapturesRefThisField
float _g; Func<float> _f; [RealtimeCallback] public void Run() { _f = () => _g; } // !0006
// --- LambdaCapturesConst
Func<float> _f; [RealtimeCallback] public void Run() { const float g = 3; _f = () => g; } // !0007
// --- LambdaCapturesOuterLoopVar
Func<int> _f; [RealtimeCallback] public void Run() { foreach (int i in stackalloc int[] { 1, 2 }) _f = () => i; } // !0005
// --- LambdaCapturesParamIn alloc
Func<int> _f; [RealtimeCallback] public void Run() => Set(3); void Set(int n) => _f = () => n; // !0020
// --- DelegateEqualityClean
readonly Action _a = () => { }, _b = () => { }; bool _y; [RealtimeCallback] public void Run() { _y = _a == _b || _a is null || _a.Equals(_b); }
// --- EventCustomAccessorClean
Action _h; event Action Tick { add => _h = value; remove => _h = null; } static readonly Action s_a = () => { };
[RealtimeCallback] public void Run() { Tick += s_a; Tick -= s_a; _h?.Invoke(); }
// --- StringAsSpanCompareClean
readonly string _s = "gain=0.5"; float _y;
[RealtimeCallback] public void Run() { var s = _s.AsSpan(); int i = s.IndexOf('='); if (s[..i].SequenceEqual("gain")) float.TryParse(s[(i + 1)..], System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _y); if (s.StartsWith("ga") && s.Equals("GAIN", StringComparison.OrdinalIgnoreCase)) _y++; }
// --- StringCompareCultureClean
readonly string _s = "abc"; int _y;
[RealtimeCallback] public void Run() { _y = string.Compare(_s, "abd", StringComparison.OrdinalIgnoreCase) + _s.CompareTo("x") + string.CompareOrdinal(_s, "b") + _s.GetHashCode(); }
// --- StringEnumerateLines
readonly string _s = "a\nb"; int _y;
[RealtimeCallback] public void Run() { foreach (var l in _s.AsSpan().EnumerateLines()) _y += l.Length; }
// --- StringSplitArray
readonly string _s = "a,b"; int _y;
[RealtimeCallback] public void Run() { _y = _s.Split(',').Length; } // !0003
// --- StringFormatComposite
static readonly CompositeFormat s_f = CompositeFormat.Parse("{0}"); string _s;
[RealtimeCallback] public void Run() { _s = string.Format(null, s_f, 3); } // !0003 !0004
// --- SpanTryWriteCulture
readonly char[] _c = new char[32]; [RealtimeCallback] public void Run() { _c.AsSpan().TryWrite(System.Globalization.CultureInfo.InvariantCulture, $"{1.5f:F3} {(short)3} {'c'} {true} {3L:X}", out _); }
// --- Utf8TryWrite
readonly byte[] _c = new byte[32]; [RealtimeCallback] public void Run() { System.Text.Unicode.Utf8.TryWrite(_c, $"{1.5f} {3}", out _); }
// --- StringBuilderPreallocClean
readonly StringBuilder _b = new(1024); [RealtimeCallback] public void Run() { _b.Clear(); _b.Append("x="); _b.Append(3.5f); _b.Append(' ').Append(true).Append(42); }
// --- StringBuilderInterpolatedPreallocClean
readonly StringBuilder _b = new(1024); [RealtimeCallback] public void Run() { _b.Clear(); _b.Append($"x={3.5f} y={42}"); }
// --- StringBuilderCopyTo
readonly StringBuilder _b = new("hello"); readonly char[] _c = new char[16]; [RealtimeCallback] public void Run() { _b.CopyTo(0, _c, 5); int n = _b.Length; char k = _b[2]; foreach (var ch in _b.GetChunks()) n += ch.Length; }
// --- CharArrayToString
readonly char[] _c = ['a', 'b']; string _s; [RealtimeCallback] public void Run() { _s = new string(_c); } // !0003
// --- SpanToStringAlloc
readonly char[] _c = ['a', 'b']; string _s; [RealtimeCallback] public void Run() { _s = _c.AsSpan().ToString(); } // !0003
// --- ExceptionNewNotThrown
Exception _e; [RealtimeCallback] public void Run() { _e = new Exception("x"); } // !0001
// --- VersionCompareClean
readonly Version _a = new(1, 2), _b = new(1, 3); bool _y; [RealtimeCallback] public void Run() { _y = _a < _b || _a.Equals(_b) || _a.Major > 1; }
// --- BitVector32Clean
System.Collections.Specialized.BitVector32 _v; bool _b; [RealtimeCallback] public void Run() { _v[3] = true; _b = _v[1]; int d = _v.Data; }
// --- NullableStructMethodsClean
Vector2? _v = new Vector2(1, 2); float _y; [RealtimeCallback] public void Run() { if (_v is { X: var x }) _y = x; _y += _v?.Y ?? 0; _v = null; _v ??= new(3, 4); _y += _v.Value.Length(); bool b = _v.HasValue && _v.Equals(new Vector2(3, 4)); } // !0004
// --- NullableToStringAlloc
int? _v = 12345; string _y; [RealtimeCallback] public void Run() { _y = _v.ToString(); } // !0003
// --- ObjectReferenceEqualsBox
bool _y; int _n; [RealtimeCallback] public void Run() { _y = ReferenceEquals(_n, _n); } // !0004
// --- ThrowHelperGenericNotNull
static T NotNull<T>(T t) where T : class => t ?? throw new ArgumentNullException(nameof(t)); readonly string _s = "x"; int _n;
[RealtimeCallback] public void Run() { _n = NotNull(_s).Length; }
// --- UnreachableDefaultThrowInCallee
enum M { A, B } M _m; float _y; static float Gain(M m) => m switch { M.A => 1, M.B => 2, _ => throw new ArgumentOutOfRangeException(nameof(m), m, null) };
[RealtimeCallback] public void Run() { _y = Gain(_m); }
// --- CheckedIndexHelperThrows
readonly float[] _b = new float[4]; float _y; float At(int i) { if ((uint)i >= (uint)_b.Length) { ThrowRange(i); } return _b[i]; } static void ThrowRange(int i) { throw new ArgumentOutOfRangeException(nameof(i), $"{i} is out"); }
[RealtimeCallback] public void Run() { _y = At(2); }
// --- FinallyAllocates
object _o; int _n; [RealtimeCallback] public void Run() { try { _n++; } finally { _o = new(); } } // !0001
// --- CatchAllocatesOnlyOnFailure
object _o; int _n; [RealtimeCallback] public void Run() { try { _n++; } catch (Exception e) { _o = $"failed {e.Message}"; } }
// --- CatchLogsConsole norun
int _n; [RealtimeCallback] public void Run() { try { _n++; } catch (Exception e) { Console.WriteLine(e); } } // !0016
// --- CatchSetsFlagClean
int _n; bool _failed; Exception _last; [RealtimeCallback] public void Run() { try { _n++; } catch (Exception e) { _failed = true; _last = e; } }
// --- CatchRethrowClean
int _n; [RealtimeCallback] public void Run() { try { _n++; } catch (InvalidOperationException) { _n = 0; throw; } }
// --- GotoLoopAlloc
object _o; [RealtimeCallback] public void Run() { int i = 0; a: _o = new object(); if (++i < 2) goto a; } // !0001
// --- WhileTrueBreakAlloc
int[] _o; [RealtimeCallback] public void Run() { while (true) { _o = [1]; break; } } // !0002
// --- TernaryAllocOneSide
int[] _o; int _n; [RealtimeCallback] public void Run() { _o = _n++ % 2 == 0 ? new int[2] : null; } // !0002
// --- OrPatternShortCircuitAlloc alloc
bool _b; int _n; [RealtimeCallback] public void Run() { _b = _n < 0 || Make().Length > 2; } static string Make() => 12345.ToString(); // !0020
// --- StaticPropertyAllocEach alloc
static float[] Fresh => new float[3]; float[] _y; [RealtimeCallback] public void Run() { _y = Fresh; } // !0020
// --- StaticAutoPropertyOwn
static float[] Shared { get; } = new float[3]; float _y; [RealtimeCallback] public void Run() { _y = Shared[1]; }
// --- ConstArrayInMethodLocalStatic
float _y; int _i; [RealtimeCallback] public void Run() { ReadOnlySpan<int> primes = [2, 3, 5, 7]; _y = primes[_i++ & 3]; ReadOnlySpan<byte> b = "abc"u8; _y += b[1]; ReadOnlySpan<char> c = ['a', 'b']; _y += c[0]; ReadOnlySpan<bool> d = new[] { true, false }; _y += d[0] ? 1 : 0; }
// --- RosDoubleFromNewArray
double _y; int _i; [RealtimeCallback] public void Run() { ReadOnlySpan<double> t = new double[] { 1.5, 2.5 }; _y = t[_i++ & 1]; }
// --- RosTupleCollection
float _y; int _i; [RealtimeCallback] public void Run() { ReadOnlySpan<(int, float)> t = [(1, 2), (3, 4)]; _y = t[_i++ & 1].Item2; }
// --- RosTupleNewArray
float _y; int _i; [RealtimeCallback] public void Run() { ReadOnlySpan<(int, float)> t = new[] { (1, 2f), (3, 4f) }; _y = t[_i++ & 1].Item2; } // !0002
// --- SpanFromNewArrayConst
float _y; [RealtimeCallback] public void Run() { Span<float> t = new float[] { 1, 2 }; t[0]++; _y = t[1]; } // !0002
// --- EnumCollectionRos
enum M { A, B } M _m; int _i; [RealtimeCallback] public void Run() { ReadOnlySpan<M> t = [M.A, M.B]; _m = t[_i++ & 1]; }
// --- ImplicitStackallocInitializerClean
float _y; [RealtimeCallback] public void Run() { Span<float> t = stackalloc float[] { 1, 2, _y }; ReadOnlySpan<int> k = stackalloc[] { 1, 2 }; _y = t[1] + k[0]; }
// --- ConditionalStackallocPool
float _y; int _n = 64; [RealtimeCallback] public void Run() { float[] r = null; Span<float> t = _n <= 128 ? stackalloc float[128] : (r = ArrayPool<float>.Shared.Rent(_n)); t = t[.._n]; t.Clear(); _y = t[0]; if (r is not null) ArrayPool<float>.Shared.Return(r); }
// --- ConditionalStackallocNew
float _y; int _n = 640; [RealtimeCallback] public void Run() { Span<float> t = _n <= 128 ? stackalloc float[128] : new float[_n]; _y = t[0]; } // !0002
