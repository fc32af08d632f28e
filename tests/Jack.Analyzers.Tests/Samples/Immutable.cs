// --- ImmutableListForeach
readonly System.Collections.Immutable.ImmutableList<int> _l = [1, 2]; int _y;
[RealtimeCallback] public void Run() { foreach (var i in _l) _y++; }
// --- ImmutableHashSetForeach
readonly System.Collections.Immutable.ImmutableHashSet<int> _l = [1, 2]; int _y;
[RealtimeCallback] public void Run() { foreach (var i in _l) _y++; }
// --- ImmutableSortedSetForeach
readonly System.Collections.Immutable.ImmutableSortedSet<int> _l = [1, 2]; int _y;
[RealtimeCallback] public void Run() { foreach (var i in _l) _y++; }
// --- ImmutableStackForeach
readonly System.Collections.Immutable.ImmutableStack<int> _l = [1, 2]; int _y;
[RealtimeCallback] public void Run() { foreach (var i in _l) _y++; }
// --- ImmutableQueueForeach
readonly System.Collections.Immutable.ImmutableQueue<int> _l = [1, 2]; int _y;
[RealtimeCallback] public void Run() { foreach (var i in _l) _y++; }
// --- ImmutableDictionaryForeach
readonly System.Collections.Immutable.ImmutableDictionary<int, int> _l = System.Collections.Immutable.ImmutableDictionary.CreateRange([KeyValuePair.Create(1, 2)]); int _y;
[RealtimeCallback] public void Run() { foreach (var i in _l) _y++; }
// --- ImmutableSortedDictionaryForeach
readonly System.Collections.Immutable.ImmutableSortedDictionary<int, int> _l = System.Collections.Immutable.ImmutableSortedDictionary.CreateRange([KeyValuePair.Create(1, 2)]); int _y;
[RealtimeCallback] public void Run() { foreach (var i in _l) _y++; }
// --- ImmListIdx
readonly System.Collections.Immutable.ImmutableList<int> _l = [1, 2]; int _y;
[RealtimeCallback] public void Run() { _y = _l[1] + _l.Count; _y += _l.Contains(2) ? 1 : 0; }
// --- ImmDictGet
readonly System.Collections.Immutable.ImmutableDictionary<int, int> _l = System.Collections.Immutable.ImmutableDictionary.CreateRange([KeyValuePair.Create(1, 2)]); int _y;
[RealtimeCallback] public void Run() { _l.TryGetValue(1, out _y); _y += _l[1]; _l.ContainsKey(3); }
// --- ImmSortedDictGet
readonly System.Collections.Immutable.ImmutableSortedDictionary<int, int> _l = System.Collections.Immutable.ImmutableSortedDictionary.CreateRange([KeyValuePair.Create(1, 2)]); int _y;
[RealtimeCallback] public void Run() { _l.TryGetValue(1, out _y); _y += _l[1]; }
