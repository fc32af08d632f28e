// --- ArrayAny
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Any(x => x > 1); _y += 1; } // !0007
// --- ArrayAll
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.All(x => x > 0); _y += 1; } // !0007
// --- ArrayCount
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Count(x => x > 1); _y += 1; } // !0007
// --- ArrayLongCount
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.LongCount(x => x > 1); _y += 1; } // !0007 !0011
// --- ArrayFirst
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.First(x => x > 1); _y += 1; } // !0007
// --- ArrayFirstOrDefault
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.FirstOrDefault(x => x > 1); _y += 1; } // !0007
// --- ArrayLast
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Last(x => x > 1); _y += 1; } // !0007
// --- ArrayLastOrDefault
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.LastOrDefault(x => x > 1); _y += 1; } // !0007
// --- ArraySingle
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Single(x => x == 2); _y += 1; } // !0007
// --- ArraySingleOrDefault
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.SingleOrDefault(x => x == 2); _y += 1; } // !0007
// --- ArraySumSel
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Sum(x => x * 2); _y += 1; } // !0007 !0011
// --- ArrayMinSel
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Min(x => x * 2); _y += 1; } // !0007 !0011
// --- ArrayMaxSel
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Max(x => x * 2); _y += 1; } // !0007 !0011
// --- ArrayAvgSel
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Average(x => x * 2); _y += 1; } // !0007 !0011
// --- ArrayAggSeed
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Aggregate(1, (a, b) => a + b); _y += 1; } // !0007
// --- ArrayAgg
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Aggregate((a, b) => a + b); _y += 1; } // !0007
// --- ArrayMinBy
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.MinBy(x => -x); _y += 1; } // !0007 !0011
// --- ArrayMaxBy
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.MaxBy(x => -x); _y += 1; } // !0007 !0011
// --- ArrayAggSel
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Aggregate(1, (a, b) => a + b, x => x); _y += 1; } // !0007
// --- ArraySum
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Sum(); _y += 1; }
// --- ArrayMin
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Min(); _y += 1; }
// --- ArrayMax
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Max(); _y += 1; }
// --- ArrayAverage
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Average(); _y += 1; }
// --- ArrayAnyP
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Any(); _y += 1; }
// --- ArrayCountP
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Count(); _y += 1; }
// --- ArrayFirstP
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.First(); _y += 1; }
// --- ArrayLastP
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Last(); _y += 1; }
// --- ArrayElementAt
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.ElementAt(1); _y += 1; }
// --- ArrayContains
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Contains(2); _y += 1; }
// --- ArraySequenceEqual
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.SequenceEqual(_b); _y += 1; }
// --- ArrayOrder
readonly int[] _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Order(); _y += 1; } // !0011
// --- ListAny
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Any(x => x > 1); _y += 1; } // !0007
// --- ListAll
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.All(x => x > 0); _y += 1; } // !0007
// --- ListCount
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Count(x => x > 1); _y += 1; } // !0007
// --- ListLongCount
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.LongCount(x => x > 1); _y += 1; } // !0007 !0011
// --- ListFirst
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.First(x => x > 1); _y += 1; } // !0007
// --- ListFirstOrDefault
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.FirstOrDefault(x => x > 1); _y += 1; } // !0007
// --- ListLast
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Last(x => x > 1); _y += 1; } // !0007
// --- ListLastOrDefault
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.LastOrDefault(x => x > 1); _y += 1; } // !0007
// --- ListSingle
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Single(x => x == 2); _y += 1; } // !0007
// --- ListSingleOrDefault
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.SingleOrDefault(x => x == 2); _y += 1; } // !0007
// --- ListSumSel
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Sum(x => x * 2); _y += 1; } // !0007 !0011
// --- ListMinSel
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Min(x => x * 2); _y += 1; } // !0007 !0011
// --- ListMaxSel
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Max(x => x * 2); _y += 1; } // !0007 !0011
// --- ListAvgSel
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Average(x => x * 2); _y += 1; } // !0007 !0011
// --- ListAggSeed
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Aggregate(1, (a, b) => a + b); _y += 1; } // !0007
// --- ListAgg
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Aggregate((a, b) => a + b); _y += 1; } // !0007
// --- ListMinBy
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.MinBy(x => -x); _y += 1; } // !0007 !0011
// --- ListMaxBy
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.MaxBy(x => -x); _y += 1; } // !0007 !0011
// --- ListAggSel
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Aggregate(1, (a, b) => a + b, x => x); _y += 1; } // !0007
// --- ListSum
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Sum(); _y += 1; }
// --- ListMin
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Min(); _y += 1; }
// --- ListMax
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Max(); _y += 1; }
// --- ListAverage
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Average(); _y += 1; }
// --- ListAnyP
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Any(); _y += 1; }
// --- ListCountP
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Count(); _y += 1; }
// --- ListFirstP
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.First(); _y += 1; }
// --- ListLastP
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Last(); _y += 1; }
// --- ListElementAt
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.ElementAt(1); _y += 1; }
// --- ListContains
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Contains(2); _y += 1; }
// --- ListSequenceEqual
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.SequenceEqual(_b); _y += 1; }
// --- ListOrder
readonly List<int> _a = [1, 2, 3], _b = [1, 2, 3]; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Order(); _y += 1; } // !0011
// --- IEnumAny
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Any(x => x > 1); _y += 1; } // !0007
// --- IEnumAll
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.All(x => x > 0); _y += 1; } // !0007
// --- IEnumCount
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Count(x => x > 1); _y += 1; } // !0007
// --- IEnumLongCount
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.LongCount(x => x > 1); _y += 1; } // !0007 !0011
// --- IEnumFirst
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.First(x => x > 1); _y += 1; } // !0007
// --- IEnumFirstOrDefault
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.FirstOrDefault(x => x > 1); _y += 1; } // !0007
// --- IEnumLast
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Last(x => x > 1); _y += 1; } // !0007
// --- IEnumLastOrDefault
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.LastOrDefault(x => x > 1); _y += 1; } // !0007
// --- IEnumSingle
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Single(x => x == 2); _y += 1; } // !0007
// --- IEnumSingleOrDefault
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.SingleOrDefault(x => x == 2); _y += 1; } // !0007
// --- IEnumSumSel
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Sum(x => x * 2); _y += 1; } // !0007 !0011
// --- IEnumMinSel
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Min(x => x * 2); _y += 1; } // !0007 !0011
// --- IEnumMaxSel
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Max(x => x * 2); _y += 1; } // !0007 !0011
// --- IEnumAvgSel
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Average(x => x * 2); _y += 1; } // !0007 !0011
// --- IEnumAggSeed
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Aggregate(1, (a, b) => a + b); _y += 1; } // !0007
// --- IEnumAgg
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Aggregate((a, b) => a + b); _y += 1; } // !0007
// --- IEnumMinBy
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.MinBy(x => -x); _y += 1; } // !0007 !0011
// --- IEnumMaxBy
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.MaxBy(x => -x); _y += 1; } // !0007 !0011
// --- IEnumAggSel
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Aggregate(1, (a, b) => a + b, x => x); _y += 1; } // !0007
// --- IEnumSum
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Sum(); _y += 1; }
// --- IEnumMin
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Min(); _y += 1; }
// --- IEnumMax
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Max(); _y += 1; }
// --- IEnumAverage
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Average(); _y += 1; }
// --- IEnumAnyP
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Any(); _y += 1; }
// --- IEnumCountP
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Count(); _y += 1; }
// --- IEnumFirstP
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.First(); _y += 1; }
// --- IEnumLastP
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Last(); _y += 1; }
// --- IEnumElementAt
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.ElementAt(1); _y += 1; }
// --- IEnumContains
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Contains(2); _y += 1; }
// --- IEnumSequenceEqual
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.SequenceEqual(_b); _y += 1; }
// --- IEnumOrder
readonly IEnumerable<int> _a = new List<int> { 1, 2, 3 }, _b = new List<int> { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Order(); _y += 1; } // !0011
// --- ROListAny
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Any(x => x > 1); _y += 1; } // !0007
// --- ROListAll
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.All(x => x > 0); _y += 1; } // !0007
// --- ROListCount
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Count(x => x > 1); _y += 1; } // !0007
// --- ROListLongCount
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.LongCount(x => x > 1); _y += 1; } // !0007 !0011
// --- ROListFirst
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.First(x => x > 1); _y += 1; } // !0007
// --- ROListFirstOrDefault
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.FirstOrDefault(x => x > 1); _y += 1; } // !0007
// --- ROListLast
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Last(x => x > 1); _y += 1; } // !0007
// --- ROListLastOrDefault
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.LastOrDefault(x => x > 1); _y += 1; } // !0007
// --- ROListSingle
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Single(x => x == 2); _y += 1; } // !0007
// --- ROListSingleOrDefault
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.SingleOrDefault(x => x == 2); _y += 1; } // !0007
// --- ROListSumSel
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Sum(x => x * 2); _y += 1; } // !0007 !0011
// --- ROListMinSel
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Min(x => x * 2); _y += 1; } // !0007 !0011
// --- ROListMaxSel
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Max(x => x * 2); _y += 1; } // !0007 !0011
// --- ROListAvgSel
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Average(x => x * 2); _y += 1; } // !0007 !0011
// --- ROListAggSeed
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Aggregate(1, (a, b) => a + b); _y += 1; } // !0007
// --- ROListAgg
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Aggregate((a, b) => a + b); _y += 1; } // !0007
// --- ROListMinBy
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.MinBy(x => -x); _y += 1; } // !0007 !0011
// --- ROListMaxBy
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.MaxBy(x => -x); _y += 1; } // !0007 !0011
// --- ROListAggSel
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Aggregate(1, (a, b) => a + b, x => x); _y += 1; } // !0007
// --- ROListSum
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Sum(); _y += 1; }
// --- ROListMin
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Min(); _y += 1; }
// --- ROListMax
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Max(); _y += 1; }
// --- ROListAverage
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Average(); _y += 1; }
// --- ROListAnyP
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Any(); _y += 1; }
// --- ROListCountP
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Count(); _y += 1; }
// --- ROListFirstP
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.First(); _y += 1; }
// --- ROListLastP
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Last(); _y += 1; }
// --- ROListElementAt
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.ElementAt(1); _y += 1; }
// --- ROListContains
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Contains(2); _y += 1; }
// --- ROListSequenceEqual
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.SequenceEqual(_b); _y += 1; }
// --- ROListOrder
readonly IReadOnlyList<int> _a = new List<int> { 1, 2, 3 }, _b = new int[] { 1, 2, 3 }; object _o; int _y;
[RealtimeCallback] public void Run() { var v = _a.Order(); _y += 1; } // !0011
// --- CountOfCollections
readonly Dictionary<int, int> _d = new() { [1] = 2 }; readonly Queue<int> _q = new(); readonly HashSet<int> _h = [1]; int _y;
[RealtimeCallback] public void Run() { _y = _d.Count() + _h.Count(); if (!_q.Any() && _h.Any() && _q.TryGetNonEnumeratedCount(out int n)) _y += n; }
// --- CountOfSequence alloc
readonly IEnumerable<int> _s = Enumerable.Range(0, 5).Where(static n => n > 2); int _y;
[RealtimeCallback] public void Run() => _y = _s.Count(); // !0011
// --- CollectionsCounted
readonly Queue<int> _q = new(); readonly HashSet<int> _h = [1]; readonly Dictionary<int, int> _d = []; readonly float[] _a = [1, 2]; bool _b; int _n; IEnumerable<float> _e;
[RealtimeCallback] public void Run() { _b = _q.Any() | _d.Any(); _n = _h.Count(); _e = _a.AsEnumerable(); _e = _a.Cast<float>(); _e = Enumerable.Empty<float>(); }
// --- CollectionsCast
readonly ArrayList _a = [1, 2]; IEnumerable<int> _e;
[RealtimeCallback] public void Run() {
_e = _a.Cast<int>(); // !0011
}
// --- LookupMade
readonly ILookup<int, float> _l = new[] { 1f, 2f }.ToLookup(static x => (int)x); bool _b; int _n; object _o;
[RealtimeCallback] public void Run() { _b = _l.Contains(2); _n = _l.Count; _o = _l[1]; }
// --- LookupBeingMade
readonly float[] _a = [1, 2]; object _o;
static readonly Func<float, int> s_key = static x => (int)x;
[RealtimeCallback] public void Run() {
_o = _a.ToLookup(s_key); // !0011
}
