// --- DefaultComparer
readonly float[] _k = [3, 1, 2]; readonly List<float> _l = [2, 1];
[RealtimeCallback] public void Run() { Array.Sort(_k, Comparer<float>.Default); Array.Sort(_k, 0, 2, null); _l.Sort(Comparer<float>.Default); _l.Sort(0, 2, null); _k.AsSpan().Sort(Comparer<float>.Default); }
// --- ComparerObject
readonly float[] _k = [3, 1, 2]; sealed class Down : IComparer<float> { public int Compare(float a, float b) => b.CompareTo(a); } readonly Down _d = new();
[RealtimeCallback] public void Run() {
Array.Sort(_k, _d); // !0002
}
// --- ComparerObjectOnSpan alloc
readonly float[] _k = [3, 1, 2]; sealed class Down : IComparer<float> { public int Compare(float a, float b) => b.CompareTo(a); } readonly Down _d = new();
[RealtimeCallback] public void Run() {
_k.AsSpan().Sort(_d); // !0020
}
// --- ComparerStructOnSpan alloc
readonly float[] _k = [3, 1, 2]; readonly struct Down : IComparer<float> { public int Compare(float a, float b) => b.CompareTo(a); }
[RealtimeCallback] public void Run() {
_k.AsSpan().Sort(new Down()); // !0020
}
// --- SortedCollections
readonly SortedList<int, float> _l = new() { [1] = 2, [3] = 4 }; readonly SortedDictionary<int, float> _d = new() { [1] = 2 }; readonly SortedSet<long> _s = [1, 2]; readonly OrderedDictionary<int, float> _o = new() { [1] = 2 }; float _y;
[RealtimeCallback] public void Run() { _l.TryGetValue(3, out _y); _y += _l[1] + _l.IndexOfKey(3) + _d[1]; _d.TryGetValue(1, out float v); if (_s.Contains(2) && _o.ContainsKey(1)) _y += v + _o[1]; }
