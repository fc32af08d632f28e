// --- ArrayRange
readonly float[] _a = new float[10]; float _y;
[RealtimeCallback] public void Run() { _y = _a[2..5].Length; } // !0002
// --- SpanRangeClean
readonly float[] _a = new float[10]; float _y;
[RealtimeCallback] public void Run() { _y = _a.AsSpan()[2..5].Length + _a.AsSpan(2..4).Length + _a[^1]; Range r = 1..3; Index i = ^2; _y += _a[i] + r.GetOffsetAndLength(10).Length; }
// --- SpanToArray
readonly float[] _a = [1, 2, 3]; float _y;
[RealtimeCallback] public void Run() { _y = _a.AsSpan(1).ToArray().Length; } // !0002
// --- ArrayAsReadOnly
readonly float[] _a = [1, 2, 3]; object _y;
[RealtimeCallback] public void Run() { _y = Array.AsReadOnly(_a); } // !0002
// --- ArraySortClean
readonly float[] _a = [3, 2, 1]; readonly int[] _k = [2, 1, 0];
[RealtimeCallback] public void Run() { Array.Sort(_a); Array.Sort(_k, _a); Array.Reverse(_a); _a.AsSpan().Sort(); Array.Fill(_a, 1f); int i = Array.IndexOf(_a, 3f); i = Array.BinarySearch(_a, 2f); }
// --- ArraySortLambdaStatic
readonly float[] _a = [3, 2, 1];
[RealtimeCallback] public void Run() { Array.Sort(_a, (x, y) => y.CompareTo(x)); } // !0007
// --- ArrayConvertAll
readonly float[] _a = [3, 2, 1]; int[] _b;
[RealtimeCallback] public void Run() { _b = Array.ConvertAll(_a, x => (int)x); } // !0002 !0007
// --- ArrayFindIndexCached
readonly float[] _a = [3, 2, 1]; readonly Predicate<float> _p = x => x == 2; int _i;
[RealtimeCallback] public void Run() { _i = Array.FindIndex(_a, _p); }
// --- ArrayForEachCached
readonly float[] _a = [3, 2, 1]; readonly Action<float> _p; float _y; public Sample() => _p = x => _y += x;
[RealtimeCallback] public void Run() { Array.ForEach(_a, _p); }
// --- BufferBlockCopyClean
readonly float[] _a = [3, 2, 1], _b = new float[3]; 
[RealtimeCallback] public void Run() { Buffer.BlockCopy(_a, 0, _b, 0, 12); Array.Copy(_a, _b, 3); _a.CopyTo(_b, 0); Buffer.MemoryCopy(null, null, 0, 0); }
// --- MultiDimArray
float _y;
[RealtimeCallback] public void Run() { var m = new float[2, 2]; _y = m[1, 1]; } // !0002
// --- MultiDimAccessClean
readonly float[,] _m = new float[2, 2]; float _y;
[RealtimeCallback] public void Run() { _y = _m[1, 1] + _m.GetLength(0); foreach (float f in _m) _y += f; _m[0, 1] = 3; }
// --- StackallocLoopClean
float _y;
[RealtimeCallback] public void Run() { Span<float> s = stackalloc float[16]; s.Clear(); float* p = stackalloc float[4]; p[1] = 3; _y = s[1] + p[1]; Span<int> t = stackalloc[] { 1, 2 }; }
// --- ArrayToList
readonly float[] _a = [1, 2, 3]; float _y;
[RealtimeCallback] public void Run() { _y = _a.ToList().Count; } // !0011
// --- TempBufferPerCycle
float _y;
[RealtimeCallback] public void Run() { float[] tmp = new float[256]; for (int i = 0; i < tmp.Length; i++) tmp[i] = i; _y = tmp[3]; } // !0002
// --- ArrayCovariance
readonly object[] _a = new string[2];
[RealtimeCallback] public void Run() { _a[0] = "x"; }
// --- ArrayInterfaces
readonly IList<float> _l = new float[3]; readonly ICollection<float> _c = new List<float> { 1 }; float _y; int _n;
[RealtimeCallback] public void Run() { _y = _l[0]; _n = _c.Count; bool b = _c.Contains(2f); _n = _l.IndexOf(1f); }
// --- GenericArrayNew alloc
static T[] Make<T>(int n) => new T[n]; float[] _n;
[RealtimeCallback] public void Run() { _n = Make<float>(3); } // !0020
// --- UninitializedArray
float[] _b;
[RealtimeCallback] public void Run() { _b = GC.AllocateUninitializedArray<float>(64); } // !0002
// --- InlineArrayUse
[InlineArray(8)] struct Eight { float _e; } Eight _e; float _y;
[RealtimeCallback] public void Run() { for (int i = 0; i < 8; i++) _e[i] = i; foreach (float f in _e) _y += f; Span<float> s = _e; _y += s[2]; ReadOnlySpan<float> t = _e[1..3]; }
// --- MemorySliceClean
readonly Memory<float> _m = new float[16]; float _y;
[RealtimeCallback] public void Run() { var s = _m.Slice(2, 4).Span; s[0] = 3; ReadOnlyMemory<float> r = _m; _y = r.Span[1]; _m.Span.Fill(2); MemoryMarshal.TryGetArray(r, out ArraySegment<float> seg); _y += seg[0]; foreach (float f in seg) _y += f; }
// --- ReadOnlySequenceClean
readonly ReadOnlySequence<byte> _s = new(new byte[8]); int _n;
[RealtimeCallback] public void Run() { _n = (int)_s.Length + _s.FirstSpan.Length + (int)_s.Slice(2).Length; foreach (ReadOnlyMemory<byte> m in _s) _n += m.Length; }
// --- SpanHelpersClean
readonly float[] _a = new float[16], _b = new float[16]; int _n;
[RealtimeCallback] public void Run() { Span<float> a = _a, b = _b; a.Fill(1); a[..8].CopyTo(b[8..]); a.Reverse(); _n = a.IndexOf(1f) + (a.SequenceEqual(b) ? 1 : 0) + a.BinarySearch(1f); a.TryCopyTo(b); _n += a.Contains(3f) ? 1 : 0; _n += a.IndexOfAnyExcept(0f) + a.Count(1f) + a.LastIndexOf(1f); bool o = a.Overlaps(b); a.Slice(1, 3).Clear(); }
// --- StaticReadonlyTableOwnType
static readonly float[] s_sine = Build(); static float[] Build() { var t = new float[256]; for (int i = 0; i < 256; i++) t[i] = MathF.Sin(i * MathF.Tau / 256); return t; } float _y; int _i;
[RealtimeCallback] public void Run() { _y = s_sine[_i++ & 255]; }
// --- StaticReadonlyTableOtherType
static class Tables { public static readonly float[] Sine = new float[256]; } float _y; int _i;
[RealtimeCallback] public void Run() { _y = Tables.Sine[_i++ & 255]; } // !0007
// --- ConstTableRos
static ReadOnlySpan<float> Window => [0.1f, 0.5f, 1f, 0.5f]; float _y; int _i;
[RealtimeCallback] public void Run() { _y = Window[_i++ & 3]; }
// --- NonConstRosProperty alloc
static float s_x = 2; static ReadOnlySpan<float> Window => new float[] { 0.1f, s_x }; float _y; int _i;
[RealtimeCallback] public void Run() { _y = Window[_i++ & 1]; } // !0020
// --- SpanOperations
float[] _a = new float[16], _b = new float[16]; float _r; int _n; bool _t;
[RealtimeCallback] public void Run() { Span<float> a = _a, b = _b; a.Fill(1); a.Clear(); a.CopyTo(b); _t = a.TryCopyTo(b); a.Reverse(); _n = a.IndexOf(2f); _t = a.SequenceEqual(b); _t = a.Contains(1f); _n = a.BinarySearch(2f); a[..4].CopyTo(b[4..]); _n = a.Length; _t = a.IsEmpty; a.Sort(); _r = a[^1]; Span<float> c = _a.AsSpan(1, 3); ref float f = ref MemoryMarshal.GetReference(a); _t = a.Overlaps(b); _n = a.CommonPrefixLength(b); _n = a.IndexOfAny(1f, 2f); _t = a.StartsWith(b); _n = a.Count(2f); a.Replace(1f, 2f); }
// --- MemoryAndSequence
Memory<float> _m = new float[4]; ReadOnlyMemory<float> _q; float _r;
[RealtimeCallback] public void Run() { _q = _m[1..]; _r = _q.Span[0]; _m.Span.Fill(2); _q = _m.Slice(1, 2); bool e = _q.IsEmpty; _r = _m.Length; bool b = MemoryMarshal.TryGetArray(_q, out ArraySegment<float> s); _q.CopyTo(_m); }
// --- ImplicitStackallocInitializerClean
float _y; [RealtimeCallback] public void Run() { Span<float> t = stackalloc float[] { 1, 2, _y }; ReadOnlySpan<int> k = stackalloc[] { 1, 2 }; _y = t[1] + k[0]; }
