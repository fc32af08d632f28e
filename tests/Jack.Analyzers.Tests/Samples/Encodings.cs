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
// --- EncodingGetBytesSpan
string _s = "abc"; byte[] _b = new byte[16]; char[] _c = new char[16];
[RealtimeCallback] public void Run() { int n = Encoding.UTF8.GetBytes(_s, _b); n = Encoding.UTF8.GetBytes(_s.AsSpan(), _b.AsSpan()); n = Encoding.UTF8.GetChars(_b.AsSpan(0, n), _c); n = Encoding.UTF8.GetByteCount(_s); }
// --- EncodingGetString
byte[] _b = [65, 66];
[RealtimeCallback] public void Run() {
GC.KeepAlive(Encoding.UTF8.GetString(_b)); // !0003
}
// --- EncodingGetBytes
[RealtimeCallback] public void Run() {
GC.KeepAlive(Encoding.UTF8.GetBytes("abc")); // !0002
}
