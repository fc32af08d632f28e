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
// --- ListContainsNotEquatable
struct S { public int X; public string T; }
List<S> _l = [default]; bool _b;
[RealtimeCallback] public void Run() {
_b = _l.Contains(default); // !0004
}
// --- ListContainsInt
List<int> _l = [1]; bool _b;
[RealtimeCallback] public void Run() { _b = _l.Contains(1); _l.IndexOf(1); _l.Sort(); _l.Reverse(); _l.RemoveAt(0); _l.Clear(); _l.Add(1); }
// --- DictionaryNotEquatable
struct S { public int X; }
Dictionary<S, int> _l = new() { [default] = 1 }; bool _b;
[RealtimeCallback] public void Run() {
_b = _l.TryGetValue(default, out _); // !0004
}
// --- DictionaryTupleKey
Dictionary<(int, float), int> _l = new() { [(1, 2)] = 1 }; int _b;
[RealtimeCallback] public void Run() { _b = _l[(1, 2)]; }
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
// --- TupleListSort
readonly List<(int K, float V)> _l = [(2, 1), (1, 2)];
[RealtimeCallback] public void Run() { _l.Sort((a, b) => a.K - b.K); } // !0007
// --- HashCodes
record struct Key(int A, float B); readonly Dictionary<Key, int> _d = new() { [new(1, 2)] = 3 }; readonly HashSet<(int, int)> _h = [(1, 2)]; int _n;
[RealtimeCallback] public void Run() { _n = _d[new Key(1, 2)]; _n += _h.Contains((3, 4)) ? 1 : 0; }
// --- SealedOverrideToString
sealed class Named(string name) { public override string ToString() => name; public override bool Equals(object o) => ReferenceEquals(this, o); public override int GetHashCode() => 3; } readonly Named _n = new("x"); string _s; bool _b; object _o = new();
[RealtimeCallback] public void Run() { _s = _n.ToString(); _b = _n.Equals(_o); int h = _n.GetHashCode(); _b = ReferenceEquals(_n, _o); _b = _n == _o; }
// --- HiddenBoxInEquals
struct P { public float X; public override bool Equals(object o) => o is P p && p.X == X; public override int GetHashCode() => X.GetHashCode(); } P _a, _b; bool _r;
[RealtimeCallback] public void Run() {
_r = _a.Equals(_b); // !0004
}
// --- ValueTupleKeysAdd
readonly Dictionary<(int, int), float> _d = new(16);
[RealtimeCallback] public void Run() => _d[(1, 2)] = 3;
// --- EqualityOfGenericField
sealed class Cell<T> { T _v; public bool Set(T v) { if (EqualityComparer<T>.Default.Equals(_v, v)) return false; _v = v; return true; } } readonly Cell<float> _c = new();
[RealtimeCallback] public void Run() { _c.Set(2); _c.Set(3); }
// --- EqualityOfGenericFieldBoxes
struct P { public string X; } sealed class Cell<T> { T _v; public bool Set(T v) { if (EqualityComparer<T>.Default.Equals(_v, v)) return false; _v = v; return true; } } readonly Cell<P> _c = new();
[RealtimeCallback] public void Run() {
_c.Set(new P()); // !0020
}
// --- GenericHashSetLookup
static bool Has<T>(HashSet<T> h, T t) => h.Contains(t); readonly HashSet<int> _h = [1]; bool _b;
[RealtimeCallback] public void Run() { _b = Has(_h, 2); }
// --- VersionCompareClean
readonly Version _a = new(1, 2), _b = new(1, 3); bool _y; [RealtimeCallback] public void Run() { _y = _a < _b || _a.Equals(_b) || _a.Major > 1; }
// --- HashOfAKeyThatConcatenates alloc
sealed class Id(string bank, string name) : IEquatable<Id>
{
    readonly string _bank = bank, _name = name;
    public bool Equals(Id other) => other is not null && other._bank == _bank && other._name == _name;
    public override bool Equals(object other) => Equals(other as Id);
    public override int GetHashCode() => (_bank + "/" + _name).GetHashCode();
}
readonly Dictionary<Id, float[]> _presets = new() { [new("A", "Lead")] = [1] }; readonly Id _id = new("A", "Lead"); float[] _y;
[RealtimeCallback] public void Run() { _y = _presets.GetValueOrDefault(_id); } // !0020
// --- ComparerGivenToAConstructor
struct Lane(int track) { public readonly int Track = track; readonly float _pad = 1; }
sealed class ByTrack : IEqualityComparer<Lane> { public bool Equals(Lane a, Lane b) => a.Track == b.Track; public int GetHashCode(Lane a) => a.Track; }
sealed class Lanes { readonly Dictionary<Lane, float> _lanes; public Lanes(IEqualityComparer<Lane> comparer) => _lanes = new(comparer) { [new(1)] = 2 }; public float At(Lane lane) => _lanes.TryGetValue(lane, out float v) ? v : 0; }
readonly Lanes _lanes = new(new ByTrack()); float _y;
[RealtimeCallback] public void Run() => _y = _lanes.At(new(1));
