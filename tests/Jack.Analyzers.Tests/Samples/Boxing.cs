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
// --- EnumToEnum
Enum _e;
[RealtimeCallback] public void Run() {
_e = DayOfWeek.Friday; // !0004
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
// --- StructEqualsNotOverridden
struct S { public int X; }
S _s, _t; bool _b;
[RealtimeCallback] public void Run() {
_b = _s.Equals(_t); // !0004
}
// --- StructEqualsEquatable
struct S : IEquatable<S> { public int X; public bool Equals(S o) => X == o.X; public override bool Equals(object o) => o is S s && Equals(s); public override int GetHashCode() => X; }
S _s, _t; bool _b; int _n;
[RealtimeCallback] public void Run() { _b = _s.Equals(_t); _n = _s.GetHashCode(); }
// --- StructGetHashCodeNotOverridden
struct S { public int X; public string T; }
S _s; int _n;
[RealtimeCallback] public void Run() {
_n = _s.GetHashCode(); // !0004
}
// --- RecordStructEquals
record struct S(int X, float Y);
S _s, _t; bool _b; int _n;
[RealtimeCallback] public void Run() { _b = _s.Equals(_t); _b = _s == _t; _n = _s.GetHashCode(); }
// --- RecordStructWithPlainStruct
struct P { public int X; }
record struct S(P X);
S _s, _t; bool _b;
[RealtimeCallback] public void Run() {
_b = _s == _t; // !0004
}
// --- EnumGetHashCode
DayOfWeek _d; int _n;
[RealtimeCallback] public void Run() { _n = _d.GetHashCode(); }
// --- EnumEquals
DayOfWeek _d; bool _b;
[RealtimeCallback] public void Run() {
_b = _d.Equals(DayOfWeek.Monday); // !0004
}
// --- EnumCompareTo
DayOfWeek _d; int _b;
[RealtimeCallback] public void Run() {
_b = _d.CompareTo(DayOfWeek.Monday); // !0004
}
// --- EnumHasFlag
FileAccess _d = FileAccess.ReadWrite; bool _b;
[RealtimeCallback] public void Run() {
_b = _d.HasFlag(FileAccess.Read); // ?0024
}
// --- StructGetType
int _n; Type _t;
[RealtimeCallback] public void Run() {
_t = _n.GetType(); // ?0024
}
// --- ObjectGetType
object _n = new(); bool _t;
[RealtimeCallback] public void Run() { _t = _n.GetType() == typeof(string); }
// --- ListContainsNotEquatable
struct S { public int X; public string T; }
List<S> _l = [default]; bool _b;
[RealtimeCallback] public void Run() {
_b = _l.Contains(default); // !0004
}
// --- ListContainsInt
List<int> _l = [1]; bool _b;
[RealtimeCallback] public void Run() { _b = _l.Contains(1); _l.IndexOf(1); _l.Sort(); _l.Reverse(); _l.RemoveAt(0); _l.Clear(); _l.Add(1); } // !0012
// --- DictionaryNotEquatable
struct S { public int X; }
Dictionary<S, int> _l = new() { [default] = 1 }; bool _b;
[RealtimeCallback] public void Run() {
_b = _l.TryGetValue(default, out _); // !0004
}
// --- DictionaryEnumKey
Dictionary<DayOfWeek, int> _l = new() { [DayOfWeek.Monday] = 1 }; int _b;
[RealtimeCallback] public void Run() { _b = _l[DayOfWeek.Monday]; _l.TryGetValue(DayOfWeek.Friday, out _b); bool c = _l.ContainsKey(DayOfWeek.Friday); }
// --- DictionaryTupleKey
Dictionary<(int, float), int> _l = new() { [(1, 2)] = 1 }; int _b;
[RealtimeCallback] public void Run() { _b = _l[(1, 2)]; }
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
// --- StringComparisonOfTuples
(int, string) _p = (1, "a"); bool _b;
[RealtimeCallback] public void Run() { _b = _p.Equals((1, "a")); _b = _p == (2, "b"); int h = _p.GetHashCode(); int c = _p.CompareTo((2, "a")); }
// --- CompareToInt
int _n; int _c;
[RealtimeCallback] public void Run() { _c = _n.CompareTo(3); bool b = _n.Equals(3); int h = _n.GetHashCode(); b = 1.5f.Equals(2f); }
// --- EqualsObjectInt
int _n; bool _c;
[RealtimeCallback] public void Run() {
_c = _n.Equals((object)3); // !0004
}
// --- ObjectEqualsStatic
int _n; bool _c;
[RealtimeCallback] public void Run() {
_c = object.Equals(_n, 3); // !0004
}
// --- EqualityComparerDefault
int _n; bool _c;
[RealtimeCallback] public void Run() { _c = EqualityComparer<int>.Default.Equals(_n, 3); int x = Comparer<int>.Default.Compare(_n, 2); }
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
