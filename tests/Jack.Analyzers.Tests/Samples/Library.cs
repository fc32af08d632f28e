// --- RegexMatch norun
System.Text.RegularExpressions.Regex _r = new("a");
[RealtimeCallback] public void Run() {
var m = _r.Match("a"); // !0020
}
// --- Progress norun
IProgress<int> _p;
[RealtimeCallback] public void Run() {
_p.Report(3); // !0021
}
// --- InterfaceDispose norun
IDisposable _p;
[RealtimeCallback] public void Run() {
_p.Dispose(); // !0021
}
// --- NullableStruct
Vector3? _v; float _r; int? _n = 3;
[RealtimeCallback] public void Run() { _v = new Vector3(1); if (_v is { X: > 0 } w) _r = w.X; _n += 2; bool b = _n == 5; _r = _n.GetValueOrDefault(3); int h = _n.GetHashCode(); b = _n.Equals(null); }
// --- SearchValues
static readonly SearchValues<char> s_v = SearchValues.Create("abc"); int _n; string _s = "xxa";
[RealtimeCallback] public void Run() { _n = _s.AsSpan().IndexOfAny(s_v); bool b = s_v.Contains('a'); }
// --- JsonSerialize alloc
int _n; sealed record P(int A); readonly P _p = new(1);
[RealtimeCallback] public void Run() { _n = System.Text.Json.JsonSerializer.Serialize(_p).Length; } // !0016
// --- RegexMatchSuccess alloc
readonly System.Text.RegularExpressions.Regex _r = new("a+"); bool _b;
[RealtimeCallback] public void Run() { _b = _r.Match("aa").Success; } // !0020
