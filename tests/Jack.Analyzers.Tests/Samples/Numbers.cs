// --- VectorTClean
readonly float[] _a = new float[64]; float _y;
[RealtimeCallback] public void Run() { var acc = Vector<float>.Zero; for (int i = 0; i <= _a.Length - Vector<float>.Count; i += Vector<float>.Count) acc += new Vector<float>(_a, i) * 2f; _y = Vector.Sum(acc); acc.CopyTo(_a); }
// --- Vector128Clean
float _y;
[RealtimeCallback] public void Run() { var v = System.Runtime.Intrinsics.Vector128.Create(1f, 2, 3, 4); v = System.Runtime.Intrinsics.Vector128.Multiply(v, v) + v; _y = System.Runtime.Intrinsics.Vector128.Sum(v) + v[2]; }
// --- Vector3MatrixClean
Vector3 _v = new(1, 2, 3); Quaternion _q = Quaternion.Identity; Matrix4x4 _m = Matrix4x4.Identity; float _y;
[RealtimeCallback] public void Run() { _v = Vector3.Transform(_v, _m); _v = Vector3.Normalize(_v) + Vector3.Cross(_v, Vector3.UnitX); _q *= Quaternion.CreateFromAxisAngle(Vector3.UnitY, 0.1f); _y = _v.Length() + Vector3.Dot(_v, _v); _y += _m.GetHashCode(); }
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
// --- Crc
readonly byte[] _b = new byte[4]; uint _n;
[RealtimeCallback] public void Run() { foreach (byte b in _b) _n = BitOperations.Crc32C(_n, b); var h = new HashCode(); h.Add(3); h.Add(_n); int x = h.ToHashCode() + HashCode.Combine(1, 2, _n); }
// --- RandomSharedNext
float _t;
[RealtimeCallback] public void Run() { _t = Random.Shared.NextSingle() * 2 - 1 + Random.Shared.Next(10); }
// --- RandomFieldSeeded
readonly Random _r = new(42); float _t; readonly byte[] _b = new byte[8];
[RealtimeCallback] public void Run() { _t = _r.NextSingle() + (float)_r.NextDouble() + _r.Next(1, 5); _r.NextBytes(_b); }
// --- RandomNew
float _t;
[RealtimeCallback] public void Run() { _t = new Random().NextSingle(); } // !0001
// --- Mathematics
float _r; double _d; int _n; uint _u = 3;
[RealtimeCallback] public void Run() { _r = MathF.Sin(_r) + MathF.Exp(_r) + MathF.Pow(2, 3) + MathF.Abs(_r) + MathF.Max(1, 2) + MathF.Round(_r) + MathF.FusedMultiplyAdd(1, 2, 3) + MathF.PI; _d = Math.Sin(_d) + Math.Log10(3) + Math.Clamp(_d, 0, 1) + Math.Sqrt(2) + Math.Floor(_d) + Math.Atan2(1, 2); _n = Math.Max(1, _n) + Math.Sign(_n) + (int)Math.Round(_d) + BitOperations.PopCount(_u) + BitOperations.LeadingZeroCount(_u) + (int)BitOperations.RoundUpToPowerOf2(_u) + int.Max(1, 2) + (int)float.Floor(_r) + Math.DivRem(7, 2, out int rem); (double s, double c) = Math.SinCos(_d); _r = float.Lerp(0, 1, _r); bool b = float.IsNaN(_r) || float.IsFinite(_r); _n = int.Clamp(_n, 0, 3); _u = uint.RotateLeft(_u, 3); }
// --- SimdVectors
float[] _a = new float[64]; float _r;
[RealtimeCallback] public void Run() { Vector<float> v = new(_a), w = new(2f); (v * w + v).CopyTo(_a); _r = Vector.Sum(v); _r = Vector.Dot(v, w); v = Vector.Max(v, w); Vector4 x = new(1); x = Vector4.Transform(x, Matrix4x4.Identity); _r = x.Length(); _r = Vector3.Dot(Vector3.One, Vector3.UnitX); var q = Quaternion.Identity; var z = new Complex(1, 2) * Complex.ImaginaryOne; _r = (float)z.Magnitude; _r += Vector<float>.Count; v.StoreUnsafe(ref _a[0]); Vector.IsHardwareAccelerated.Equals(true); var sp = MemoryMarshal.Cast<float, Vector<float>>(_a); _r = sp[0][0]; var v2 = Vector.LoadUnsafe(ref _a[0]); v2 = Vector.ConditionalSelect(Vector.GreaterThan(v, w), v, w); }
// --- Intrinsics
float[] _a = new float[64]; float _r;
[RealtimeCallback] public void Run() { var v = System.Runtime.Intrinsics.Vector128.Create(1f, 2, 3, 4); v = System.Runtime.Intrinsics.Vector128.Add(v, v); _r = System.Runtime.Intrinsics.Vector128.Sum(v); _r = System.Runtime.Intrinsics.Vector128.ToScalar(v); var w = System.Runtime.Intrinsics.Vector256.LoadUnsafe(ref _a[0]); w = w * w; System.Runtime.Intrinsics.Vector256.StoreUnsafe(w, ref _a[0]); if (System.Runtime.Intrinsics.X86.Avx.IsSupported) { fixed (float* p = _a) { var x = System.Runtime.Intrinsics.X86.Avx.LoadVector256(p); } } if (System.Runtime.Intrinsics.Vector128.IsHardwareAccelerated) _r = System.Runtime.Intrinsics.Vector128.GetElement(v, 2); }
// --- BinaryAndBits
byte[] _b = new byte[16]; int _n; float _f; Guid _g; Half _h;
[RealtimeCallback] public void Run() { System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(_b, _n); _n = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(_b); _f = BitConverter.Int32BitsToSingle(_n); _n = BitConverter.ToInt32(_b, 0); bool ok = BitConverter.TryWriteBytes(_b, 3f); _g = new Guid(_b); ok = _g.TryWriteBytes(_b); _h = (Half)_f; _f = (float)_h; _n = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(_n); ok = BitConverter.IsLittleEndian; }
// --- RandomShared
float _f; int _n; Random _r = new(3); byte[] _b = new byte[3];
[RealtimeCallback] public void Run() { _f = Random.Shared.NextSingle(); _n = _r.Next(3) + _r.Next(1, 4); _f = (float)_r.NextDouble(); _r.NextBytes(_b); _r.NextInt64(); }
// --- Tensors
float[] _a = [1, 2, 3, 4], _b = new float[4]; float _r;
[RealtimeCallback] public void Run() { _r = _a.AsSpan().IndexOf(2f); _r = Vector.Sum(new Vector<float>(2)); Array.Fill(_b, 1); Array.Copy(_a, 1, _b, 0, 2); Array.ConstrainedCopy(_a, 0, _b, 0, 2); _r = _a.GetLength(0) + _a.Rank + _a.LongLength; Buffer.MemoryCopy(Unsafe.AsPointer(ref _a[0]), Unsafe.AsPointer(ref _b[0]), 16, 16); }
// --- ConvertNumbers
int _n; float _f; bool _b;
[RealtimeCallback] public void Run() { _n = Convert.ToInt32(3.5f); _f = Convert.ToSingle(_n); _b = Convert.ToBoolean(1); _n = checked((int)_f); decimal d = 3.5m * _n; _n = (int)decimal.Round(d); Int128 i = 3; i *= i; nint p = _n; }
// --- ChunkedVector
readonly float[] _a = new float[70], _b = new float[70];
[RealtimeCallback] public void Run() { var va = MemoryMarshal.Cast<float, Vector<float>>(_a.AsSpan()); var vb = MemoryMarshal.Cast<float, Vector<float>>(_b.AsSpan()); for (int i = 0; i < va.Length; i++) va[i] = Vector.Min(Vector.Max(va[i] * vb[i], new Vector<float>(-1f)), Vector<float>.One); for (int i = va.Length * Vector<float>.Count; i < _a.Length; i++) _a[i] *= _b[i]; }
// --- BitConverterBytes
int _n;
[RealtimeCallback] public void Run() {
GC.KeepAlive(BitConverter.GetBytes(_n)); // !0002
}
// --- BitVector32Clean
System.Collections.Specialized.BitVector32 _v; bool _b; [RealtimeCallback] public void Run() { _v[3] = true; _b = _v[1]; int d = _v.Data; }
// --- BigIntegers alloc
BigInteger _n = BigInteger.One << 100;
[RealtimeCallback] public void Run() {
_n += 1; // !0020
_n++; // !0020
}
// --- VectorText alloc
string _text = "";
[RealtimeCallback] public void Run() { _text = System.Runtime.Intrinsics.Vector128.Create(1f).ToString(); } // !0003 !0004
