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
// --- IteratorMethodForeach
int _y;
IEnumerable<int> Items() { for (int i = 0; i < 3; i++) yield return i; }
[RealtimeCallback] public void Run() { foreach (int i in Items()) _y += i; } // !0009 !0020
// --- IteratorRootIgnoredResult alloc
[RealtimeCallback] public void Run() { Items(); } // !0020
IEnumerable<int> Items() { yield return 1; }
// --- ForeachIList
readonly IList<float> _l = new List<float> { 1 }; float _y;
[RealtimeCallback] public void Run() { foreach (float f in _l) _y += f; } // !0009
// --- ForeachIReadOnlyListArray
readonly IReadOnlyList<float> _l = new float[] { 1 }; float _y;
[RealtimeCallback] public void Run() { foreach (float f in _l) _y += f; } // !0009
// --- ForeachListClean
readonly List<float> _l = [1, 2]; float _y;
[RealtimeCallback] public void Run() { foreach (float f in _l) _y += f; foreach (ref float f in CollectionsMarshal.AsSpan(_l)) f *= 2; }
// --- ForeachDictionaryClean
readonly Dictionary<int, float> _l = new() { [1] = 2 }; float _y;
[RealtimeCallback] public void Run() { foreach (var (k, v) in _l) _y += k * v; foreach (int k in _l.Keys) _y += k; foreach (float v in _l.Values) _y += v; }
// --- ForeachDictionaryInterface
readonly IDictionary<int, float> _l = new Dictionary<int, float> { [1] = 2 }; float _y;
[RealtimeCallback] public void Run() { foreach (var p in _l) _y += p.Value; } // !0009
// --- ForeachHashSetClean
readonly HashSet<int> _l = [1]; float _y; readonly Queue<int> _q = new([1]); readonly Stack<int> _s = new([1]); readonly SortedDictionary<int, int> _sd = new() { [1] = 1 };
[RealtimeCallback] public void Run() { foreach (int f in _l) _y += f; foreach (int f in _q) _y += f; foreach (int f in _s) _y += f; }
// --- ForeachSortedSet alloc
readonly SortedSet<int> _l = [1]; float _y;
[RealtimeCallback] public void Run() { foreach (int f in _l) _y += f; } // !0020
// --- ForeachSortedList
readonly SortedList<int, int> _l = new() { [1] = 1 }; float _y;
[RealtimeCallback] public void Run() { foreach (var f in _l) _y += f.Value; } // !0009
// --- ForeachSortedListByIndexClean
readonly SortedList<int, int> _l = new() { [1] = 1 }; float _y;
[RealtimeCallback] public void Run() { for (int i = 0; i < _l.Count; i++) _y += _l.GetValueAtIndex(i) + _l.GetKeyAtIndex(i); _l.TryGetValue(1, out int v); }
// --- ForeachLinkedList
readonly LinkedList<int> _l = new([1, 2]); float _y;
[RealtimeCallback] public void Run() { foreach (int f in _l) _y += f; for (var n = _l.First; n != null; n = n.Next) _y += n.Value; }
// --- ForeachCollectionT
readonly System.Collections.ObjectModel.Collection<int> _l = [1, 2]; float _y;
[RealtimeCallback] public void Run() { foreach (int f in _l) _y += f; } // !0009
// --- ForeachReadOnlyCollection
readonly System.Collections.ObjectModel.ReadOnlyCollection<int> _l = new([1, 2]); float _y;
[RealtimeCallback] public void Run() { foreach (int f in _l) _y += f; } // !0009
// --- ForeachArrayObjectUnbox
readonly object[] _l = [1, 2]; float _y;
[RealtimeCallback] public void Run() { foreach (int f in _l) _y += f; }
// --- ForeachNonGenericArray
readonly Array _l = new[] { 1, 2 }; float _y;
[RealtimeCallback] public void Run() { foreach (int f in _l) _y += f; } // !0009
// --- ForeachMemoryExtensionsEnumerate
readonly string _s = "a b"; int _y;
[RealtimeCallback] public void Run() { foreach (Rune r in _s.EnumerateRunes()) _y += r.Value; foreach (char c in _s) _y += c; }
// --- ForeachBitArray
readonly BitArray _b = new(8); int _y;
[RealtimeCallback] public void Run() { foreach (bool b in _b) _y += b ? 1 : 0; } // !0009
// --- ForeachImmutableList
readonly System.Collections.Immutable.ImmutableList<int> _l = [1, 2]; int _y;
[RealtimeCallback] public void Run() { foreach (int i in _l) _y += i; }
// --- ForeachGenericEnumerableConstraint alloc
int _y; readonly List<int> _l = [1];
[RealtimeCallback] public void Run() { _y = Sum(_l); } // !0020
static int Sum<T>(T items) where T : IEnumerable<int> { int s = 0; foreach (int i in items) s += i; return s; }
// --- ForeachStructEnumerableGeneric
struct E : IEnumerator<int> { int _i; public int Current => _i; object IEnumerator.Current => null; public bool MoveNext() => ++_i < 3; public void Reset() { } public void Dispose() { } } struct S : IEnumerable<int> { public E GetEnumerator() => default; IEnumerator<int> IEnumerable<int>.GetEnumerator() => new E(); IEnumerator IEnumerable.GetEnumerator() => new E(); } int _y;
[RealtimeCallback] public void Run() { foreach (int i in new S()) _y += i; }
// --- ForeachStructEnumerableAsInterface alloc
struct E : IEnumerator<int> { int _i; public int Current => _i; object IEnumerator.Current => null; public bool MoveNext() => ++_i < 3; public void Reset() { } public void Dispose() { } } struct S : IEnumerable<int> { public E GetEnumerator() => default; IEnumerator<int> IEnumerable<int>.GetEnumerator() => new E(); IEnumerator IEnumerable.GetEnumerator() => new E(); } int _y;
[RealtimeCallback] public void Run() { _y = Sum(new S()); } // !0020
static int Sum<T>(T items) where T : IEnumerable<int> { int s = 0; foreach (int i in items) s += i; return s; }
// --- YieldPropertyForeach
int _y; IEnumerable<int> Items { get { yield return 1; } }
[RealtimeCallback] public void Run() { foreach (int i in Items) _y += i; } // !0009 !0020
// --- BitArrayIndexClean
readonly BitArray _b = new(8); int _y;
[RealtimeCallback] public void Run() { for (int i = 0; i < _b.Length; i++) if (_b[i]) _y++; _b.Set(2, true); _b.SetAll(false); }
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
// --- Enumerators
readonly struct Ramp(int n) { public Walker GetEnumerator() => new(n); public struct Walker(int n) : IEnumerator<float> { int _i = -1; public readonly float Current => _i * 0.1f; readonly object IEnumerator.Current => Current; public bool MoveNext() => ++_i < n; public void Reset() => _i = -1; public readonly void Dispose() { } } } float _y;
[RealtimeCallback] public void Run() { foreach (float f in new Ramp(4)) _y += f; }
// --- IteratorViaExtension
public class Sample {
readonly int[] _a = [1]; int _n;
[RealtimeCallback] public void Run() {
foreach (int i in _a.Odd()) _n += i; // !0009 !0020
}
}
static class E { public static IEnumerable<int> Odd(this int[] a) { foreach (int i in a) if (i % 2 == 1) yield return i; } }
// --- GotoLoopAlloc
object _o; [RealtimeCallback] public void Run() { int i = 0; a: _o = new object(); if (++i < 2) goto a; } // !0001
// --- WhileTrueBreakAlloc
int[] _o; [RealtimeCallback] public void Run() { while (true) { _o = [1]; break; } } // !0002
// --- KeptEnumerator
sealed class Three { readonly E _e = new(); public E GetEnumerator() { _e.Reset(); return _e; } public sealed class E { int _i; public void Reset() => _i = 0; public int Current => _i; public bool MoveNext() => ++_i <= 3; } } readonly Three _t = new(); int _n;
[RealtimeCallback] public void Run() { foreach (int i in _t) _n += i; }
// --- KeptEnumeratorOrNew
sealed class Three { readonly E _e = new(); int _n; public E GetEnumerator() { if (_n++ < 1) return _e; return new E(); } public sealed class E { int _i; public int Current => _i; public bool MoveNext() => ++_i <= 3; } } readonly Three _t = new(); int _n;
[RealtimeCallback] public void Run() {
foreach (int i in _t) _n += i; // !0009 !0020
}
// --- EmptySequences
readonly IEnumerable<float> _none = [], _empty = Array.Empty<float>(); int _n;
[RealtimeCallback] public void Run() { foreach (float x in _none) _n++; foreach (float x in _empty) _n++; foreach (int x in Enumerable.Empty<int>()) _n++; }
// --- SometimesEmptySequence alloc
IEnumerable<float> _some = []; int _n;
public Sample() { _some = new List<float> { 1 }; }
[RealtimeCallback] public void Run() { foreach (float x in _some) _n++; } // !0009
// --- EnumeratorThatIsItself
sealed class Taps : IEnumerable<float>, IEnumerator<float>
{
    readonly float[] _d = [1, 2, 3]; int _i;
    public IEnumerator<float> GetEnumerator() { _i = -1; return this; }
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    public float Current => _d[_i]; object IEnumerator.Current => null;
    public bool MoveNext() => ++_i < _d.Length; public void Reset() => _i = -1; public void Dispose() { }
}
readonly Taps _taps = new(); float _sum;
static float Sum(IEnumerable<float> all) { float sum = 0; foreach (float x in all) sum += x; return sum; }
[RealtimeCallback] public void Run() => _sum = Sum(_taps);
// --- EnumeratorOfAClassThatIsItself
sealed class Ring : IEnumerable<float>, IEnumerator<float>
{
    readonly float[] _d = new float[4]; int _i;
    public IEnumerator<float> GetEnumerator() { _i = -1; return this; }
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    public float Current => _d[_i]; object IEnumerator.Current => null;
    public bool MoveNext() => ++_i < _d.Length; public void Reset() => _i = -1; public void Dispose() { }
}
readonly Ring _ring = new(); float _y;
[RealtimeCallback] public void Run() { foreach (float x in _ring) _y += x; }
