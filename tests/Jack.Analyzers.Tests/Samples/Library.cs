// --- Mathematics
float _r; double _d; int _n; uint _u = 3;
[RealtimeCallback] public void Run() { _r = MathF.Sin(_r) + MathF.Exp(_r) + MathF.Pow(2, 3) + MathF.Abs(_r) + MathF.Max(1, 2) + MathF.Round(_r) + MathF.FusedMultiplyAdd(1, 2, 3) + MathF.PI; _d = Math.Sin(_d) + Math.Log10(3) + Math.Clamp(_d, 0, 1) + Math.Sqrt(2) + Math.Floor(_d) + Math.Atan2(1, 2); _n = Math.Max(1, _n) + Math.Sign(_n) + (int)Math.Round(_d) + BitOperations.PopCount(_u) + BitOperations.LeadingZeroCount(_u) + (int)BitOperations.RoundUpToPowerOf2(_u) + int.Max(1, 2) + (int)float.Floor(_r) + Math.DivRem(7, 2, out int rem); (double s, double c) = Math.SinCos(_d); _r = float.Lerp(0, 1, _r); bool b = float.IsNaN(_r) || float.IsFinite(_r); _n = int.Clamp(_n, 0, 3); _u = uint.RotateLeft(_u, 3); }
// --- SpanOperations
float[] _a = new float[16], _b = new float[16]; float _r; int _n; bool _t;
[RealtimeCallback] public void Run() { Span<float> a = _a, b = _b; a.Fill(1); a.Clear(); a.CopyTo(b); _t = a.TryCopyTo(b); a.Reverse(); _n = a.IndexOf(2f); _t = a.SequenceEqual(b); _t = a.Contains(1f); _n = a.BinarySearch(2f); a[..4].CopyTo(b[4..]); _n = a.Length; _t = a.IsEmpty; a.Sort(); _r = a[^1]; Span<float> c = _a.AsSpan(1, 3); ref float f = ref MemoryMarshal.GetReference(a); _t = a.Overlaps(b); _n = a.CommonPrefixLength(b); _n = a.IndexOfAny(1f, 2f); _t = a.StartsWith(b); _n = a.Count(2f); a.Replace(1f, 2f); }
// --- SimdVectors
float[] _a = new float[64]; float _r;
[RealtimeCallback] public void Run() { Vector<float> v = new(_a), w = new(2f); (v * w + v).CopyTo(_a); _r = Vector.Sum(v); _r = Vector.Dot(v, w); v = Vector.Max(v, w); Vector4 x = new(1); x = Vector4.Transform(x, Matrix4x4.Identity); _r = x.Length(); _r = Vector3.Dot(Vector3.One, Vector3.UnitX); var q = Quaternion.Identity; var z = new Complex(1, 2) * Complex.ImaginaryOne; _r = (float)z.Magnitude; _r += Vector<float>.Count; v.StoreUnsafe(ref _a[0]); Vector.IsHardwareAccelerated.Equals(true); var sp = MemoryMarshal.Cast<float, Vector<float>>(_a); _r = sp[0][0]; var v2 = Vector.LoadUnsafe(ref _a[0]); v2 = Vector.ConditionalSelect(Vector.GreaterThan(v, w), v, w); }
// --- Intrinsics
float[] _a = new float[64]; float _r;
[RealtimeCallback] public void Run() { var v = System.Runtime.Intrinsics.Vector128.Create(1f, 2, 3, 4); v = System.Runtime.Intrinsics.Vector128.Add(v, v); _r = System.Runtime.Intrinsics.Vector128.Sum(v); _r = System.Runtime.Intrinsics.Vector128.ToScalar(v); var w = System.Runtime.Intrinsics.Vector256.LoadUnsafe(ref _a[0]); w = w * w; System.Runtime.Intrinsics.Vector256.StoreUnsafe(w, ref _a[0]); if (System.Runtime.Intrinsics.X86.Avx.IsSupported) { fixed (float* p = _a) { var x = System.Runtime.Intrinsics.X86.Avx.LoadVector256(p); } } if (System.Runtime.Intrinsics.Vector128.IsHardwareAccelerated) _r = System.Runtime.Intrinsics.Vector128.GetElement(v, 2); }
// --- BinaryAndBits
byte[] _b = new byte[16]; int _n; float _f; Guid _g; Half _h;
[RealtimeCallback] public void Run() { System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(_b, _n); _n = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(_b); _f = BitConverter.Int32BitsToSingle(_n); _n = BitConverter.ToInt32(_b, 0); bool ok = BitConverter.TryWriteBytes(_b, 3f); _g = new Guid(_b); ok = _g.TryWriteBytes(_b); _h = (Half)_f; _f = (float)_h; _n = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(_n); ok = BitConverter.IsLittleEndian; }
// --- Time
long _t; TimeSpan _s; DateTime _d; Stopwatch _w = Stopwatch.StartNew();
[RealtimeCallback] public void Run() { _t = Stopwatch.GetTimestamp(); _s = Stopwatch.GetElapsedTime(_t); _d = DateTime.UtcNow; _s = _d - DateTime.UnixEpoch; _t = _s.Ticks; _s = TimeSpan.FromMilliseconds(3L); double x = _s.TotalSeconds; _d = _d.AddSeconds(3); bool b = _d > DateTime.MinValue; _s = _w.Elapsed; _t = _w.ElapsedTicks; _w.Restart(); b = TimeSpan.Zero < _s; DateTimeOffset o = DateTimeOffset.UtcNow; _t = o.ToUnixTimeMilliseconds(); }
// --- DateTimeNow
DateTime _d;
[RealtimeCallback] public void Run() { _d = DateTime.Now; }
// --- RandomShared
float _f; int _n; Random _r = new(3); byte[] _b = new byte[3];
[RealtimeCallback] public void Run() { _f = Random.Shared.NextSingle(); _n = _r.Next(3) + _r.Next(1, 4); _f = (float)_r.NextDouble(); _r.NextBytes(_b); _r.NextInt64(); }
// --- ArrayPool
int _n;
[RealtimeCallback] public void Run() { float[] b = ArrayPool<float>.Shared.Rent(64); _n = b.Length; ArrayPool<float>.Shared.Return(b); }
// --- MemoryPool
[RealtimeCallback] public void Run() {
using var m = MemoryPool<float>.Shared.Rent(64); // !0020 !0021
}
// --- ListReads
List<int> _l = [1, 2, 3]; int _n; int[] _a = new int[8];
[RealtimeCallback] public void Run() { _n = _l.Count + _l[0] + _l.IndexOf(2) + _l.BinarySearch(2) + _l.Capacity + _l.LastIndexOf(3); _l.CopyTo(_a); _l.Reverse(); Span<int> s = CollectionsMarshal.AsSpan(_l); s[0] = 2; _l.Sort(); _l.CopyTo(0, _a, 0, 2); bool b = _l.Contains(4); }
// --- DictionaryReads
Dictionary<string, int> _d = new() { ["a"] = 1 }; Dictionary<int, float[]> _e = new(); int _n; SortedList<int, int> _s = new() { [1] = 2 };
[RealtimeCallback] public void Run() { _n = _d["a"]; _d.TryGetValue("b", out _n); bool b = _d.ContainsKey("c"); _n = _d.Count; _e.TryGetValue(3, out float[] f); ref int r = ref CollectionsMarshal.GetValueRefOrNullRef(_d, "a"); r++; _d.Remove("zz"); _n = _s[1]; _s.TryGetValue(4, out _n); }
// --- BitArrayAndQueue
BitArray _b = new(8); Queue<int> _q = new([1, 2, 3]); Stack<int> _s = new([1]); LinkedList<int> _l = new([1, 2]); int _n;
[RealtimeCallback] public void Run() { _b[2] = true; _b.SetAll(false); _q.TryDequeue(out _n); _q.TryPeek(out _n); _s.TryPeek(out _n); _n = _l.First.Value + _l.Count; var node = _l.First.Next; bool c = _q.Contains(2); }
// --- CircularBuffer
float[] _ring = new float[1024]; int _write; float _y;
[RealtimeCallback] public void Run() { for (int i = 0; i < 64; i++) { _ring[_write] = i; int read = (_write - 100 + _ring.Length) % _ring.Length; _y = _ring[read] * 0.5f + _y * 0.5f; _write = (_write + 1) & (_ring.Length - 1); } }
// --- StringReads
string _s = "abc,def"; int _n; bool _b; char[] _c = new char[16];
[RealtimeCallback] public void Run() { _n = _s.IndexOf(','); _n = _s.LastIndexOf('c'); _b = _s.Contains("def", StringComparison.Ordinal); _n = string.Compare(_s, "abd", StringComparison.Ordinal); _n = _s.CompareTo("abd"); _b = _s.EndsWith("f", StringComparison.OrdinalIgnoreCase); _s.CopyTo(0, _c, 0, 3); _s.AsSpan().CopyTo(_c); _b = char.IsDigit(_s[0]); _n = char.ToUpperInvariant(_s[0]); _b = string.IsNullOrWhiteSpace(_s); _b = _s.AsSpan().Equals("abc", StringComparison.OrdinalIgnoreCase); _n = _s.AsSpan().Trim().Length; _b = float.TryParse("1.5", out float f); _n = int.Parse("12"); _b = _s.StartsWith("abc", StringComparison.Ordinal); _n = _s.IndexOfAny(_c); _n = _s.AsSpan().IndexOf("def"); _b = _s.Equals("ABC", StringComparison.OrdinalIgnoreCase); _b = ReferenceEquals(_s, null); _b = _s is "abc"; _n = string.GetHashCode(_s.AsSpan()); }
// --- StringCulture
string _s = "abc,def"; int _n; bool _b;
[RealtimeCallback] public void Run() { _b = _s.StartsWith("abc"); _n = _s.IndexOf("def"); _n = string.Compare(_s, "x"); _b = _s.EndsWith("f"); _b = _s.Contains("def"); }
// --- MemoryAndSequence
Memory<float> _m = new float[4]; ReadOnlyMemory<float> _q; float _r;
[RealtimeCallback] public void Run() { _q = _m[1..]; _r = _q.Span[0]; _m.Span.Fill(2); _q = _m.Slice(1, 2); bool e = _q.IsEmpty; _r = _m.Length; bool b = MemoryMarshal.TryGetArray(_q, out ArraySegment<float> s); _q.CopyTo(_m); }
// --- Tensors
float[] _a = [1, 2, 3, 4], _b = new float[4]; float _r;
[RealtimeCallback] public void Run() { _r = _a.AsSpan().IndexOf(2f); _r = Vector.Sum(new Vector<float>(2)); Array.Fill(_b, 1); Array.Copy(_a, 1, _b, 0, 2); Array.ConstrainedCopy(_a, 0, _b, 0, 2); _r = _a.GetLength(0) + _a.Rank + _a.LongLength; Buffer.MemoryCopy(Unsafe.AsPointer(ref _a[0]), Unsafe.AsPointer(ref _b[0]), 16, 16); }
// --- EnumOperations
DayOfWeek _d = DayOfWeek.Monday; bool _b; int _n;
[RealtimeCallback] public void Run() { _b = _d == DayOfWeek.Friday; _n = (int)_d; _d = (DayOfWeek)3; _d |= DayOfWeek.Monday; _n = _d switch { DayOfWeek.Monday => 1, _ => 2 }; _b = (_d & DayOfWeek.Monday) != 0; _b = Enum.IsDefined(_d); }
// --- EnumNames norun
DayOfWeek _d = DayOfWeek.Monday;
[RealtimeCallback] public void Run() {
GC.KeepAlive(Enum.GetValues<DayOfWeek>()); // !0002
}
// --- LinqOnArrays
float[] _a = [1, 2, 3]; List<float> _l = [1, 2]; float _r; bool _b;
[RealtimeCallback] public void Run() { _r = _a.Sum(); _r = _a.Max(); _r = _a.Min(); _r = _a.Average(); _r = _l.Sum(); _r = _l.Max(); _b = _a.Any(); _r = _a.Count(); _r = _a.First(); _r = _a.Last(); _b = _a.Contains(2f); _r = _l.Count(); _b = _l.Any(); _r = _l.First(); _r = _a.ElementAt(1); _b = _a.SequenceEqual(_l); _r = _a.FirstOrDefault(); _r = _l.LastOrDefault(); }
// --- StringInterning norun
string _s = "a";
[RealtimeCallback] public void Run() {
_s = string.Intern(_s); // !0003
}
// --- ConvertNumbers
int _n; float _f; bool _b;
[RealtimeCallback] public void Run() { _n = Convert.ToInt32(3.5f); _f = Convert.ToSingle(_n); _b = Convert.ToBoolean(1); _n = checked((int)_f); decimal d = 3.5m * _n; _n = (int)decimal.Round(d); Int128 i = 3; i *= i; nint p = _n; }
// --- RegexMatch norun
System.Text.RegularExpressions.Regex _r = new("a");
[RealtimeCallback] public void Run() {
var m = _r.Match("a"); // !0020
}
// --- ThreadInfo
int _n; bool _b; string _s;
[RealtimeCallback] public void Run() { _n = Thread.CurrentThread.ManagedThreadId; _b = Thread.CurrentThread.IsThreadPoolThread; _b = Thread.CurrentThread.IsBackground; _s = Thread.CurrentThread.Name; }
// --- Progress norun
IProgress<int> _p;
[RealtimeCallback] public void Run() {
_p.Report(3); // !0021
}
// --- InterfaceDispose norun
IDisposable _p;
[RealtimeCallback] public void Run() {
_p.Dispose(); // !0021
}
// --- WeakReferences
WeakReference<object> _w = new(new object()); WeakReference _v = new(new object()); bool _b;
[RealtimeCallback] public void Run() { _b = _w.TryGetTarget(out object o); _b = _v.IsAlive; o = _v.Target; }
// --- NullableStruct
Vector3? _v; float _r; int? _n = 3;
[RealtimeCallback] public void Run() { _v = new Vector3(1); if (_v is { X: > 0 } w) _r = w.X; _n += 2; bool b = _n == 5; _r = _n.GetValueOrDefault(3); int h = _n.GetHashCode(); b = _n.Equals(null); }
// --- SafeHandleUse norun
Microsoft.Win32.SafeHandles.SafeFileHandle _h; bool _b;
[RealtimeCallback] public void Run() { _b = _h.IsInvalid; _b = _h.IsClosed; nint p = _h.DangerousGetHandle(); }
// --- SearchValues
static readonly SearchValues<char> s_v = SearchValues.Create("abc"); int _n; string _s = "xxa";
[RealtimeCallback] public void Run() { _n = _s.AsSpan().IndexOfAny(s_v); bool b = s_v.Contains('a'); }
// --- BufferWriter zero
ArrayBufferWriter<byte> _w = new(64);
[RealtimeCallback] public void Run() {
_w.Clear();
_w.GetSpan(4)[0] = 1;
_w.Advance(1);
}
