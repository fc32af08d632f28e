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
// --- BitArrayIndexClean
readonly BitArray _b = new(8); int _y;
[RealtimeCallback] public void Run() { for (int i = 0; i < _b.Length; i++) if (_b[i]) _y++; _b.Set(2, true); _b.SetAll(false); }
// --- ForeachImmutableList
readonly System.Collections.Immutable.ImmutableList<int> _l = [1, 2]; int _y;
[RealtimeCallback] public void Run() { foreach (int i in _l) _y += i; }
// --- ImmutableArrayAdd alloc
System.Collections.Immutable.ImmutableArray<int> _l = [1, 2];
[RealtimeCallback] public void Run() { _l = _l.Add(3); if (_l.Length > 8) _l = []; } // !0020
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
// --- AsyncVoid alloc
[RealtimeCallback] public void Run() { Later(); }  // !0020
async void Later() { await System.Threading.Tasks.Task.Yield(); }
// --- AsyncTaskCompleted alloc
[RealtimeCallback] public void Run() { _ = Later(); }  // !0020
async Task<int> Later() { await Task.CompletedTask; return 3000; }
// --- TaskFromResultBig
Task<int> _t;
[RealtimeCallback] public void Run() { _t = Task.FromResult(12345); } // !0010
// --- ValueTaskFromResultClean
ValueTask<int> _t; 
[RealtimeCallback] public void Run() { _t = ValueTask.FromResult(12345); _t = new ValueTask<int>(4); }
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
// --- SpreadArrayToArray
float[] _a = [1], _b;
[RealtimeCallback] public void Run() { _b = [.. _a, 2]; } // !0002
// --- SpreadToSpanInline
readonly float[] _a = [1, 2]; float _y;
[RealtimeCallback] public void Run() { Span<float> s = [.. _a]; _y = s[0]; } // !0002
// --- CollectionExprDictionaryInit
Dictionary<int, int> _d;
[RealtimeCallback] public void Run() { _d = new() { [1] = 2 }; } // !0001 !0012
// --- CollectionBuilderCustom zero
[CollectionBuilder(typeof(Bag), "Create")] sealed class Items : IEnumerable<int> { public IEnumerator<int> GetEnumerator() => null; IEnumerator IEnumerable.GetEnumerator() => null; } static class Bag { static readonly Items s_i = new(); public static Items Create(ReadOnlySpan<int> s) => s_i; } Items _i;
[RealtimeCallback] public void Run() { _i = [1, 2]; } // !0020
// --- ArrayRange
readonly float[] _a = new float[10]; float _y;
[RealtimeCallback] public void Run() { _y = _a[2..5].Length; } // !0002
// --- SpanRangeClean
readonly float[] _a = new float[10]; float _y;
[RealtimeCallback] public void Run() { _y = _a.AsSpan()[2..5].Length + _a.AsSpan(2..4).Length + _a[^1]; Range r = 1..3; Index i = ^2; _y += _a[i] + r.GetOffsetAndLength(10).Length; }
// --- ListGetRange alloc
readonly List<float> _a = [1, 2, 3]; float _y;
[RealtimeCallback] public void Run() { _y = _a.GetRange(0, 2).Count; } // !0020
// --- ListSlice alloc
readonly List<float> _a = [1, 2, 3]; float _y;
[RealtimeCallback] public void Run() { _y = _a[..2].Count; } // !0020
// --- ArrayToList
readonly float[] _a = [1, 2, 3]; float _y;
[RealtimeCallback] public void Run() { _y = _a.ToList().Count; } // !0011
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
// --- ArrayPoolRentReturn
float _y;
[RealtimeCallback] public void Run() { float[] b = ArrayPool<float>.Shared.Rent(256); try { _y = b[0]; } finally { ArrayPool<float>.Shared.Return(b); } }
// --- MemoryPoolRent alloc
float _y;
[RealtimeCallback] public void Run() { using IMemoryOwner<float> o = MemoryPool<float>.Shared.Rent(100); _y = o.Memory.Length; } // !0020 !0021
// --- VectorTClean
readonly float[] _a = new float[64]; float _y;
[RealtimeCallback] public void Run() { var acc = Vector<float>.Zero; for (int i = 0; i <= _a.Length - Vector<float>.Count; i += Vector<float>.Count) acc += new Vector<float>(_a, i) * 2f; _y = Vector.Sum(acc); acc.CopyTo(_a); }
// --- Vector128Clean
float _y;
[RealtimeCallback] public void Run() { var v = System.Runtime.Intrinsics.Vector128.Create(1f, 2, 3, 4); v = System.Runtime.Intrinsics.Vector128.Multiply(v, v) + v; _y = System.Runtime.Intrinsics.Vector128.Sum(v) + v[2]; }
// --- Vector3MatrixClean
Vector3 _v = new(1, 2, 3); Quaternion _q = Quaternion.Identity; Matrix4x4 _m = Matrix4x4.Identity; float _y;
[RealtimeCallback] public void Run() { _v = Vector3.Transform(_v, _m); _v = Vector3.Normalize(_v) + Vector3.Cross(_v, Vector3.UnitX); _q *= Quaternion.CreateFromAxisAngle(Vector3.UnitY, 0.1f); _y = _v.Length() + Vector3.Dot(_v, _v); _y += _m.GetHashCode(); }
// --- VectorToString
Vector3 _v = new(1, 2, 3); string _y;
[RealtimeCallback] public void Run() { _y = _v.ToString(); } // !0003
// --- ComplexFftClean
readonly Complex[] _c = new Complex[8]; double _y;
[RealtimeCallback] public void Run() { for (int i = 0; i < 8; i++) _c[i] = Complex.Exp(new Complex(0, -2 * Math.PI * i / 8)) * _c[i] + Complex.FromPolarCoordinates(1, i); _y = _c[1].Magnitude + Complex.Abs(_c[2]); }
// --- BigInteger alloc
BigInteger _b = 5;
[RealtimeCallback] public void Run() { _b = _b * 1234567890123456789 * 1234567890123456789; if (_b > 10) _b = 5; } // !0020
// --- DecimalClean
decimal _d = 1.5m;
[RealtimeCallback] public void Run() { _d = decimal.Round(_d * 1.1m, 2) % 100; int i = (int)_d; }
// --- Int128HalfClean
Int128 _d = 1; Half _h = (Half)1; UInt128 _u;
[RealtimeCallback] public void Run() { _d = _d * 3 % 1000; _h += (Half)0.5f; _u = (UInt128)_d << 3; }
// --- CheckedClean
int _n; long _l;
[RealtimeCallback] public void Run() { checked { _n = (_n + 1) % 100; _l = _n * 2L; short s = (short)_n; } _n = unchecked((int)_l); }
// --- MathFClean
float _y;
[RealtimeCallback] public void Run() { _y = MathF.Sin(_y) + MathF.Pow(10, -6 / 20f) + Math.Clamp(_y, -1, 1) + MathF.FusedMultiplyAdd(1, 2, 3) + Math.Max(1, 2) + float.Lerp(0, 1, 0.5f) + float.RadiansToDegrees(1) + (float)Math.BigMul(2, 3) + MathF.ReciprocalSqrtEstimate(3) + float.Clamp(3, 0, 1); bool b = float.IsNaN(_y) || float.IsFinite(_y); var (q, r) = Math.DivRem(7, 2); var (s, c) = MathF.SinCos(_y); _y = MathF.Round(_y, MidpointRounding.AwayFromZero); }
// --- BitOpsClean
uint _n = 7;
[RealtimeCallback] public void Run() { _n = BitOperations.RoundUpToPowerOf2(_n) + (uint)BitOperations.PopCount(_n) + (uint)BitOperations.LeadingZeroCount(_n); _n = BitOperations.RotateLeft(_n, 3); int f = BitConverter.SingleToInt32Bits(1f); float g = BitConverter.Int32BitsToSingle(f); short s = System.Buffers.Binary.BinaryPrimitives.ReadInt16LittleEndian([1, 2]); s = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(s); }
// --- BitConverterGetBytes
int _n;
[RealtimeCallback] public void Run() { _n = BitConverter.GetBytes(3.5f)[0]; } // !0002
// --- BitConverterTryWrite
readonly byte[] _b = new byte[4];
[RealtimeCallback] public void Run() { BitConverter.TryWriteBytes(_b, 3.5f); float f = BitConverter.ToSingle(_b); System.Buffers.Binary.BinaryPrimitives.WriteSingleBigEndian(_b, 3f); }
// --- EncodingGetBytesInto
readonly byte[] _b = new byte[40]; int _n;
[RealtimeCallback] public void Run() { _n = Encoding.UTF8.GetBytes("abc", _b); _n += Encoding.ASCII.GetChars(_b.AsSpan(0, 2), stackalloc char[4]); _n += Encoding.UTF8.GetByteCount("abc"); }
// --- EncodingGetStringAlloc
readonly byte[] _b = new byte[40]; int _n;
[RealtimeCallback] public void Run() { _n = Encoding.UTF8.GetString(_b, 0, 4).Length; } // !0003
// --- ConvertToBase64
readonly byte[] _b = new byte[40]; int _n;
[RealtimeCallback] public void Run() { _n = Convert.ToBase64String(_b).Length; } // !0003
// --- ConvertToHexSpan
readonly byte[] _b = new byte[4]; readonly char[] _c = new char[20]; int _n;
[RealtimeCallback] public void Run() { Convert.TryToHexString(_b, _c, out _n); }
// --- Crc
readonly byte[] _b = new byte[4]; uint _n;
[RealtimeCallback] public void Run() { foreach (byte b in _b) _n = BitOperations.Crc32C(_n, b); var h = new HashCode(); h.Add(3); h.Add(_n); int x = h.ToHashCode() + HashCode.Combine(1, 2, _n); }
// --- JsonSerialize alloc
int _n; sealed record P(int A); readonly P _p = new(1);
[RealtimeCallback] public void Run() { _n = System.Text.Json.JsonSerializer.Serialize(_p).Length; } // !0016
// --- RegexMatch alloc
readonly System.Text.RegularExpressions.Regex _r = new("a+"); bool _b;
[RealtimeCallback] public void Run() { _b = _r.Match("aa").Success; } // !0020
// --- TypeofName
string _s; Type _t;
[RealtimeCallback] public void Run() { _t = typeof(float); }
// --- GetTypeCompareClean
bool _b; readonly object _o = "x";
[RealtimeCallback] public void Run() { _b = _o.GetType() == typeof(string); _b |= _o is string { Length: 1 }; _b |= typeof(int) == typeof(float); }
// --- ActivatorCreate alloc
object _o;
[RealtimeCallback] public void Run() { _o = Activator.CreateInstance(typeof(List<int>)); } // !0013
// --- MethodInfoInvoke alloc
int _n; readonly System.Reflection.MethodInfo _m = typeof(Math).GetMethod("Abs", [typeof(int)]); static readonly object[] s_args = [3];
[RealtimeCallback] public void Run() { _n = (int)_m.Invoke(null, s_args); } // !0013
// --- DynamicAdd alloc
dynamic _d = 1; int _n;
[RealtimeCallback] public void Run() { _n = _d + 1; } // !0013
// --- ExpandoSet alloc
object _o;
[RealtimeCallback] public void Run() { dynamic e = new System.Dynamic.ExpandoObject(); e.X = 3; _o = e; } // !0013
