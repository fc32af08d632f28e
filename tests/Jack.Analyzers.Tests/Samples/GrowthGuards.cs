// --- CountBeforeEarlyReturn
readonly PriorityQueue<int, long> _q = new(8); long _now;
void Schedule(int id, long at) { if (_q.Count >= 8) return; _q.Enqueue(id, at); }
[RealtimeCallback] public void Run() { _now++; Schedule(1, _now); }
// --- CountBeforeElse
readonly List<int> _l = new(4);
[RealtimeCallback] public void Run() { if (_l.Count == 4) _l.Clear(); else _l.Add(1); }
// --- CountInLoopCondition
readonly Queue<int> _q = new();
[RealtimeCallback] public void Run() { while (_q.Count < 4) _q.Enqueue(3); for (; _q.Count < 6;) _q.Enqueue(3); }
// --- CountInConjunction
readonly HashSet<int> _s = new(8); int _n;
[RealtimeCallback] public void Run() { _n++; if (_s.Count < 8 && _s.Add(_n)) _n += 2; bool b = _s.Count >= 8 || _s.Add(_n); if (!(_s.Count >= 8)) _s.Add(_n); _n += b ? 1 : 0; }
// --- CountAgainstNothing alloc
List<int> _l = [1];
[RealtimeCallback] public void Run() {
if (_l.Count != 0) _l.Add(1); // !0012
if (_l.Count > 0) _l.Add(1); // !0012
if (_l.Count > 2) _l = [1]; // !0002
}
// --- CountOfAnother alloc
List<int> _l = []; readonly List<int> _m = [];
[RealtimeCallback] public void Run() {
if (_m.Count < 4) _l.Add(1); // !0012
if (_l.Count > 2) _l = []; // !0002
}
// --- CountTheWrongWay alloc
List<int> _l = [];
[RealtimeCallback] public void Run() {
if (_l.Count >= 0) _l.Add(1); // !0012
if (_l.Count > 2) _l = []; // !0002
}
// --- KeyFound
readonly Dictionary<int, int> _d = new() { [1] = 0, [7] = 0 }; int _k = 7;
[RealtimeCallback] public void Run() { if (_d.ContainsKey(_k)) _d[_k]++; if (_d.TryGetValue(_k, out int c)) _d[_k] = c + 1; if (!_d.ContainsKey(_k)) return; _d[_k] = 3; }
// --- KeyNotFound norun
readonly Dictionary<int, int> _d = []; int _k;
[RealtimeCallback] public void Run() {
if (!_d.ContainsKey(_k)) _d[_k] = 1; // !0012
_k++; }
// --- KeyIsThere
readonly Dictionary<string, float> _d = new() { ["gain"] = 1, ["pan"] = 0 }; readonly SortedList<int, float> _s = new() { { 3, 1 } };
[RealtimeCallback] public void Run() { _d["gain"] = 0.5f; _d["pan"]++; _s[3] = 2; }
// --- KeyIsNotThere norun
readonly Dictionary<string, float> _d = new() { ["gain"] = 1 };
[RealtimeCallback] public void Run() {
_d["pan"] = 0.5f; // !0012
}
// --- FewKeys
enum Stage { Attack, Release }
readonly Dictionary<byte, float> _notes = new(128); readonly Dictionary<Stage, int> _stages = new(2); readonly HashSet<int> _held = new(16); readonly Dictionary<(byte, bool), int> _pairs = new(8); int _k;
[RealtimeCallback] public void Run() { _k++; _notes[(byte)(_k & 15)] = 1; _stages[(Stage)(_k & 1)] = 2; _held.Add(_k & 15); _held.Add(_k % 16); _pairs[((byte)(_k & 3), true)] = 1; CollectionsMarshal.GetValueRefOrAddDefault(_notes, (byte)(_k & 15), out _)++; }
// --- FewKeysWithoutRoom norun
readonly Dictionary<byte, float> _notes = []; int _k;
[RealtimeCallback] public void Run() {
_notes[(byte)_k++] = 1; // !0012
}
// --- ManyKeys norun
readonly Dictionary<int, float> _notes = new(128); int _k;
[RealtimeCallback] public void Run() {
_notes[_k++] = 1; // !0012
}
// --- SpanAdded
readonly List<float> _a = new(64); readonly float[] _b = [1, 2];
[RealtimeCallback] public void Run() { _a.Clear(); _a.AddRange(_b.AsSpan()); CollectionsMarshal.SetCount(_a, 8); }
// --- TextByLength
readonly StringBuilder _b = new(64);
[RealtimeCallback] public void Run() { _b.Length = 0; _b.Append("peak ").Append(0.5f).Append('d'); }
// --- TextGetsLonger norun
readonly StringBuilder _b = new(); int _n;
[RealtimeCallback] public void Run() {
_b.Length = _n++; // !0012
}
// --- StreamOverArray
readonly MemoryStream _m = new(new byte[64]); readonly byte[] _b = [1, 2, 3]; int _n;
[RealtimeCallback] public void Run() { _m.Position = 0; _m.Write(_b, 0, 3); _m.Position = 0; _n += _m.ReadByte(); }
// --- TakenBeforeGiven
sealed class Voice { public int Key; }
readonly Stack<Voice> _free = new(); readonly Queue<Voice> _busy = new(); readonly List<int> _order = new();
public Sample() { for (int i = 0; i < 8; i++) { _free.Push(new Voice()); _order.Add(i); } }
[RealtimeCallback] public void Run() {
if (_free.TryPop(out Voice v)) { v.Key++; _free.Push(v); }
if (_busy.Count > 0) { Voice old = _busy.Dequeue(); _busy.Enqueue(old); }
int last = _order[^1]; _order.RemoveAt(_order.Count - 1); _order.Insert(0, last);
}
// --- GivenMoreOftenThanTaken zero
readonly Queue<int> _q = new(); int _n;
[RealtimeCallback] public void Run() {
_n = _q.Count > 0 ? _q.Dequeue() : 0;
_q.Enqueue(_n); // !0012
}
// --- TakenOnceGivenInLoop zero
readonly List<int> _l = new();
[RealtimeCallback] public void Run() {
if (_l.Count > 0) _l.RemoveAt(0);
for (int i = 0; i < 1; i++) _l.Add(i); // !0012
}
// --- ComposedKeys
readonly record struct Key(int Channel, int Note);
readonly Dictionary<Key, float> _levels = new(); readonly Dictionary<(int Channel, int Control), float> _controls = new() { [(0, 7)] = 1 }; readonly SortedDictionary<int, float> _lane = new() { [480] = 1 };
public Sample() { _levels[new(1, 60)] = 0.5f; }
[RealtimeCallback] public void Run() { _levels[new(1, 60)] = 0.25f; _controls[(0, 7)] = 0.5f; _lane[480] = 2; if (_lane.ContainsKey(480)) _lane[480] = 3; }
// --- OtherKeys zero
readonly record struct Key(int Channel, int Note);
readonly Dictionary<Key, float> _levels = new();
int _note = 60;
public Sample() { _levels[new(1, 60)] = 0.5f; }
[RealtimeCallback] public void Run() {
_levels[new(1, _note)] = 0.25f; // !0012
}
// --- TreeThatIsRefilled alloc
readonly SortedDictionary<int, float> _lane = new();
[RealtimeCallback] public void Run() {
_lane.Clear();
_lane[480] = 2; // !0020
}
// --- FilledWithAllKeys
readonly Dictionary<(byte Channel, byte Note), float> _velocities = new();
public Sample() { for (byte n = 0; n < 128; n++) _velocities[(0, n)] = n / 127f; }
[RealtimeCallback] public void Run() { for (byte n = 30; n < 90; n++) _velocities[(0, n)] *= 0.99f; }
// --- EmptiedForTheCaller
readonly List<int> _found = new(8); readonly Dictionary<string, List<float>> _lanes = new() { ["a"] = new(8) };
[RealtimeCallback] public void Run() { Find(_found); var lane = _lanes["a"]; lane.Clear(); for (int i = 0; i < 4; i++) lane.Add(i); }
static void Find(List<int> into) { into.Clear(); for (int i = 0; i < 4; i++) into.Add(i); }
// --- StackOfFactory
sealed class Pool<T>(Func<T> make, int n) where T : class
{
    readonly Stack<T> _items = Fill(make, n);
    static Stack<T> Fill(Func<T> make, int n) { var items = new Stack<T>(n); for (int i = 0; i < n; i++) items.Push(make()); return items; }
    public bool TryRent(out T item) => _items.TryPop(out item);
    public void Give(T item) => _items.Push(item);
}
readonly Pool<StringBuilder> _pool = new(() => new StringBuilder(), 8);
[RealtimeCallback] public void Run() { if (_pool.TryRent(out var item)) _pool.Give(item); }
// --- FilledAndEmptied
readonly List<int> _l = new() { 1, 2, 3 }; readonly HashSet<int> _h = [1, 2, 3];
[RealtimeCallback] public void Run() { _l.Remove(1); _l.Insert(0, 1); if (_h.Add(9)) _h.Remove(9); }
// --- ListOfAnotherType
sealed class Message { public readonly List<int> Values = new(4); }
readonly Message _message = new();
[RealtimeCallback] public void Run() { _message.Values.Clear(); _message.Values.Add(1); Fill(_message.Values); }
static void Fill(List<int> values) => values.Add(2);
// --- WriterThroughAMethod
sealed class Packet { readonly ArrayBufferWriter<byte> _writer = new(64); public IBufferWriter<byte> Begin() { _writer.ResetWrittenCount(); return _writer; } }
readonly Packet _packet = new();
[RealtimeCallback] public void Run() { var writer = _packet.Begin(); Put(writer, 3); }
static void Put(IBufferWriter<byte> writer, int value) { BitConverter.TryWriteBytes(writer.GetSpan(4), value); writer.Advance(4); }
