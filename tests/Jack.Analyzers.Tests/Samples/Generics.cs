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
// --- InterfaceStaticVirtualClean
interface IGen<T> where T : IGen<T> { static abstract T Create(int n); static virtual int Def => 3; } readonly struct G(int n) : IGen<G> { public readonly int N = n; public static G Create(int n) => new(n); } static int Go<T>(out T t) where T : IGen<T> { t = T.Create(T.Def); return T.Def; } int _n;
[RealtimeCallback] public void Run() { _n = Go(out G g) + g.N; }
// --- InterfaceStaticVirtualAllocates alloc
interface IGen<T> where T : IGen<T> { static abstract T Create(int n); } sealed class G(int n) : IGen<G> { public readonly int N = n; public static G Create(int n) => new(n); } static T Go<T>() where T : IGen<T> => T.Create(3); object _n;
[RealtimeCallback] public void Run() { _n = Go<G>(); } // !0020
// --- GenericEffect
interface IEffect { float Tick(float x); string Name => "effect"; }
struct Drive : IEffect { public float Tick(float x) => MathF.Tanh(x * 3); } struct Half : IEffect { public float Tick(float x) => x / 2; }
struct Chain<A, B>(A a, B b) : IEffect where A : struct, IEffect where B : struct, IEffect { A _a = a; B _b = b; public float Tick(float x) => _b.Tick(_a.Tick(x)); }
Chain<Chain<Drive, Half>, Half> _c = new(new(new(), new()), new()); float _y;
[RealtimeCallback] public void Run() { _y = Process(ref _c, _y); }
static float Process<T>(ref T e, float x) where T : struct, IEffect => e.Tick(x);
// --- InterfaceWithGenericVisitor
interface IVisitor<T> { void Visit(T v); } sealed class Sum : IVisitor<float> { public float Total; public void Visit(float v) => Total += v; }
readonly Sum _s = new(); readonly float[] _b = new float[4];
[RealtimeCallback] public void Run() { Walk(_b, _s); }
static void Walk<T>(ReadOnlySpan<T> b, IVisitor<T> v) { foreach (T t in b) v.Visit(t); }
// --- AllowsRefStruct
interface IStep { int Next(); } ref struct Step : IStep { int _n; public int Next() => ++_n; }
static int Twice<T>(scoped ref T t) where T : IStep, allows ref struct => t.Next() + t.Next(); int _n;
[RealtimeCallback] public void Run() { Step s = default; _n = Twice(ref s); }
// --- ExplicitStructInterface
interface ITick { void Tick(); } struct T : ITick { int _n; void ITick.Tick() => _n++; } T _t;
static void Go<X>(ref X x) where X : ITick => x.Tick();
[RealtimeCallback] public void Run() { Go(ref _t); }
// --- ThirdLevelGeneric
class Pool<T> where T : new() { public T Get() => new(); } class Item { } readonly Pool<Item> _p = new(); readonly Pool<int> _q = new();
[RealtimeCallback] public void Run() {
GC.KeepAlive(_p.Get()); // !0020
int n = _q.Get();
}
// --- GenericMathClean
static T Mix<T>(T a, T b, T t) where T : INumber<T> => a + (b - a) * t; static T Sum<T>(ReadOnlySpan<T> s) where T : struct, INumber<T> { T r = T.Zero; foreach (T x in s) r += x; return r; } float _y; double _d; readonly float[] _a = [1, 2];
[RealtimeCallback] public void Run() { _y = Mix(1f, 2f, .5f) + Sum<float>(_a); _d = Mix(1.0, 2, .5); _y += float.CreateChecked(3) + int.CreateTruncating(3.4f); }
// --- GenericVirtualMethod
class A { public virtual T Id<T>(T x) => x; } sealed class B : A { public override T Id<T>(T x) => x; } readonly A _a = new B(); int _n;
[RealtimeCallback] public void Run() { _n = _a.Id(3); _a.Id("x"); }
// --- GenericVirtualBoxes alloc
class A { public virtual object Id<T>(T x) => x; } readonly A _a = new(); object _n;
[RealtimeCallback] public void Run() { _n = _a.Id(3); } // !0020
// --- GenericVirtualNoBoxForClass
class A { public virtual object Id<T>(T x) => x; } readonly A _a = new(); object _n;
[RealtimeCallback] public void Run() { _n = _a.Id("s"); }
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
// --- RefGenericSwap
static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a); float[] _a = new float[2], _b = new float[2];
[RealtimeCallback] public void Run() { Swap(ref _a, ref _b); Swap(ref _a[0], ref _b[1]); }
// --- StaticAbstractsOfAnOpenType
interface IShape<TSelf> where TSelf : IShape<TSelf> { static abstract float At(float phase); static virtual float Gain => 1; }
readonly struct Sine : IShape<Sine> { public static float At(float phase) => MathF.Sin(phase); }
abstract class Oscillator { public abstract float Next(); }
sealed class Oscillator<T> : Oscillator where T : IShape<T> { float _phase; public override float Next() => T.At(_phase += 0.1f) * T.Gain; }
readonly Oscillator[] _oscillators = [new Oscillator<Sine>()]; float _y;
[RealtimeCallback] public void Run() { foreach (Oscillator oscillator in _oscillators) _y += oscillator.Next(); }
// --- NewOfAStructWithAConstructor alloc
struct Voice { public int[] Keys; public Voice() { Keys = new int[2]; } }
int[] _keys;
T Make<T>() where T : new() => new T();
[RealtimeCallback] public void Run() { _keys = Make<Voice>().Keys; } // !0020
