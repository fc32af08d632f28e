// --- BaseCtorFieldInit zero
class Base { protected readonly float[] B = new float[4]; } struct Holder { public float X; } sealed class D : Base { } D _d;
[RealtimeCallback] public void Run() { _d ??= new D(); var h = new Holder { X = 1 }; } // !0007 !0020
// --- StructCtorAllocates alloc
struct S { public float[] B; public S(int n) { B = new float[n]; } } float _y;
[RealtimeCallback] public void Run() { var s = new S(4); _y = s.B[0]; } // !0020
// --- StructFieldInitAllocates alloc
struct S { public float[] B = new float[4]; public S() { } } float _y;
[RealtimeCallback] public void Run() { var s = new S(); _y = s.B[0]; } // !0020
// --- StructDefaultNoInit
struct S { public float[] B = new float[4]; public S() { } } float _y;
[RealtimeCallback] public void Run() { S s = default; _y = s.B is null ? 1 : 0; var a = default(S); }
// --- PrimaryCtorStructBaseArgs alloc
readonly struct S(int n) { readonly float[] _b = new float[n]; public float At => _b[0]; } float _y;
[RealtimeCallback] public void Run() { _y = new S(3).At; } // !0020
// --- ThisChainingCtor alloc
struct S { public object O; public S(int a) : this(a, 1) { } public S(int a, int b) { O = a + b; } } object _y;
[RealtimeCallback] public void Run() { _y = new S(3).O; } // !0020
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
// --- TupleLiteralBoxes
(object, int) _t; int _n;
[RealtimeCallback] public void Run() { _t = (_n, 2); } // !0004
// --- TupleConversionBoxes
(object, int) _t; int _n;
[RealtimeCallback] public void Run() { (int, int) p = (_n, 2); _t = p; } // !0004
// --- DeconstructionConversionBoxes
object _a; int _b;
[RealtimeCallback] public void Run() { (_a, _b) = (3, 4); } // !0004
// --- DeconstructionMethodResultBoxes
object _a; int _b; static (int, int) Get() => (1, 2);
[RealtimeCallback] public void Run() { (_a, _b) = Get(); } // !0004
// --- ForeachDeconstructBoxes
readonly (int, int)[] _l = [(1, 2)]; object _o;
[RealtimeCallback] public void Run() { foreach ((object a, int b) in _l) _o = a; } // !0004
// --- CompoundAssignBox
object _o = "x"; string _s;
[RealtimeCallback] public void Run() { _s = "a"; _s += 3; } // !0003
// --- CoalesceBoxes
object _o; int? _n = 3; static readonly object s_o = new();
[RealtimeCallback] public void Run() { _o = _n ?? s_o; } // !0004
// --- ConditionalCommonTypeBoxes
object _o; int _n = 3; 
[RealtimeCallback] public void Run() { _o = _n > 2 ? _n : "none"; } // !0004
// --- SwitchExprBoxes
object _o; int _n = 3; 
[RealtimeCallback] public void Run() { _o = _n switch { 3 => 1, _ => (object)"x" }; } // !0004
// --- AsOperatorBox
readonly struct S : IDisposable { public void Dispose() { } } IDisposable _d; S _s;
[RealtimeCallback] public void Run() { _d = _s as IDisposable; } // !0004
// --- IsTypeStructNoBox
readonly struct S : IDisposable { public void Dispose() { } } bool _d; S _s; static bool Is<T>(T t) => t is IDisposable;
[RealtimeCallback] public void Run() { _d = Is(_s) | Is(3); }
// --- IsPatternDeclareBoxes alloc
readonly struct S : IDisposable { public void Dispose() { } } static void Close<T>(T t) { if (t is IDisposable d) d.Dispose(); }
[RealtimeCallback] public void Run() { Close(new S()); } // !0020
// --- GenericIsIntClean
static int As<T>(T t) => t is int i ? i : 0; int _n;
[RealtimeCallback] public void Run() { _n = As(3) + As("x"); }
// --- GenericToStringConstrained alloc
static string Str<T>(T t) => t.ToString(); string _s;
[RealtimeCallback] public void Run() { _s = Str(12345); } // !0020
// --- GenericToStringOnString
static string Str<T>(T t) => t.ToString(); string _s;
[RealtimeCallback] public void Run() { _s = Str("abc"); }
// --- GenericEqualsObject alloc
static bool Eq<T>(T a, T b) => a.Equals(b); bool _b;
[RealtimeCallback] public void Run() { _b = Eq(3, 4); } // !0020
// --- GenericEqualsEquatable
static bool Eq<T>(T a, T b) where T : IEquatable<T> => a.Equals(b); bool _b;
[RealtimeCallback] public void Run() { _b = Eq(3, 4) && Eq("a", "b"); }
// --- GenericGetHashCodeClean
static int H<T>(T a) => a.GetHashCode(); int _b;
[RealtimeCallback] public void Run() { _b = H(3) + H("x") + H(1.5); }
// --- GenericComparerDefault
static T Max<T>(T a, T b) => Comparer<T>.Default.Compare(a, b) > 0 ? a : b; int _n;
[RealtimeCallback] public void Run() { _n = Max(3, 4); }
// --- GenericNewConstraintStruct
struct S { public int X; } static T Make<T>() where T : struct => new T(); int _n;
[RealtimeCallback] public void Run() { _n = Make<S>().X; }
// --- GenericArrayNew alloc
static T[] Make<T>(int n) => new T[n]; float[] _n;
[RealtimeCallback] public void Run() { _n = Make<float>(3); } // !0020
// --- GenericDefaultNull
static T Make<T>() => default; object _n;
[RealtimeCallback] public void Run() { _n = Make<string>(); int i = Make<int>(); }
// --- GenericStaticCache
static class Cache<T> { public static readonly T[] Empty = new T[4]; } float[] _n;
[RealtimeCallback] public void Run() { _n = Cache<float>.Empty; } // !0007
// --- GenericStaticLambda zero
static Func<T, T> Id<T>() => x => x; Func<int, int> _f;
[RealtimeCallback] public void Run() { _f = Id<int>(); } // !0020
// --- DefaultInterfaceMethodStructConstrained alloc
interface ITick { int N { get; } int Twice() => N * 2; } readonly struct T : ITick { public int N => 3; } static int Go<X>(X x) where X : ITick => x.Twice(); int _n;
[RealtimeCallback] public void Run() { _n = Go(new T()); } // !0020
// --- DefaultInterfaceMethodClassClean
interface ITick { int N { get; } int Twice() => N * 2; } sealed class T : ITick { public int N => 3; } readonly ITick _t = new T(); int _n;
[RealtimeCallback] public void Run() { _n = _t.Twice(); }
// --- DefaultInterfaceMethodAllocates alloc
interface ITick { object Make() => new(); } sealed class T : ITick { } readonly ITick _t = new T(); object _n;
[RealtimeCallback] public void Run() { _n = _t.Make(); } // !0020
// --- StructToStringNotOverridden
struct S { public int X; } S _s; string _y;
[RealtimeCallback] public void Run() { _y = _s.ToString(); } // !0003 !0004
// --- StructToStringOverriddenConst
struct S { public override string ToString() => "s"; } S _s; string _y;
[RealtimeCallback] public void Run() { _y = _s.ToString(); }
// --- StructEqualsObjectOverride
struct S : IEquatable<S> { public int X; public bool Equals(S o) => X == o.X; public override bool Equals(object o) => o is S s && Equals(s); public override int GetHashCode() => X; } S _s, _t; bool _y; object _o = new();
[RealtimeCallback] public void Run() { _y = _s.Equals(_t) || _s.Equals(_o); }
// --- StructEqualsObjectBoxArg
struct S { public int X; public override bool Equals(object o) => o is S s && X == s.X; public override int GetHashCode() => X; } S _s, _t; bool _y;
[RealtimeCallback] public void Run() { _y = _s.Equals(_t); } // !0004
// --- DictionaryStructKeyNoEquatable
struct K { public int X; public override bool Equals(object o) => o is K k && k.X == X; public override int GetHashCode() => X; } readonly Dictionary<K, int> _d = new() { [default] = 1 }; int _y;
[RealtimeCallback] public void Run() { _d.TryGetValue(default, out _y); } // !0004
// --- DictionaryStructKeyEquatableClean
struct K : IEquatable<K> { public int X; public bool Equals(K k) => k.X == X; public override bool Equals(object o) => o is K k && Equals(k); public override int GetHashCode() => X; } readonly Dictionary<K, int> _d = new() { [default] = 1 }; int _y;
[RealtimeCallback] public void Run() { _d.TryGetValue(default, out _y); }
// --- DictionaryKeyEqualsAllocates alloc
struct K : IEquatable<K> { public int X; public bool Equals(K k) => k.X.ToString("X5") == X.ToString("X5"); public override bool Equals(object o) => o is K k && Equals(k); public override int GetHashCode() => X; } readonly Dictionary<K, int> _d = new() { [default] = 1 }; int _y;
[RealtimeCallback] public void Run() { _d.TryGetValue(default, out _y); } // !0020
// --- DictionaryKeyHashAllocates alloc
sealed class K { public int X; public override bool Equals(object o) => o is K k && k.X == X; public override int GetHashCode() => (X + "h").Length; } readonly Dictionary<K, int> _d = new(); readonly K _k = new(); int _y; public Sample() => _d[_k] = 1;
[RealtimeCallback] public void Run() { _d.TryGetValue(_k, out _y); } // !0020
// --- HashSetRecordKeyClean
readonly record struct K(int A, int B); readonly HashSet<K> _h = [new(1, 2)]; bool _y;
[RealtimeCallback] public void Run() { _y = _h.Contains(new(1, 3)); }
// --- HashSetRecordKeyWithPlainStruct
struct P { public int X; } readonly record struct K(int A, P B); readonly HashSet<K> _h = [new(1, default)]; bool _y;
[RealtimeCallback] public void Run() { _y = _h.Contains(new(1, default)); } // !0004
// --- TupleKeyWithPlainStruct
struct P { public int X; } readonly Dictionary<(int, P), int> _h = new() { [(1, default)] = 3 }; int _y;
[RealtimeCallback] public void Run() { _h.TryGetValue((1, default), out _y); } // !0004
// --- ComparerClassAllocates alloc
sealed class C : IEqualityComparer<int> { public bool Equals(int a, int b) => a.ToString("X6") == b.ToString("X6"); public int GetHashCode(int a) => a; } readonly Dictionary<int, int> _d = new(new C()) { [1] = 2 }; int _y;
[RealtimeCallback] public void Run() { _d.TryGetValue(1, out _y); } // !0020
// --- ListContainsClassEqualsAllocates alloc
sealed class K { public int X; public override bool Equals(object o) => (X + "q") == "1q"; public override int GetHashCode() => X; } readonly List<K> _l = [new() { X = 3 }]; readonly K _k = new(); bool _y;
[RealtimeCallback] public void Run() { _y = _l.Contains(_k); } // !0020
// --- ListIndexOfStructNotEquatable
struct P { public int X; } readonly List<P> _l = [default]; int _y;
[RealtimeCallback] public void Run() { _y = _l.IndexOf(new P { X = 2 }); }
// --- ArrayIndexOfStructNotEquatable
struct P { public int X; } readonly P[] _l = [default]; int _y;
[RealtimeCallback] public void Run() { _y = Array.IndexOf(_l, new P { X = 2 }); }
// --- SpanContainsStructEquatable
readonly record struct P(int X); readonly P[] _l = [default]; bool _y;
[RealtimeCallback] public void Run() { _y = _l.AsSpan().Contains(new P(2)); }
// --- ObjectEqualsOverrideAllocates alloc
sealed class K { public override bool Equals(object o) => GetHashCode().ToString("X9").Length == 3; public override int GetHashCode() => 1; } readonly K _a = new(), _b = new(); bool _y;
[RealtimeCallback] public void Run() { _y = Equals(_a, _b); } // !0020
// --- TryWriteUserFormattableClean
struct V : ISpanFormattable { public string ToString(string f, IFormatProvider p) => "v"; public bool TryFormat(Span<char> d, out int n, ReadOnlySpan<char> f, IFormatProvider p) { n = 0; return true; } } readonly char[] _c = new char[10];
[RealtimeCallback] public void Run() { _c.AsSpan().TryWrite($"{new V()}", out _); }
// --- TryWriteObjectToString alloc
sealed class V { public override string ToString() => "v" + GetHashCode(); } readonly V _v = new(); readonly char[] _c = new char[40];
[RealtimeCallback] public void Run() { _c.AsSpan().TryWrite($"{_v}", out _); } // !0020
// --- TryWriteObjectToStringConst
sealed class V { public override string ToString() => "v"; } readonly V _v = new(); readonly char[] _c = new char[40];
[RealtimeCallback] public void Run() { _c.AsSpan().TryWrite($"{_v}", out _); }
// --- TryWriteStructNotFormattable
struct V { public override string ToString() => "v"; } readonly char[] _c = new char[40];
[RealtimeCallback] public void Run() { _c.AsSpan().TryWrite($"{new V()}", out _); }
// --- InterpolatedHandlerCustomClean
[InterpolatedStringHandler] ref struct H(int l, int f) { int _n; public void AppendLiteral(string s) => _n += s.Length; public void AppendFormatted<T>(T t) => _n++; public readonly int N => _n; } static int Len(H h) => h.N; int _y;
[RealtimeCallback] public void Run() { _y = Len($"abc {_y} {1.5f}"); }
// --- InterpolatedHandlerCustomBoxes
[InterpolatedStringHandler] ref struct H(int l, int f) { int _n; object _o; public void AppendLiteral(string s) => _n += s.Length; public void AppendFormatted(object t) => _o = t; public readonly int N => _n; } static int Len(H h) => h.N; int _y;
[RealtimeCallback] public void Run() { _y = Len($"abc {_y}"); } // !0004
// --- InterpolatedIntoSpanParamStringOverload
static int Len(ReadOnlySpan<char> s) => s.Length; int _y;
[RealtimeCallback] public void Run() { _y = Len($"abc {_y}"); } // !0003
// --- StringImplicitToSpanClean
static int Len(ReadOnlySpan<char> s) => s.Length; int _y;
[RealtimeCallback] public void Run() { _y = Len("abc") + Len($"const"); }
// --- RawStringConst
string _y;
[RealtimeCallback] public void Run() { _y = """raw {x}"""; }
// --- RawStringInterpolated
string _y; int _n;
[RealtimeCallback] public void Run() { _y = $$"""raw {{_n}}"""; } // !0003
// --- InterpolatedConstStrings
const string A = "a"; string _y;
[RealtimeCallback] public void Run() { _y = $"{A}/{nameof(Run)}"; }
// --- InterpolatedSingleStringHole
string _y, _x = "abc";
[RealtimeCallback] public void Run() { _y = $"{_x}"; }
// --- InterpolatedTwoStrings
string _y, _x = "abc";
[RealtimeCallback] public void Run() { _y = $"{_x}{_x}"; } // !0003
// --- StringPad
string _y = "abc", _z;
[RealtimeCallback] public void Run() { _z = _y.PadLeft(8); } // !0003
// --- StringCreateSpan
string _y;
[RealtimeCallback] public void Run() { _y = string.Create(3, 0, static (s, _) => s.Fill('x')); } // !0003 !0007
// --- BoolToStringClean
string _y; bool _n;
[RealtimeCallback] public void Run() { _y = _n.ToString(); }
// --- TimeSpanMathClean
TimeSpan _t;
[RealtimeCallback] public void Run() { _t = TimeSpan.FromMilliseconds(3) + TimeSpan.FromTicks(4) * 2; double d = _t.TotalSeconds; if (_t > TimeSpan.Zero) _t = -_t; _t = _t.Duration(); }
// --- CultureCurrent
object _c;
[RealtimeCallback] public void Run() { _c = System.Globalization.CultureInfo.InvariantCulture; }
// --- MarshalPtrToString
readonly nint _p = Marshal.StringToHGlobalAnsi("abc"); string _s;
[RealtimeCallback] public void Run() { _s = Marshal.PtrToStringAnsi(_p); } // !0003
// --- MarshalReadClean
readonly nint _p = Marshal.AllocHGlobal(16); int _n; readonly float[] _f = new float[4];
[RealtimeCallback] public void Run() { _n = Marshal.ReadInt32(_p); Marshal.WriteInt32(_p, 4, 3); Marshal.Copy(_p, _f, 0, 4); Marshal.Copy(_f, 0, _p, 4); }
// --- WeakRefNew
object _o = new(); WeakReference _w;
[RealtimeCallback] public void Run() { _w = new WeakReference(_o); } // !0001
// --- WeakRefTryGetClean
readonly WeakReference<object> _w = new(new object()); bool _b;
[RealtimeCallback] public void Run() { _b = _w.TryGetTarget(out object o); }
// --- TryCatchNoThrowClean
int _n;
[RealtimeCallback] public void Run() { try { _n++; } catch (DivideByZeroException) { _n = 0; } finally { _n--; } }
// --- ThrowCaught alloc
int _n;
[RealtimeCallback] public void Run() { try { throw new InvalidOperationException(); } catch (InvalidOperationException) { _n++; } } // !0019
// --- ThrowInCalleeCaught alloc
int _n; void Fail() => throw new InvalidOperationException();
[RealtimeCallback] public void Run() { try { Fail(); } catch (InvalidOperationException) { _n++; } } // !0020
// --- ExceptionFilterClean
int _n;
[RealtimeCallback] public void Run() { try { _n++; } catch (Exception e) when (e.Message.Length > 3) { _n = 0; } }
// --- ClosureHoistedLocalLoop
readonly Action[] _a = new Action[4];
[RealtimeCallback] public void Run() { for (int i = 0; i < 4; i++) { int k = i; _a[i] = () => Console.Write(k); } } // !0005
// --- ClosureParameterHoistedEarlyReturn alloc
Func<int> _f; bool _b;
[RealtimeCallback] public void Run() { Set(3); } void Set(int k) { if (!_b) return; _f = () => k; } // !0020
// --- LambdaAttributedStaticField
static readonly Func<int, int> s_f = static x => x + 1; int _n;
[RealtimeCallback] public void Run() { _n = s_f(3); }
// --- DelegateCombineInField
Action _a = () => { }; 
[RealtimeCallback] public void Run() { _a += s_b; _a -= s_b; } static readonly Action s_b = () => { }; // !0006
// --- MulticastInvokeClean
readonly Action _a; int _n; public Sample() { _a = Inc; _a += Inc; } void Inc() => _n++;
[RealtimeCallback] public void Run() { _a(); }
// --- DelegateCreateDelegate
Action _a; 
[RealtimeCallback] public void Run() { _a = new Action(Run2); } static void Run2() { } // !0006
// --- ExtensionMethodGroup
Func<int> _f; readonly string _s = "abc";
[RealtimeCallback] public void Run() { _f = _s.Count2; } // !0006
} static class E1 { public static int Count2(this string s) => s.Length;
// --- CurriedLambda alloc
Func<int, Func<int, int>> _f = a => b => a + b; Func<int, int> _g;
[RealtimeCallback] public void Run() { _g = _f(3); } // !0020
// --- ExpressionTree
object _o;
[RealtimeCallback] public void Run() { System.Linq.Expressions.Expression<Func<int, int>> e = x => x + 1; _o = e; } // !0011
// --- QueryExpression
readonly int[] _a = [1, 2, 3]; int _n;
[RealtimeCallback] public void Run() { foreach (int i in from x in _a where x > 1 select x * 2) _n += i; } // !0007 !0009 !0011
// --- TupleListSort
readonly List<(int K, float V)> _l = [(2, 1), (1, 2)];
[RealtimeCallback] public void Run() { _l.Sort((a, b) => a.K - b.K); } // !0007
// --- NestedFunctionPointersAndGenerics
static T Apply<T>(delegate*<T, T> f, T x) => f(x); static int Inc(int x) => x + 1; int _n;
[RealtimeCallback] public void Run() { _n = Apply(&Inc, 3); }
// --- InterfaceStaticVirtualClean
interface IGen<T> where T : IGen<T> { static abstract T Create(int n); static virtual int Def => 3; } readonly struct G(int n) : IGen<G> { public readonly int N = n; public static G Create(int n) => new(n); } static int Go<T>(out T t) where T : IGen<T> { t = T.Create(T.Def); return T.Def; } int _n;
[RealtimeCallback] public void Run() { _n = Go(out G g) + g.N; }
// --- InterfaceStaticVirtualAllocates alloc
interface IGen<T> where T : IGen<T> { static abstract T Create(int n); } sealed class G(int n) : IGen<G> { public readonly int N = n; public static G Create(int n) => new(n); } static T Go<T>() where T : IGen<T> => T.Create(3); object _n;
[RealtimeCallback] public void Run() { _n = Go<G>(); } // !0020
// --- ObjectPoolCustomClean
sealed class Pool<T> where T : class, new() { readonly T[] _i; int _n; public Pool(int n) { _i = new T[n]; for (int k = 0; k < n; k++) _i[k] = new T(); _n = n; } public T Rent() => _n > 0 ? _i[--_n] : null; public void Return(T t) { if (_n < _i.Length) _i[_n++] = t; } } readonly Pool<StringBuilder> _p = new(4);
[RealtimeCallback] public void Run() { var b = _p.Rent(); if (b != null) { b.Clear(); _p.Return(b); } }
// --- ObjectPoolFallbackNew alloc
sealed class Pool<T> where T : class, new() { readonly Stack<T> _i = new(); public T Rent() => _i.Count > 0 ? _i.Pop() : new T(); } readonly Pool<StringBuilder> _p = new(); object _o;
[RealtimeCallback] public void Run() { _o = _p.Rent(); } // !0020
// --- ArrayPoolCreatedInside alloc
float _y;
[RealtimeCallback] public void Run() { var p = ArrayPool<float>.Create(); _y = 1; GC.KeepAlive(p); } // !0020
// --- ArrayPoolGrowToExact
float[] _b = new float[4]; int _n = 64;
[RealtimeCallback] public void Run() { if (_b.Length < _n) _b = new float[_n++]; else _n = _b.Length + 1; } // !0002
// --- UninitializedArray
float[] _b;
[RealtimeCallback] public void Run() { _b = GC.AllocateUninitializedArray<float>(64); } // !0002
// --- IsKnownConstantSwitchDelegates
readonly Func<float, float> _a = MathF.Sin, _b = MathF.Cos; bool _f; float _y;
[RealtimeCallback] public void Run() { var g = _f ? _a : _b; _y = g(2); _f = !_f; }
// --- DelegateThroughConstructorClean
sealed class Osc(Func<float, float> f) { readonly Func<float, float> _f = f; public float Next(float x) => _f(x); } readonly Osc _o = new(MathF.Sin); float _y;
[RealtimeCallback] public void Run() { _y = _o.Next(2); }
// --- DelegateThroughPrimaryCtorCapture
sealed class Osc(Func<float, float> f) { public float Next(float x) => f(x); } readonly Osc _o = new(MathF.Sin); float _y;
[RealtimeCallback] public void Run() { _y = _o.Next(2); }
// --- DelegateThroughSetterProperty
sealed class Osc { public Func<float, float> Shape { get; set; } = x => x; public float Next(float x) => Shape(x); } readonly Osc _o = new() { Shape = MathF.Tanh }; float _y;
[RealtimeCallback] public void Run() { _y = _o.Next(2); }
// --- DelegateThroughMethodSetClean
sealed class Osc { Func<float, float> _f; public void Use(Func<float, float> f) => _f = f; public float Next(float x) => _f(x); } readonly Osc _o = new(); float _y; public Sample() => _o.Use(MathF.Tanh);
[RealtimeCallback] public void Run() { _y = _o.Next(2); }
// --- DelegateListFieldClean
readonly List<Action> _l = []; int _n; public Sample() { _l.Add(() => _n++); _l.Add(() => _n--); }
[RealtimeCallback] public void Run() { foreach (Action a in _l) a(); }
// --- DelegateDictionaryField
readonly Dictionary<int, Func<float, float>> _d = new() { [0] = MathF.Sin, [1] = x => x * x }; float _y;
[RealtimeCallback] public void Run() { _y = _d[1](3); if (_d.TryGetValue(0, out var f)) _y += f(2); }
// --- DelegateLocalFromMethodClean
static Func<float, float> Pick(int n) => n == 0 ? s_a : s_b; static readonly Func<float, float> s_a = MathF.Sin, s_b = x => -x; float _y;
[RealtimeCallback] public void Run() { var f = Pick(1); _y = f(2); }
