// --- ParamsObjectFormat
string _y; int _a;
[RealtimeCallback] public void Run() { _y = string.Format("{0} {1}", _a, 2); } // !0003 !0004
// --- ParamsIntSum
int _y;
[RealtimeCallback] public void Run() { _y = Sum(1, 2, 3); } // !0008
static int Sum(params int[] v) { int s = 0; foreach (int x in v) s += x; return s; }
// --- ParamsIntNone
int _y;
[RealtimeCallback] public void Run() { _y = Sum(); }
static int Sum(params int[] v) { int s = 0; foreach (int x in v) s += x; return s; }
// --- ParamsSpanSum
int _y;
[RealtimeCallback] public void Run() { _y = Sum(1, 2, _y); }
static int Sum(params ReadOnlySpan<int> v) { int s = 0; foreach (int x in v) s += x; return s; }
// --- ParamsIEnumerable
int _y;
[RealtimeCallback] public void Run() { _y = Sum(1, 2, 3); } // !0008 !0020
static int Sum(params IEnumerable<int> v) { int s = 0; foreach (int x in v) s += x; return s; }
// --- ParamsReadOnlyListEmpty
int _y;
[RealtimeCallback] public void Run() { _y = Sum(); }
static int Sum(params IReadOnlyList<int> v) => v.Count;
// --- ParamsArray
static int Sum(params int[] a) => a.Length;
int _n;
[RealtimeCallback] public void Run() {
_n = Sum(1, 2, _n); // !0008
}
// --- ParamsArrayEmpty
static int Sum(params int[] a) => a.Length;
int _n;
[RealtimeCallback] public void Run() { _n = Sum(); }
// --- ParamsArrayPassed
static int Sum(params int[] a) => a.Length;
int[] _a = [1]; int _n;
[RealtimeCallback] public void Run() { _n = Sum(_a); }
// --- ParamsSpan
static int Sum(params ReadOnlySpan<int> a) => a[0];
int _n;
[RealtimeCallback] public void Run() { _n = Sum(1, 2, _n); _n = Sum(1, 2, 3); }
// --- ParamsSpanObjects
static int Sum(params ReadOnlySpan<object> a) => a.Length;
int _n;
[RealtimeCallback] public void Run() {
_n = Sum(1, "a"); // !0004
}
// --- ParamsList
static int Sum(params List<int> a) => a.Count;
int _n;
[RealtimeCallback] public void Run() {
_n = Sum(1, 2, _n); // !0008
}
// --- ParamsEnumerable
static int Sum(params IEnumerable<int> a) => 1;
int _n;
[RealtimeCallback] public void Run() {
_n = Sum(1, 2, _n); // !0008
}
// --- ParamsObject
static int Sum(params object[] a) => a.Length;
int _n;
[RealtimeCallback] public void Run() {
_n = Sum("a", _n); // !0008 !0004
}
// --- ParamsIndexer
struct M { public float this[params int[] i] => i.Length; }
M _m; float _r; int _n;
[RealtimeCallback] public void Run() {
_r = _m[1, _n]; // !0008
}
