// --- CollectionExprArray
float[] _a;
[RealtimeCallback] public void Run() { _a = [1, 2, 3]; } // !0002
// --- CollectionExprList
List<float> _a;
[RealtimeCallback] public void Run() { _a = [1, 2, 3]; } // !0002
// --- CollectionExprSpanClean
float _y;
[RealtimeCallback] public void Run() { Span<float> s = [1, 2, _y]; ReadOnlySpan<int> t = [1, 2, 3]; _y = s[1] + t[2]; }
// --- CollectionExprRosFloatConst
float _y; int _i;
[RealtimeCallback] public void Run() { ReadOnlySpan<float> t = [1f, 0.5f, 0.25f]; _y = t[_i & 1]; }
// --- CollectionExprSpanLarge
float _y;
[RealtimeCallback] public void Run() { Span<string> s = ["a", "b"]; _y = s[1].Length; }
// --- CollectionExprIEnumerable
IEnumerable<float> _a;
[RealtimeCallback] public void Run() { _a = [1, 2, 3]; } // !0002
// --- CollectionExprEmptyIList
IList<float> _a;
[RealtimeCallback] public void Run() { _a = []; } // !0002
// --- CollectionExprEmptyIReadOnlyList
IReadOnlyList<float> _a;
[RealtimeCallback] public void Run() { _a = []; }
// --- CollectionExprDictionaryInit
Dictionary<int, int> _d;
[RealtimeCallback] public void Run() { _d = new() { [1] = 2 }; } // !0001 !0012
// --- SpreadArrayToArray
float[] _a = [1], _b;
[RealtimeCallback] public void Run() { _b = [.. _a, 2]; } // !0002
// --- SpreadToSpanInline
readonly float[] _a = [1, 2]; float _y;
[RealtimeCallback] public void Run() { Span<float> s = [.. _a]; _y = s[0]; } // !0002
// --- CollectionBuilderCustom zero
[CollectionBuilder(typeof(Bag), "Create")] sealed class Items : IEnumerable<int> { public IEnumerator<int> GetEnumerator() => null; IEnumerator IEnumerable.GetEnumerator() => null; } static class Bag { static readonly Items s_i = new(); public static Items Create(ReadOnlySpan<int> s) => s_i; } Items _i;
[RealtimeCallback] public void Run() { _i = [1, 2]; } // !0020
// --- CollectionToArray
int[] a = [1, 2, 3]; // !0002
GC.KeepAlive(a);
// --- CollectionToEmptyArray
int[] a = [];
GC.KeepAlive(a);
// --- CollectionToSpan
[RealtimeCallback] public void Run() {
int x = _n;
Span<int> s = [x, 2, 3];
_n = s[1];
}
int _n;
// --- CollectionToReadOnlySpanConstant
ReadOnlySpan<int> s = [1, 2, 3];
int n = s[1];
// --- CollectionToReadOnlySpanStrings
ReadOnlySpan<string> s = ["a", "b"];
GC.KeepAlive(s[1]);
// --- CollectionToList
List<int> l = [1, 2]; // !0002
GC.KeepAlive(l);
// --- CollectionToEmptyList
List<int> l = []; // !0002
GC.KeepAlive(l);
// --- CollectionToEnumerable
IEnumerable<int> l = [1, 2]; // !0002
GC.KeepAlive(l);
// --- CollectionToEmptyReadOnlyList
IReadOnlyList<int> l = [];
GC.KeepAlive(l);
// --- CollectionToImmutableArray
System.Collections.Immutable.ImmutableArray<int> l = [1, 2]; // !0002
int n = l[0];
// --- CollectionToEmptyImmutableArray
System.Collections.Immutable.ImmutableArray<int> l = [];
int n = l.Length;
// --- CollectionSpread
int[] _a = [1, 2, 3];
[RealtimeCallback] public void Run() {
int[] b = [.. _a, 4]; // !0002
GC.KeepAlive(b);
}
// --- CollectionSpreadToSpan
int[] _a = [1, 2, 3]; int _n;
[RealtimeCallback] public void Run() {
Span<int> b = [.. _a, 4]; // !0002
_n += b[0];
}
// --- CollectionArgument
int _n;
[RealtimeCallback] public void Run() { _n = Sum([_n, 2]); }
static int Sum(ReadOnlySpan<int> s) => s[0] + s[1];
// --- TargetTypedInCollection
sealed class Note { } readonly Note[] _n = new Note[2];
[RealtimeCallback] public void Run() {
_n[0] = new(); // !0001
}
// --- RosDoubleFromNewArray
double _y; int _i; [RealtimeCallback] public void Run() { ReadOnlySpan<double> t = new double[] { 1.5, 2.5 }; _y = t[_i++ & 1]; }
// --- RosTupleCollection
float _y; int _i; [RealtimeCallback] public void Run() { ReadOnlySpan<(int, float)> t = [(1, 2), (3, 4)]; _y = t[_i++ & 1].Item2; }
// --- RosTupleNewArray
float _y; int _i; [RealtimeCallback] public void Run() { ReadOnlySpan<(int, float)> t = new[] { (1, 2f), (3, 4f) }; _y = t[_i++ & 1].Item2; } // !0002
// --- SpanFromNewArrayConst
float _y; [RealtimeCallback] public void Run() { Span<float> t = new float[] { 1, 2 }; t[0]++; _y = t[1]; } // !0002
// --- EnumCollectionRos
enum M { A, B } M _m; int _i; [RealtimeCallback] public void Run() { ReadOnlySpan<M> t = [M.A, M.B]; _m = t[_i++ & 1]; }
// --- ConstArrayInMethodLocalStatic
float _y; int _i; [RealtimeCallback] public void Run() { ReadOnlySpan<int> primes = [2, 3, 5, 7]; _y = primes[_i++ & 3]; ReadOnlySpan<byte> b = "abc"u8; _y += b[1]; ReadOnlySpan<char> c = ['a', 'b']; _y += c[0]; ReadOnlySpan<bool> d = new[] { true, false }; _y += d[0] ? 1 : 0; }
