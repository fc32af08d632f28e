// --- Channel norun
System.Threading.Channels.Channel<int> _c = System.Threading.Channels.Channel.CreateUnbounded<int>();
[RealtimeCallback] public void Run() {
_c.Writer.TryWrite(1); // !0014
_c.Reader.TryRead(out int n); // !0014
}
// --- ConcurrentQueue zero
ConcurrentQueue<int> _q = new();
[RealtimeCallback] public void Run() {
_q.Enqueue(1); // !0012
if (_q.TryDequeue(out int n)) { } bool e = _q.IsEmpty; _q.TryPeek(out n);
}
// --- ConcurrentDictionary norun
ConcurrentDictionary<int, int> _d = new();
[RealtimeCallback] public void Run() {
_d.TryGetValue(1, out int n); bool b = _d.ContainsKey(2);
_d.TryAdd(1, 2); // !0014
_d[1] = 2; // !0014
_d.TryRemove(1, out n); // !0014
}
// --- ConcurrentBagAndStack norun
ConcurrentBag<int> _b = new(); ConcurrentStack<int> _s = new(); BlockingCollection<int> _c = new();
[RealtimeCallback] public void Run() {
_b.Add(1); // !0014
_s.Push(1); // !0020
_s.TryPop(out int n);
_c.Add(1); // !0014
_c.Take(); // !0014
}
// --- BlockingCollectionAdd norun
readonly BlockingCollection<int> _c = new(1000);
[RealtimeCallback] public void Run() { _c.Add(1); } // !0014
// --- BlockingCollectionTryTake norun
readonly BlockingCollection<int> _c = new(10); int _n;
[RealtimeCallback] public void Run() { _c.TryTake(out _n); } // !0014
// --- ChannelTryWrite norun
readonly System.Threading.Channels.Channel<int> _c = System.Threading.Channels.Channel.CreateBounded<int>(1000); bool _b;
[RealtimeCallback] public void Run() { _b = _c.Writer.TryWrite(3); } // !0014
// --- ChannelReaderTryRead norun
readonly System.Threading.Channels.ChannelReader<int> _c = System.Threading.Channels.Channel.CreateBounded<int>(1000).Reader; bool _b; int _n;
[RealtimeCallback] public void Run() { _b = _c.TryRead(out _n); } // !0014
// --- ConcurrentDictionaryAdd norun
readonly ConcurrentDictionary<int, int> _c = new();
[RealtimeCallback] public void Run() { _c[1] = 2; } // !0014
// --- ConcurrentDictionaryTryGet
readonly ConcurrentDictionary<int, int> _c = new() { [1] = 2 }; int _n;
[RealtimeCallback] public void Run() { _c.TryGetValue(1, out _n); _n += _c.ContainsKey(2) ? 1 : 0; }
// --- ConcurrentDictionaryCount norun
readonly ConcurrentDictionary<int, int> _c = new(); int _n;
[RealtimeCallback] public void Run() { _n = _c.Count; } // !0014
// --- ConcurrentBagTake norun
readonly ConcurrentBag<int> _c = [1]; int _n;
[RealtimeCallback] public void Run() { if (_c.TryTake(out _n)) _c.Add(_n); } // !0014
// --- ConcurrentQueueDequeue
readonly ConcurrentQueue<int> _c = new(); int _n;
[RealtimeCallback] public void Run() { while (_c.TryDequeue(out int x)) _n += x; if (!_c.IsEmpty) _n++; }
// --- ConcurrentStackPush alloc
readonly ConcurrentStack<int> _c = new();
[RealtimeCallback] public void Run() { _c.Push(1); } // !0020
// --- ChannelReaderWriter norun
readonly System.Threading.Channels.ChannelWriter<int> _w = null;
[RealtimeCallback] public void Run() {
_w.TryWrite(1); // !0014
}
// --- ConcurrentAlternateLookup
readonly ConcurrentDictionary<string, int> _d = new() { ["a"] = 1 }; bool _b; int _n;
[RealtimeCallback] public void Run() { var l = _d.GetAlternateLookup<ReadOnlySpan<char>>(); _b = l.TryGetValue("a".AsSpan(), out _n); }
