// --- NativeMemory zero
[RealtimeCallback] public void Run() {
void* p = NativeMemory.Alloc(16); // !0017
NativeMemory.Clear(p, 16);
NativeMemory.Free(p); // !0017
nint h = Marshal.AllocHGlobal(16); // !0017
Marshal.WriteInt32(h, 3); int n = Marshal.ReadInt32(h);
Marshal.FreeHGlobal(h); // !0017
}
// --- GcHandle zero
byte[] _b = new byte[4];
[RealtimeCallback] public void Run() {
var h = GCHandle.Alloc(_b, GCHandleType.Pinned); // !0017
nint a = h.AddrOfPinnedObject(); object t = h.Target;
h.Free(); // !0017
}
// --- GcCalls norun
[RealtimeCallback] public void Run() {
GC.Collect(); // !0017
GC.TryStartNoGCRegion(1000); // !0017
GC.KeepAlive(this); long l = GC.GetAllocatedBytesForCurrentThread(); int n = GC.CollectionCount(0);
}
// --- GcAllocatedBytesClean
long _n;
[RealtimeCallback] public void Run() { _n = GC.GetAllocatedBytesForCurrentThread() + GC.CollectionCount(0); }
// --- MarshalPtrToString
readonly nint _p = Marshal.StringToHGlobalAnsi("abc"); string _s;
[RealtimeCallback] public void Run() { _s = Marshal.PtrToStringAnsi(_p); } // !0003
// --- MarshalReadClean
readonly nint _p = Marshal.AllocHGlobal(16); int _n; readonly float[] _f = new float[4];
[RealtimeCallback] public void Run() { _n = Marshal.ReadInt32(_p); Marshal.WriteInt32(_p, 4, 3); Marshal.Copy(_p, _f, 0, 4); Marshal.Copy(_f, 0, _p, 4); }
// --- WeakRefNew
object _o = new(); WeakReference _w;
[RealtimeCallback] public void Run() { _w = new WeakReference(_o); } // !0001
// --- WeakRefTryGetClean
readonly WeakReference<object> _w = new(new object()); bool _b;
[RealtimeCallback] public void Run() { _b = _w.TryGetTarget(out object o); }
// --- WeakReferences
WeakReference<object> _w = new(new object()); WeakReference _v = new(new object()); bool _b;
[RealtimeCallback] public void Run() { _b = _w.TryGetTarget(out object o); _b = _v.IsAlive; o = _v.Target; }
// --- OwnedMemory
IMemoryOwner<float> _o = MemoryPool<float>.Shared.Rent(16); float _y;
[RealtimeCallback] public void Run() => _y = _o.Memory.Span[0];
// --- MemoryCounted
long _n;
[RealtimeCallback] public void Run() { _n = GC.GetTotalMemory(false); }
// --- MemoryCountedAfterCollection norun
long _n;
[RealtimeCallback] public void Run() {
_n = GC.GetTotalMemory(true); // !0017
}
// --- CollectorAsked
long _n; TimeSpan _t; System.Runtime.GCLatencyMode _m;
[RealtimeCallback] public void Run() { _n = GC.GetTotalAllocatedBytes(); _t = GC.GetTotalPauseDuration(); _m = System.Runtime.GCSettings.LatencyMode; }
