// --- ElementsPassedOn zero
readonly Func<float>[] _all = [() => 1f]; float _y;
void Go(Func<float>[] all, int n) {
_y += all[0](); if (n > 0) Go(all, n - 1);
}
[RealtimeCallback] public void Run() => Go(_all, 2); // !0020
// --- ElementsPassedBetween zero
readonly List<Action> _all = [() => { }];
void A(List<Action> all, int n) { if (n > 0) B(all, n - 1); all[0](); }
void B(List<Action> all, int n) { if (n > 0) A(all, n - 1); all[0](); }
[RealtimeCallback] public void Run() => A(_all, 2); // !0020
// --- CollectionsMadeOfEachOther zero
List<Action> _a = [], _b = []; Action[] _c = [];
public void Add(Action more) { _a = new(_b) { more }; _b = new(_a); _c = [.. _c, more]; }
[RealtimeCallback] public void Run() {
for (int i = 0; i < _a.Count; i++) _a[i](); // !0021
for (int i = 0; i < _c.Length; i++) _c[i](); // !0021
}
// --- CollectionsMadeOfThemselves
Action[] _all = [() => { }]; int _n;
public Sample() => _all = [.. _all, () => _n++];
[RealtimeCallback] public void Run() { for (int i = 0; i < _all.Length; i++) _all[i](); }
// --- ListPassedOn
readonly List<int> _l = new(64);
void Fill(List<int> into, int n) { into.Add(n); if (n > 0) Fill(into, n - 1); }
[RealtimeCallback] public void Run() { _l.Clear(); Fill(_l, 3); }
// --- StreamPassedOn
readonly MemoryStream _m = new(64);
void Write(Stream to, int n) { to.Position = 0; to.WriteByte(1); if (n > 0) Write(to, n - 1); }
[RealtimeCallback] public void Run() => Write(_m, 2);
// --- DelegateOfItself zero
static readonly Func<int, Func<int, int>> s_make = static n => n == 0 ? null : s_make(n - 1); int _y;
[RealtimeCallback] public void Run() {
Func<int, int> made = s_make(2);
if (made != null) _y = made(3); // !0021
}
// --- LocalsOfEachOther zero
readonly Action[] _all = [() => { }];
[RealtimeCallback] public void Run() {
var x = _all; x = x; var y = x; x = y;
x[0](); // !0021
}
