// --- ArrayPoolRentReturn
float _y;
[RealtimeCallback] public void Run() { float[] b = ArrayPool<float>.Shared.Rent(256); try { _y = b[0]; } finally { ArrayPool<float>.Shared.Return(b); } }
// --- MemoryPoolRent alloc
float _y;
[RealtimeCallback] public void Run() { using IMemoryOwner<float> o = MemoryPool<float>.Shared.Rent(100); _y = o.Memory.Length; } // !0020 !0021
// --- ObjectPoolCustomClean
sealed class Pool<T> where T : class, new() { readonly T[] _i; int _n; public Pool(int n) { _i = new T[n]; for (int k = 0; k < n; k++) _i[k] = new T(); _n = n; } public T Rent() => _n > 0 ? _i[--_n] : null; public void Return(T t) { if (_n < _i.Length) _i[_n++] = t; } } readonly Pool<StringBuilder> _p = new(4);
[RealtimeCallback] public void Run() { var b = _p.Rent(); if (b != null) { b.Clear(); _p.Return(b); } }
// --- ObjectPoolFallbackNew alloc
sealed class Pool<T> where T : class, new() { readonly Stack<T> _i = new(); public T Rent() => _i.Count > 0 ? _i.Pop() : new T(); } readonly Pool<StringBuilder> _p = new(); object _o;
[RealtimeCallback] public void Run() { _o = _p.Rent(); } // !0020
// --- ArrayPoolCreatedInside alloc
float _y;
[RealtimeCallback] public void Run() { var p = ArrayPool<float>.Create(); _y = 1; GC.KeepAlive(p); } // !0020
// --- ArrayPoolGrowToExact
float[] _b = new float[4]; int _n = 64;
[RealtimeCallback] public void Run() { if (_b.Length < _n) _b = new float[_n++]; else _n = _b.Length + 1; } // !0002
// --- StackallocOrPool
int _n = 300;
[RealtimeCallback] public void Run() { float[] rented = null; Span<float> s = _n <= 256 ? stackalloc float[256] : (rented = ArrayPool<float>.Shared.Rent(_n)); s.Clear(); if (rented is not null) ArrayPool<float>.Shared.Return(rented); }
// --- ArrayPool
int _n;
[RealtimeCallback] public void Run() { float[] b = ArrayPool<float>.Shared.Rent(64); _n = b.Length; ArrayPool<float>.Shared.Return(b); }
// --- MemoryPool
[RealtimeCallback] public void Run() {
using var m = MemoryPool<float>.Shared.Rent(64); // !0020 !0021
}
// --- BufferWriter zero
ArrayBufferWriter<byte> _w = new(64);
[RealtimeCallback] public void Run() {
_w.Clear();
_w.GetSpan(4)[0] = 1;
_w.Advance(1);
}
// --- RefStructPool
ref struct Frame(Span<float> l, Span<float> r) { public Span<float> L = l, R = r; public readonly void Swap() { for (int i = 0; i < L.Length; i++) (L[i], R[i]) = (R[i], L[i]); } public readonly void Dispose() { L.Clear(); } } readonly float[] _l = new float[8], _r = new float[8];
[RealtimeCallback] public void Run() { using var f = new Frame(_l, _r); f.Swap(); }
// --- ConditionalStackallocPool
float _y; int _n = 64; [RealtimeCallback] public void Run() { float[] r = null; Span<float> t = _n <= 128 ? stackalloc float[128] : (r = ArrayPool<float>.Shared.Rent(_n)); t = t[.._n]; t.Clear(); _y = t[0]; if (r is not null) ArrayPool<float>.Shared.Return(r); }
// --- ConditionalStackallocNew
float _y; int _n = 640; [RealtimeCallback] public void Run() { Span<float> t = _n <= 128 ? stackalloc float[128] : new float[_n]; _y = t[0]; } // !0002
