// --- RecordClassEquals
record P(int X, string Y);
P _p = new(1, "a"), _q = new(1, "a"); bool _b;
[RealtimeCallback] public void Run() { _b = _p == _q; _b = _p.Equals(_q); int h = _p.GetHashCode(); var (x, y) = _p; }
// --- TupleReturnClean
float _y;
(float L, float R) Pan(float x, float p) => (x * (1 - p), x * p);
[RealtimeCallback] public void Run() { var (l, r) = Pan(1, 0.3f); (l, r) = (r, l); _y = l - r; }
// --- TupleEqualsOperator
(int, int) _a = (1, 2), _b = (1, 3); bool _y;
[RealtimeCallback] public void Run() { _y = _a == _b || _a != (3, 4); }
// --- TupleEqualsMethodClean
(int, float) _a = (1, 2), _b = (1, 3); bool _y;
[RealtimeCallback] public void Run() { _y = _a.Equals(_b); int h = _a.GetHashCode(); _y |= _a.CompareTo(_b) > 0; }
// --- TupleToString
(int, float) _a = (1, 2); string _y;
[RealtimeCallback] public void Run() { _y = _a.ToString(); } // !0003
// --- TupleUserOperator alloc
readonly struct Note(string n) { public readonly string N = n; public static bool operator ==(Note a, Note b) => (a.N + "x") == (b.N + "x"); public static bool operator !=(Note a, Note b) => !(a == b); public override bool Equals(object o) => false; public override int GetHashCode() => 0; } (Note, int) _a = (new("a"), 1), _b = (new("b"), 1); bool _y;
[RealtimeCallback] public void Run() { _y = _a == _b; } // !0020
// --- TupleUserOperatorClean
readonly struct Note(int n) { public readonly int N = n; public static bool operator ==(Note a, Note b) => a.N == b.N; public static bool operator !=(Note a, Note b) => !(a == b); public override bool Equals(object o) => false; public override int GetHashCode() => 0; } (Note, int) _a = (new(1), 1), _b = (new(2), 1); bool _y;
[RealtimeCallback] public void Run() { _y = _a == _b; }
// --- TupleClassCreate alloc
object _t;
[RealtimeCallback] public void Run() { _t = Tuple.Create(1, 2); } // !0020
// --- KeyValuePairClean
float _y;
[RealtimeCallback] public void Run() { var p = new KeyValuePair<int, float>(1, 2); var (k, v) = p; _y = k + v; var q = KeyValuePair.Create(1, 3f); _y += q.Value; }
// --- RecordClassNewEach
record Msg(int A, float B); Msg _m;
[RealtimeCallback] public void Run() { _m = new Msg(1, 2); } // !0001
// --- RecordStructEqualsClean
readonly record struct Msg(int A, float B); Msg _m; bool _y;
[RealtimeCallback] public void Run() { _y = _m == new Msg(1, 2); _m = _m with { A = 3 }; _y |= _m.Equals(default); int h = _m.GetHashCode(); var (a, b) = _m; }
// --- RecordStructToString
readonly record struct Msg(int A, float B); Msg _m; string _y;
[RealtimeCallback] public void Run() { _y = _m.ToString(); } // !0003
// --- RecordClassEqualsClean
sealed record Msg(int A, string B); readonly Msg _m = new(1, "x"), _n = new(1, "y"); bool _y;
[RealtimeCallback] public void Run() { _y = _m == _n; int h = _m.GetHashCode(); }
// --- RecordClassHashOfList
sealed record Msg(int A, List<int> B); readonly Msg _m = new(1, []), _n = new(1, []); bool _y;
[RealtimeCallback] public void Run() { _y = _m.Equals(_n); }
// --- RecordPrintInterpolated
record Msg(int A); readonly Msg _m = new(1); string _y;
[RealtimeCallback] public void Run() { _y = $"{_m}"; } // !0003
// --- RecordWithDerived
abstract record Ev(int F); sealed record On(int F, int N) : Ev(F); readonly On _e = new(1, 2); Ev _r;
[RealtimeCallback] public void Run() { _r = _e with { F = 4 }; } // !0001
// --- RecordStructFieldNotEquatable
struct Raw { public int X; } readonly record struct Msg(int A, Raw R); Msg _m, _n; bool _y;
[RealtimeCallback] public void Run() { _y = _m == _n; } // !0004
// --- AnonymousTypeInLocal
int _y;
[RealtimeCallback] public void Run() { var t = new { A = 1, B = 2 }; _y = t.A; } // !0001
// --- TupleLiteralBoxes
(object, int) _t; int _n;
[RealtimeCallback] public void Run() { _t = (_n, 2); } // !0004
// --- TupleConversionBoxes
(object, int) _t; int _n;
[RealtimeCallback] public void Run() { (int, int) p = (_n, 2); _t = p; } // !0004
// --- RecordClassNew
record Note(int Pitch); Note _n;
[RealtimeCallback] public void Run() {
_n = new Note(60); // !0001
}
// --- SwitchExpressionTypes
abstract record Event(int Frame); sealed record NoteOn(int Frame, int Note) : Event(Frame); sealed record Bend(int Frame, float Amount) : Event(Frame);
readonly Event[] _events = [new NoteOn(0, 60), new Bend(3, 0.2f)]; float _y;
[RealtimeCallback] public void Run() { foreach (Event e in _events) _y += e switch { NoteOn { Note: > 50 and var n } => n, NoteOn(_, var n) => -n, Bend b => b.Amount, _ => 0 }; if (_events[0] is NoteOn x && x == _events[0]) _y++; }
