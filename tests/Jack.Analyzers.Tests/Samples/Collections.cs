// --- ImmutableArrayAdd alloc
System.Collections.Immutable.ImmutableArray<int> _l = [1, 2];
[RealtimeCallback] public void Run() { _l = _l.Add(3); if (_l.Length > 8) _l = []; } // !0020
// --- ListGetRange alloc
readonly List<float> _a = [1, 2, 3]; float _y;
[RealtimeCallback] public void Run() { _y = _a.GetRange(0, 2).Count; } // !0020
// --- ListSlice alloc
readonly List<float> _a = [1, 2, 3]; float _y;
[RealtimeCallback] public void Run() { _y = _a[..2].Count; } // !0020
// --- ImmutableListIndex
readonly System.Collections.Immutable.ImmutableList<int> _l = [1, 2]; int _y;
[RealtimeCallback] public void Run() { _y = _l[1] + _l.Count; _y += _l.Contains(2) ? 1 : 0; }
// --- ImmutableDictionaryGet
readonly System.Collections.Immutable.ImmutableDictionary<int, int> _l = System.Collections.Immutable.ImmutableDictionary.CreateRange([KeyValuePair.Create(1, 2)]); int _y;
[RealtimeCallback] public void Run() { _l.TryGetValue(1, out _y); _y += _l[1]; _l.ContainsKey(3); }
// --- ImmutableSortedDictionaryGet
readonly System.Collections.Immutable.ImmutableSortedDictionary<int, int> _l = System.Collections.Immutable.ImmutableSortedDictionary.CreateRange([KeyValuePair.Create(1, 2)]); int _y;
[RealtimeCallback] public void Run() { _l.TryGetValue(1, out _y); _y += _l[1]; }
// --- ListReads
List<int> _l = [1, 2, 3]; int _n; int[] _a = new int[8];
[RealtimeCallback] public void Run() { _n = _l.Count + _l[0] + _l.IndexOf(2) + _l.BinarySearch(2) + _l.Capacity + _l.LastIndexOf(3); _l.CopyTo(_a); _l.Reverse(); Span<int> s = CollectionsMarshal.AsSpan(_l); s[0] = 2; _l.Sort(); _l.CopyTo(0, _a, 0, 2); bool b = _l.Contains(4); }
// --- DictionaryReads
Dictionary<string, int> _d = new() { ["a"] = 1 }; Dictionary<int, float[]> _e = new(); int _n; SortedList<int, int> _s = new() { [1] = 2 };
[RealtimeCallback] public void Run() { _n = _d["a"]; _d.TryGetValue("b", out _n); bool b = _d.ContainsKey("c"); _n = _d.Count; _e.TryGetValue(3, out float[] f); ref int r = ref CollectionsMarshal.GetValueRefOrNullRef(_d, "a"); r++; _d.Remove("zz"); _n = _s[1]; _s.TryGetValue(4, out _n); }
// --- BitArrayAndQueue
BitArray _b = new(8); Queue<int> _q = new([1, 2, 3]); Stack<int> _s = new([1]); LinkedList<int> _l = new([1, 2]); int _n;
[RealtimeCallback] public void Run() { _b[2] = true; _b.SetAll(false); _q.TryDequeue(out _n); _q.TryPeek(out _n); _s.TryPeek(out _n); _n = _l.First.Value + _l.Count; var node = _l.First.Next; bool c = _q.Contains(2); }
// --- TryPattern
readonly Dictionary<int, float> _map = new() { [1] = 2 }; float _y;
[RealtimeCallback] public void Run() { if (_map.TryGetValue(1, out float v) && v is > 0 and < 10) _y = v; else _y = 0; _y = _map.TryGetValue(7, out v) ? v : -1; ref float r = ref CollectionsMarshal.GetValueRefOrNullRef(_map, 1); if (!Unsafe.IsNullRef(ref r)) r += 1; }
// --- ReadOnlyCollections
readonly IReadOnlyList<float> _weights = [0.1f, 0.2f]; readonly IReadOnlyDictionary<int, float> _map = new Dictionary<int, float> { [1] = 2 }; float _y;
[RealtimeCallback] public void Run() { for (int i = 0; i < _weights.Count; i++) _y += _weights[i]; _y += _map.TryGetValue(1, out float v) ? v : 0; _y += _map.Count; }
// --- FrozenCollections
readonly System.Collections.Frozen.FrozenDictionary<int, float> _map = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<int, float> { [1] = 2 }); readonly System.Collections.Immutable.ImmutableArray<float> _a = [1, 2]; float _y;
[RealtimeCallback] public void Run() { _y = _map[1]; _map.TryGetValue(3, out _y); foreach (float f in _a) _y += f; _y += _a[0] + _a.Length; ReadOnlySpan<float> s = _a.AsSpan(); }
// --- ArrayListAdd
ArrayList _l = new();
[RealtimeCallback] public void Run() {
_l.Clear();
_l.Add(5); // !0004 !0012
}
// --- HashtableRead
Hashtable _h = new() { ["a"] = 1 }; object _o;
[RealtimeCallback] public void Run() {
_o = _h["a"];
_o = _h[5]; // !0004
}
// --- ListToArray
readonly List<int> _l = [1];
[RealtimeCallback] public void Run() {
GC.KeepAlive(_l.ToArray()); // !0002
GC.KeepAlive(_l.GetRange(0, 1)); // !0020
}
// --- DictionaryKeysKept
readonly Dictionary<int, int> _d = new() { [1] = 1 };
[RealtimeCallback] public void Run() { foreach (int k in _d.Keys) GC.KeepAlive(this); }
// --- ListAddRange zero
readonly List<float> _l = new(); readonly float[] _a = [1];
[RealtimeCallback] public void Run() {
_l.Clear();
_l.AddRange(_a); // !0012
_l.EnsureCapacity(8); // !0012
}
// --- LinkedListAdd
readonly LinkedList<int> _l = new();
[RealtimeCallback] public void Run() {
_l.Clear();
_l.AddLast(3); // !0020
}
// --- SortedSetAdd
readonly SortedSet<int> _l = new();
[RealtimeCallback] public void Run() {
_l.Clear();
_l.Add(3); // !0020
}
// --- ImmutableAdd
System.Collections.Immutable.ImmutableList<int> _l = [];
[RealtimeCallback] public void Run() {
_l = _l.Add(3); // !0020
}
// --- ListGuardCapacityClean
readonly List<int> _l = new(16);
[RealtimeCallback] public void Run() { if (_l.Count < _l.Capacity) _l.Add(1); else _l.Clear(); }
// --- ListGrowUnbounded alloc
readonly List<int> _l = [];
[RealtimeCallback] public void Run() { _l.Add(1); _l.Add(2); } // !0012
// --- HashSetAddGrow alloc
readonly HashSet<int> _l = []; int _n;
[RealtimeCallback] public void Run() { _l.Add(_n++); } // !0012
// --- DictionaryIndexerGrow alloc
readonly Dictionary<int, int> _l = []; int _n;
[RealtimeCallback] public void Run() { _l[_n++] = 1; } // !0012
// --- DictionaryTryAddGrow alloc
readonly Dictionary<int, int> _l = []; int _n;
[RealtimeCallback] public void Run() { _l.TryAdd(_n++, 1); } // !0012
// --- CollectionsMarshalGetOrAdd alloc
readonly Dictionary<int, int> _l = []; int _n;
[RealtimeCallback] public void Run() { CollectionsMarshal.GetValueRefOrAddDefault(_l, _n++, out _) = 3; } // !0012
// --- QueueEnqueueGrow alloc
readonly Queue<int> _l = [];
[RealtimeCallback] public void Run() { _l.Enqueue(1); _l.Enqueue(1); } // !0012
// --- LinkedListAddLast alloc
readonly LinkedList<int> _l = [];
[RealtimeCallback] public void Run() { _l.AddLast(3); _l.RemoveFirst(); } // !0020
// --- SortedDictionaryAdd
readonly SortedDictionary<int, int> _l = []; int _n;
[RealtimeCallback] public void Run() { _l[_n++] = 3; } // !0020
// --- PriorityQueueEnqueueGrow alloc
readonly PriorityQueue<int, int> _l = new(); int _n;
[RealtimeCallback] public void Run() { _l.Enqueue(1, _n++); _l.Enqueue(1, _n++); } // !0012
// --- ConcurrentQueueEnqueueGrow alloc
readonly ConcurrentQueue<int> _l = new();
[RealtimeCallback] public void Run() { for (int i = 0; i < 40; i++) _l.Enqueue(1); } // !0012
// --- StringBuilderGrow alloc
readonly StringBuilder _b = new();
[RealtimeCallback] public void Run() { _b.Append("hello world"); _b.Append(3.5f); } // !0012
// --- StringBuilderToStringAlloc
readonly StringBuilder _b = new("abc"); string _s;
[RealtimeCallback] public void Run() { _s = _b.ToString(); } // !0003
// --- ListSortClean
readonly List<int> _l = [3, 1, 2];
[RealtimeCallback] public void Run() { _l.Sort(); _l.Reverse(); int i = _l.IndexOf(3) + _l.BinarySearch(2); bool c = _l.Contains(4); _l[0] = 5; _l.CopyTo(s_t); }
static readonly int[] s_t = new int[8];
// --- ListRemoveClean
readonly List<int> _l = [3, 1, 2];
[RealtimeCallback] public void Run() { if (_l.Count > 0) _l.RemoveAt(0); _l.Remove(7); _l.Clear(); }
// --- ListForEachLambda
readonly List<int> _l = [3, 1, 2]; int _n;
[RealtimeCallback] public void Run() { _l.ForEach(x => _n += x); } // !0006
// --- ListToArrayAlloc
readonly List<int> _l = [3, 1, 2]; int[] _n;
[RealtimeCallback] public void Run() { _n = _l.ToArray(); } // !0002
// --- ListInsertGrow alloc
readonly List<int> _l = [3, 1, 2];
[RealtimeCallback] public void Run() { _l.Insert(0, 4); } // !0012
// --- ListAddRangeGrow alloc
readonly List<int> _l = [3, 1, 2]; readonly int[] _a = [1, 2];
[RealtimeCallback] public void Run() { _l.AddRange(_a); } // !0012
// --- ListRemoveAllCached
readonly List<int> _l = [3, 1, 2]; readonly Predicate<int> _p = static x => x > 100;
[RealtimeCallback] public void Run() { _l.RemoveAll(_p); _l.FindIndex(_p); _l.Exists(_p); _l.TrueForAll(_p); }
// --- ListFindAll alloc
readonly List<int> _l = [3, 1, 2]; readonly Predicate<int> _p = static x => x > 1; int _n;
[RealtimeCallback] public void Run() { _n = _l.FindAll(_p).Count; } // !0020
// --- ListConvertAll alloc
readonly List<int> _l = [3, 1, 2]; readonly Converter<int, float> _p = static x => x; int _n;
[RealtimeCallback] public void Run() { _n = _l.ConvertAll(_p).Count; } // !0020
// --- DictionaryKeysListAlloc
readonly Dictionary<int, int> _l = new() { [1] = 2 }; int _n;
[RealtimeCallback] public void Run() { _n = _l.Keys.ToList().Count; } // !0011
// --- DictionaryRemoveClean
readonly Dictionary<int, int> _l = new() { [1] = 2 }; int _n;
[RealtimeCallback] public void Run() { _l.Remove(5, out _n); _l.ContainsValue(3); _n = _l.GetValueOrDefault(3); _n += _l.Count; }
// --- Growth zero
List<int> _l = new(); Dictionary<int, int> _d = new(); Queue<int> _q = new(); HashSet<int> _h = new(); Stack<int> _s = new();
[RealtimeCallback] public void Run() {
_l.Clear(); _q.Clear();
_l.Add(1); // !0012
_l.Insert(0, 2); // !0012
_l[0] = 3; int x = _l[1]; _l.RemoveAt(0);
_d[3] = 4; // !0012
_d.TryAdd(4, 5); // !0012
_d.Remove(4);
_q.Enqueue(1); // !0012
_q.Dequeue(); _q.TryPeek(out x);
_h.Add(2); // !0012
_h.Contains(3); _h.Remove(2);
_s.Push(3); // !0012
_s.Pop();
}
// --- GenericListAddGrow alloc
static void Add<T>(List<T> h, T t) => h.Add(t); readonly List<int> _h = [1];
[RealtimeCallback] public void Run() { for (int i = 0; i < 9; i++) Add(_h, 2); } // !0020
// --- SetsCompared
readonly HashSet<int> _a = [1, 2, 3], _b = [1, 2, 3, 4]; bool _x;
[RealtimeCallback] public void Run() { _x = _a.SetEquals(_b); _x = _a.IsSubsetOf(_b); _x = _a.IsProperSubsetOf(_b); _x = _b.IsProperSupersetOf(_a); _a.IntersectWith(_b); }
// --- SetsComparedThroughAnEnumerator
readonly HashSet<int> _a = [1, 2, 3], _b = [1, 2, 3, 4]; readonly List<int> _l = [1]; bool _x;
[RealtimeCallback] public void Run() {
_x = _b.IsSupersetOf(_a); // !0020
_x = _a.Overlaps(_b); // !0020
_x = _a.SetEquals(_l); // !0020
}
// --- SetsOfUncomparable
struct Key { public int N; }
readonly HashSet<Key> _a = [new Key()], _b = [new Key()]; bool _x;
[RealtimeCallback] public void Run() {
_x = _a.SetEquals(_b); // !0004
}
// --- ReferencesSetAnew
readonly WeakReference<object> _w = new(null); readonly WeakReference _v = new(null); readonly object _o = new();
[RealtimeCallback] public void Run() { _w.SetTarget(_o); _w.TryGetTarget(out object o); _v.Target = o; }
// --- CollectionsWithoutTypeArguments
readonly Queue _queue = new(16); readonly Stack _stack = new(16); readonly ArrayList _list = new(16) { "b", "a" }; readonly SortedList _sorted = new(16) { ["a"] = "x" }; readonly Hashtable _table = new(16) { ["a"] = "x" }; object _o; bool _b; int _i;
[RealtimeCallback] public void Run() {
_queue.Enqueue("a"); _o = _queue.Peek(); _b = _queue.Contains("a"); _o = _queue.Dequeue(); _i = _queue.Count;
_stack.Push("a"); _o = _stack.Peek(); _o = _stack.Pop(); _stack.Clear();
_list.Sort(); _list.Reverse(); _i = _list.IndexOf("a") + _list.BinarySearch("b"); _b = _list.Contains("b"); _list[0] = _list[1];
_o = _sorted["a"]; _o = _sorted.GetByIndex(0); _b = _sorted.ContainsKey("a"); _sorted["a"] = "y";
_b = _table.ContainsValue("x"); _table.Remove("q");
}
