// --- ToObject
int _n; object _o;
[RealtimeCallback] public void Run() {
_o = _n; // !0004
}
// --- ConstantToObject
object _o;
[RealtimeCallback] public void Run() {
_o = 5; // !0004
}
// --- ToInterface
struct S : IDisposable { public void Dispose() { } }
S _s; IDisposable _d;
[RealtimeCallback] public void Run() {
_d = _s; // !0004
}
// --- ArgumentToObject
object _o;
void Take(object o) { _o = o; }
[RealtimeCallback] public void Run() {
Take(5); // !0004
}
// --- NullableToObject
int? _n = 3; object _o;
[RealtimeCallback] public void Run() {
_o = _n; // !0004
}
// --- ReferenceToObject
string _s = "a"; object _o;
[RealtimeCallback] public void Run() { _o = _s; }
// --- Unboxing
object _o = 5; int _n;
[RealtimeCallback] public void Run() { _n = (int)_o; if (_o is int i) _n = i; }
// --- InterfaceCallOnStruct
interface I { int M(); }
struct S : I { public int M() => 3; }
S _s; int _n;
[RealtimeCallback] public void Run() {
_n = ((I)_s).M(); // ?0024
}
// --- ConstrainedCall
interface I { int M(); }
struct S : I { public int M() => 3; }
S _s; int _n;
static int Call<T>(T t) where T : I => t.M();
[RealtimeCallback] public void Run() { _n = Call(_s); }
// --- ConstrainedCallDefaultMethod
interface I { int M() => 3; }
struct S : I { }
S _s; int _n;
static int Call<T>(ref T t) where T : I => t.M();
[RealtimeCallback] public void Run() {
_n = Call(ref _s); // !0020
}
// --- StructGetType
int _n; Type _t;
[RealtimeCallback] public void Run() {
_t = _n.GetType(); // ?0024
}
// --- ObjectGetType
object _n = new(); bool _t;
[RealtimeCallback] public void Run() { _t = _n.GetType() == typeof(string); }
// --- GenericNullCheck
static bool IsNull<T>(T t) => t == null;
bool _b; int _n;
[RealtimeCallback] public void Run() { _b = IsNull(_n); }
// --- GenericTypeTest
static bool Test<T>(T t) => t is int;
bool _b; int _n;
[RealtimeCallback] public void Run() { _b = Test(_n); }
// --- GenericToObjectStruct
static object Box<T>(T t) => t;
[RealtimeCallback] public void Run() {
GC.KeepAlive(Box(5)); // !0020
}
// --- GenericToObjectClass
static object Box<T>(T t) => t;
string _s = "a";
[RealtimeCallback] public void Run() { GC.KeepAlive(Box(_s)); }
// --- GenericCast
static float AsFloat<T>(T t) => typeof(T) == typeof(float) ? (float)(object)t : 0;
float _f = 1;
[RealtimeCallback] public void Run() { _f = AsFloat(_f); }
// --- GenericTypeofBranch
static object Pick<T>(T t) where T : class => typeof(T) == typeof(string) ? t : new object();
[RealtimeCallback] public void Run() { GC.KeepAlive(Pick("a")); }
// --- DelegateOnStruct
struct S { public int X; public int M() => X; }
S _s; Func<int> _f;
[RealtimeCallback] public void Run() {
_f = _s.M; // !0004
}
// --- AsInterface
struct S : IDisposable { public void Dispose() { } }
S _s; IDisposable _d;
[RealtimeCallback] public void Run() {
_d = _s as IDisposable; // !0004
}
// --- UsingStruct
struct S : IDisposable { public void Dispose() { } }
[RealtimeCallback] public void Run() { using S s = new(); using (new S()) { } }
// --- UsingRefStruct
ref struct S { public void Dispose() { } }
[RealtimeCallback] public void Run() { using S s = new(); }
// --- ForEachObjectOverInts
int[] _a = [1, 2]; object _o;
[RealtimeCallback] public void Run() {
foreach (object o in _a) _o = o; // !0004
}
// --- DynamicValue
dynamic _d;
[RealtimeCallback] public void Run() {
_d = 5; // !0004
}
// --- DynamicCall
dynamic _d = 5; object _o;
[RealtimeCallback] public void Run() {
_o = _d + 1; // !0013
}
// --- SwitchOnType
object _o = 5; int _n;
[RealtimeCallback] public void Run() { _n = _o switch { int i => i, string s => s.Length, null => 0, _ => 1 }; }
// --- Hash
HashCode h = new(); h.Add(1); h.Add(2f); int n = h.ToHashCode(); n = HashCode.Combine(1, 2, 3f);
// --- BoxIntoObjectField
object _o;
[RealtimeCallback] public void Run() { _o = 3; } // !0004
// --- BoxReturn alloc
object _o;
[RealtimeCallback] public void Run() { _o = Get(); } // !0020
static object Get() => 1.5f;
// --- StructToInterfaceLocal
interface IEffect { float Do(float x); } readonly struct Gain(float g) : IEffect { public float Do(float x) => x * g; } float _y; IEffect _e;
[RealtimeCallback] public void Run() { _e = new Gain(2); _y = _e.Do(1); } // !0004
// --- StructViaGenericConstraint
interface IEffect { float Do(float x); } readonly struct Gain(float g) : IEffect { public float Do(float x) => x * g; } float _y;
[RealtimeCallback] public void Run() { _y = Go(new Gain(2), 1); }
static float Go<T>(T e, float x) where T : struct, IEffect => e.Do(x);
// --- StructToInterfaceParam
interface IEffect { float Do(float x); } readonly struct Gain(float g) : IEffect { public float Do(float x) => x * g; } float _y;
[RealtimeCallback] public void Run() { _y = Go(new Gain(2), 1); } // !0004
static float Go(IEffect e, float x) => e.Do(x);
// --- NullableBox
object _o; int? _n = 3;
[RealtimeCallback] public void Run() { _o = _n; } // !0004
// --- NullableLiftClean
int? _a = 3, _b; int _y;
[RealtimeCallback] public void Run() { int? c = _a + _b; _y = c ?? 0; _b = _a * 2; if (_a > _b) _y++; _y += _a.GetValueOrDefault(); }
// --- IComparableBox
IComparable _c;
[RealtimeCallback] public void Run() { _c = 5; } // !0004
// --- ObjectEqualsTwoInts
bool _y; int _n;
[RealtimeCallback] public void Run() { _y = Equals(_n, 3); } // !0004
// --- StructBaseCall
struct P { public float X; public override int GetHashCode() => base.GetHashCode(); } P _a; int _r;
[RealtimeCallback] public void Run() {
_r = _a.GetHashCode(); // !0020
}
// --- ComparableCast
int _n = 3; int _r;
[RealtimeCallback] public void Run() {
IComparable c = _n; // !0004
_r = c.CompareTo("x".Length); // !0004
}
// --- InterfaceLocalKept
interface I { int M(); } struct S : I { public int M() => 3; } S _s; int _n; I _i;
[RealtimeCallback] public void Run() {
I i = _s; // !0004
_n = i.M(); _i = i;
}
// --- StructInInterfaceArray
interface I { int M(); } struct S : I { public int M() => 3; } readonly I[] _a = new I[2];
[RealtimeCallback] public void Run() {
_a[0] = new S(); // !0004
}
// --- ReturnBoxed
object Get() => 5; 
[RealtimeCallback] public void Run() {
GC.KeepAlive(Get()); // !0020
}
// --- ConditionalBoxed
bool _b = true; object _o;
[RealtimeCallback] public void Run() {
_o = _b ? 1 : "a"; // !0004
_o = _o ?? 3; // !0004
}
// --- TupleBoxed
(int, object) _t; int _n;
[RealtimeCallback] public void Run() {
_t = (1, _n); // !0004
}
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
// --- NullableStructMethodsClean
Vector2? _v = new Vector2(1, 2); float _y; [RealtimeCallback] public void Run() { if (_v is { X: var x }) _y = x; _y += _v?.Y ?? 0; _v = null; _v ??= new(3, 4); _y += _v.Value.Length(); bool b = _v.HasValue && _v.Equals(new Vector2(3, 4)); } // !0004
// --- ObjectReferenceEqualsBox
bool _y; int _n; [RealtimeCallback] public void Run() { _y = ReferenceEquals(_n, _n); } // !0004
