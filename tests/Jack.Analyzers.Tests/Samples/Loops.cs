// --- Array
float[] _a = new float[4]; float _r;
[RealtimeCallback] public void Run() { foreach (float f in _a) _r += f; foreach (ref float f in _a.AsSpan()) f = 1; }
// --- Span
float[] _a = new float[4]; float _r;
[RealtimeCallback] public void Run() { ReadOnlySpan<float> s = _a; foreach (float f in s) _r += f; foreach (ref readonly float f in s) _r += f; }
// --- List
List<int> _a = [1, 2]; int _r;
[RealtimeCallback] public void Run() { foreach (int f in _a) _r += f; }
// --- Dictionary
Dictionary<int, float> _a = new() { [1] = 2 }; float _r;
[RealtimeCallback] public void Run() { foreach (var (k, v) in _a) _r += v; foreach (var p in _a) _r += p.Value; foreach (int k in _a.Keys) _r += k; foreach (float k in _a.Values) _r += k; }
// --- HashSetQueueStack
HashSet<int> _a = [1]; Queue<int> _q = new(4); Stack<int> _s = new(4); LinkedList<int> _l = new(); SortedDictionary<int, int> _sd = new(); float _r;
[RealtimeCallback] public void Run() { foreach (int f in _a) _r += f; foreach (int f in _q) _r += f; foreach (int f in _s) _r += f; foreach (int f in _l) _r += f; }
// --- Enumerable
IEnumerable<int> _a = new List<int> { 1 }; int _r;
[RealtimeCallback] public void Run() {
foreach (int f in _a) _r += f; // !0009
}
// --- ReadOnlyList
IReadOnlyList<int> _a = new List<int> { 1 }; int _r;
[RealtimeCallback] public void Run() {
foreach (int f in _a) _r += f; // !0009
}
// --- ReadOnlyListFor
IReadOnlyList<int> _a = new List<int> { 1 }; int _r;
[RealtimeCallback] public void Run() { for (int i = 0; i < _a.Count; i++) _r += _a[i]; }
// --- IListFor
IList<float> _a = new float[4]; float _r;
[RealtimeCallback] public void Run() { for (int i = 0; i < _a.Count; i++) { _r += _a[i]; _a[i] = 2; } }
// --- ArrayList
ArrayList _a = [1, 2]; object _r;
[RealtimeCallback] public void Run() {
foreach (object f in _a) _r = f; // !0009
}
// --- SystemArray
Array _a = new object[2]; object _r;
[RealtimeCallback] public void Run() {
foreach (object f in _a) _r = f; // !0009
}
// --- Array2D
int[,] _a = new int[2, 2]; int _r;
[RealtimeCallback] public void Run() { foreach (int f in _a) _r += f; }
// --- StructEnumerator
public struct Range3 { public Enumerator GetEnumerator() => new(); public struct Enumerator { int _i; public int Current => _i; public bool MoveNext() => ++_i < 3; } }
int _r;
[RealtimeCallback] public void Run() { foreach (int i in new Range3()) _r += i; }
// --- ClassEnumerator
public struct Range3 { public Enumerator GetEnumerator() => new(); public class Enumerator { int _i; public int Current => _i; public bool MoveNext() => ++_i < 3; } }
int _r;
[RealtimeCallback] public void Run() {
foreach (int i in new Range3()) _r += i; // !0009 !0020
}
// --- RefStructEnumerator
public readonly struct Events(int[] d) { public Enumerator GetEnumerator() => new(d); public ref struct Enumerator(int[] d) { readonly ReadOnlySpan<int> _d = d; int _i = -1; public int Current => _d[_i]; public bool MoveNext() => ++_i < _d.Length; public void Dispose() { } } }
int[] _d = [1, 2]; int _r;
[RealtimeCallback] public void Run() { foreach (int i in new Events(_d)) _r += i; }
// --- EnumeratorAllocatesInMoveNext
public struct Range3 { public Enumerator GetEnumerator() => new(); public struct Enumerator { int _i; public int Current => _i; public bool MoveNext() { GC.KeepAlive(new object()); return ++_i < 3; } } }
int _r;
[RealtimeCallback] public void Run() {
foreach (int i in new Range3()) _r += i; // !0020
}
// --- ExtensionGetEnumerator
public class Sample {
int _r;
[RealtimeCallback] public void Run() { foreach (int i in 3) _r += i; }
}
static class E { public static Counter GetEnumerator(this int n) => new(n); }
struct Counter(int n) { int _i = -1; public int Current => _i; public bool MoveNext() => ++_i < n; }
// --- Iterator
static IEnumerable<int> Numbers() { yield return 1; }
int _r;
[RealtimeCallback] public void Run() {
foreach (int i in Numbers()) _r += i; // !0009 !0020
}
// --- IteratorRoot norun
[RealtimeCallback] public IEnumerable<int> Numbers() {
yield return 1; // !0010
yield return 2;
}
public void Run() { }
// --- ConcurrentQueueForEach
ConcurrentQueue<int> _q = new([1]); int _r;
[RealtimeCallback] public void Run() {
foreach (int i in _q) _r += i; // !0009
}
// --- ImmutableArrayForEach
System.Collections.Immutable.ImmutableArray<int> _q = [1, 2]; int _r;
[RealtimeCallback] public void Run() { foreach (int i in _q) _r += i; }
// --- ArraySegment
ArraySegment<int> _q = new int[3]; int _r;
[RealtimeCallback] public void Run() { foreach (int i in _q) _r += i; }
// --- EnumeratorByHand
IEnumerable<int> _a = new List<int> { 1 }; int _r;
[RealtimeCallback] public void Run() {
var e = _a.GetEnumerator(); // !0009
while (e.MoveNext()) _r += e.Current;
}
// --- ListEnumeratorByHand
List<int> _a = [1]; int _r;
[RealtimeCallback] public void Run() { var e = _a.GetEnumerator(); while (e.MoveNext()) _r += e.Current; e.Dispose(); }
// --- SortedDictionary
SortedDictionary<int, int> _a = new() { [1] = 2 }; int _r;
[RealtimeCallback] public void Run() {
foreach (var p in _a) _r += p.Value; // !0020
}
// --- ForWhileDo
float[] _a = new float[8]; float _r;
[RealtimeCallback] public void Run() { for (int i = 0; i < _a.Length; i++) { if (i == 3) continue; _r += _a[i]; } int j = 0; while (j < 4) j++; do { j--; } while (j > 0); goto end; end: _r = 0; }
// --- Chunked
float[] _a = new float[8]; float _r;
[RealtimeCallback] public void Run() { var s = _a.AsSpan(); while (s.Length >= 4) { var block = s[..4]; _r += block[0]; s = s[4..]; } }
// --- GenericEnumerable
static int Sum<T>(T source) where T : IEnumerable<int> { int r = 0; foreach (int i in source) r += i; return r; }
List<int> _l = [1]; int _r;
[RealtimeCallback] public void Run() {
_r = Sum(_l); // !0020
}
// --- SpanEnumerateLines
string _s = "a\nb"; int _r;
[RealtimeCallback] public void Run() { foreach (var line in _s.AsSpan().EnumerateLines()) _r += line.Length; foreach (Range r in _s.AsSpan().Split('\n')) _r++; }
// --- PriorityQueue
PriorityQueue<int, long> _q = new(); int _r;
[RealtimeCallback] public void Run() {
_q.Clear();
_q.Enqueue(1, 2); // !0012
if (_q.TryPeek(out int e, out long p)) _r = _q.Dequeue();
}
