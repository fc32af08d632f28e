// --- LinqOnArrays
float[] _a = [1, 2, 3]; List<float> _l = [1, 2]; float _r; bool _b;
[RealtimeCallback] public void Run() { _r = _a.Sum(); _r = _a.Max(); _r = _a.Min(); _r = _a.Average(); _r = _l.Sum(); _r = _l.Max(); _b = _a.Any(); _r = _a.Count(); _r = _a.First(); _r = _a.Last(); _b = _a.Contains(2f); _r = _l.Count(); _b = _l.Any(); _r = _l.First(); _r = _a.ElementAt(1); _b = _a.SequenceEqual(_l); _r = _a.FirstOrDefault(); _r = _l.LastOrDefault(); }
// --- LinqSelectSum
readonly float[] _b = new float[16]; float _y;
[RealtimeCallback] public void Run() { _y = _b.Select(x => x * x).Sum(); } // !0007 !0011
// --- LinqMaxArray
readonly float[] _b = new float[16]; float _y;
[RealtimeCallback] public void Run() { _y = _b.Max(); }
// --- LinqMaxSelector
readonly float[] _b = new float[16]; float _y;
[RealtimeCallback] public void Run() { _y = _b.Max(x => MathF.Abs(x)); } // !0007 !0011
// --- LinqWhereCount
readonly List<int> _notes = [1, 2, 3]; int _y;
[RealtimeCallback] public void Run() { _y = _notes.Count(n => n > 1); } // !0007
// --- LinqAnyPredicateList
readonly List<int> _notes = [1, 2, 3]; bool _y;
[RealtimeCallback] public void Run() { _y = _notes.Any(n => n > 1); } // !0007
// --- ListExistsStaticLambda
readonly List<int> _notes = [1, 2, 3]; bool _y;
[RealtimeCallback] public void Run() { _y = _notes.Exists(static n => n > 1); } // !0007
// --- ListFindIndexCapture
readonly List<int> _notes = [1, 2, 3]; int _y; 
[RealtimeCallback] public void Run() { int want = _y; _y = _notes.FindIndex(n => n == want); } // !0005
// --- ZipForeach
readonly float[] _a = new float[4], _b = new float[4]; float _y;
[RealtimeCallback] public void Run() { foreach (var (x, y) in _a.Zip(_b)) _y += x * y; } // !0009 !0011
// --- EnumerableRange
float _y;
[RealtimeCallback] public void Run() { foreach (int i in Enumerable.Range(0, 8)) _y += i; } // !0009 !0011
// --- OrderBy
readonly float[] _a = [3, 1, 2]; float _y;
[RealtimeCallback] public void Run() { foreach (float f in _a.OrderBy(x => x)) _y += f; } // !0007 !0009 !0011
// --- LinqFirstOrDefaultPredicate
readonly List<string> _a = ["x", "y"]; string _y;
[RealtimeCallback] public void Run() { _y = _a.FirstOrDefault(x => x == "y"); } // !0007
// --- LinqAllIEnumerable
IEnumerable<int> _a = new List<int> { 1, 2 }; bool _y;
[RealtimeCallback] public void Run() { _y = _a.All(x => x > 0); } // !0007
// --- LinqCountIEnumerableField
IEnumerable<int> _a = new List<int> { 1, 2 }; int _y;
[RealtimeCallback] public void Run() { _y = _a.Count(); }
// --- LinqSkipTake
readonly float[] _a = new float[10]; float _y;
[RealtimeCallback] public void Run() { foreach (var f in _a.Skip(2).Take(3)) _y += f; } // !0009 !0011
// --- ToDictionary
readonly int[] _a = [1, 2]; int _y;
[RealtimeCallback] public void Run() { _y = _a.ToDictionary(x => x, x => x * 2)[1]; } // !0007 !0011
// --- Aggregate
readonly int[] _a = [1, 2]; int _y;
[RealtimeCallback] public void Run() { _y = _a.Aggregate(0, (s, x) => s + x); } // !0007
// --- GroupBy
readonly int[] _a = [1, 2]; int _y;
[RealtimeCallback] public void Run() { foreach (var g in _a.GroupBy(x => x % 2)) _y += g.Key; } // !0007 !0009 !0011
// --- Linq
int[] _a = [1, 2]; int _n;
[RealtimeCallback] public void Run() {
_n = _a.Where(static x => x > 1).Count(); // !0011 !0007
}
// --- LinqToList
int[] _a = [1, 2];
[RealtimeCallback] public void Run() {
GC.KeepAlive(_a.ToList()); // !0011
}
// --- LinqQuery
int[] _a = [1, 2]; IEnumerable<int> _q;
[RealtimeCallback] public void Run() {
_q = from x in _a where x > 1 select x; // !0011 !0007
}
// --- QueryExpression
readonly int[] _a = [1, 2, 3]; int _n;
[RealtimeCallback] public void Run() { foreach (int i in from x in _a where x > 1 select x * 2) _n += i; } // !0007 !0009 !0011
