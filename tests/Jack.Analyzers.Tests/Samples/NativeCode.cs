// --- Fixed
float[] _a = new float[4]; string _s = "abc"; float _r;
[RealtimeCallback] public void Run() { fixed (float* p = _a) { p[1] = 2; _r = *p; } fixed (char* c = _s) _r = c[0]; fixed (float* q = _a.AsSpan()) _r = q[0]; }
// --- UnsafeCode
float[] _a = new float[4]; float _r; int _n;
[RealtimeCallback] public void Run() { ref float f = ref MemoryMarshal.GetArrayDataReference(_a); _r = Unsafe.Add(ref f, 1); _n = Unsafe.As<float, int>(ref f); _n = BitConverter.SingleToInt32Bits(_r); var b = MemoryMarshal.AsBytes(_a.AsSpan()); var i = MemoryMarshal.Cast<float, int>(_a); _n = i[0] + b[0]; _n = MemoryMarshal.Read<int>(b); }
// --- PInvoke zero
[DllImport("libc", EntryPoint = "getpgrp")] static extern int AnyNumber();
[RealtimeCallback] public void Run() {
int n = AnyNumber(); // !0018
}
// --- PInvokeMarshalled norun
[DllImport("libc")] static extern nint strlen(string s);
[DllImport("libc", SetLastError = true)] static extern int close(int f);
[DllImport("libc")] static extern void qsort(int[] a, nint n, nint s, Func<nint, nint, int> f);
[RealtimeCallback] public void Run() {
nint n = strlen("a"); // !0018
close(3); // !0018
}
// --- PInvokeSafe norun
[RealtimeSafe(Reason = "reads a thread-local"), DllImport("libc")] static extern int getpid();
[RealtimeCallback] public void Run() { int n = getpid(); }
// --- NativeFunctionPointer norun
delegate* unmanaged<int, int> _f;
[RealtimeCallback] public void Run() {
int n = _f(3); // !0018
}
// --- PointerLoop
readonly float[] _a = new float[16]; float _y;
[RealtimeCallback] public void Run() { fixed (float* p = _a) { for (float* q = p; q < p + 16; q++) *q += 1; _y = p[2]; } fixed (float* p = _a.AsSpan()) _y += *p; }
// --- UnsafeRefs
readonly float[] _a = new float[16]; float _y;
[RealtimeCallback] public void Run() { ref float r = ref MemoryMarshal.GetArrayDataReference(_a); for (int i = 0; i < 16; i++) Unsafe.Add(ref r, i) *= 2; _y = Unsafe.As<float, int>(ref r) + Unsafe.SizeOf<float>(); ref float s = ref MemoryMarshal.GetReference(_a.AsSpan()); _y += Unsafe.ReadUnaligned<float>(ref Unsafe.As<float, byte>(ref s)); var b = MemoryMarshal.AsBytes(_a.AsSpan()); var d = MemoryMarshal.Cast<float, int>(_a.AsSpan()); _y += b[0] + d[0]; }
// --- FixedPointAndUnsafe
struct Block { public fixed float Samples[16]; } Block _b;
[RealtimeCallback] public void Run() { fixed (float* p = _b.Samples) { for (int i = 0; i < 16; i++) p[i] = i; float* q = p; *q++ = 1; q[1] = (float)(q - p); } Block* copy = stackalloc Block[1]; copy->Samples[0] = 2; }
// --- SafeHandleUse norun
Microsoft.Win32.SafeHandles.SafeFileHandle _h; bool _b;
[RealtimeCallback] public void Run() { _b = _h.IsInvalid; _b = _h.IsClosed; nint p = _h.DangerousGetHandle(); }
// --- UnmanagedPointerToOwnMethod
[UnmanagedCallersOnly] static int Twice(int n) => n * 2;
readonly delegate* unmanaged<int, int> _twice = &Twice; int _n;
[RealtimeCallback] public void Run() => _n = _twice(64);
// --- CLibraryComputes
[DllImport("libc")] static extern void* memset(void* p, int value, nuint count);
[DllImport("libm.so.6", EntryPoint = "cosf")] static extern float Cosine(float x);
[DllImport("libm.so.6")] static extern double fmod(double x, double y);
[DllImport("libc.so.6")] static extern int gettid();
[DllImport("libc")] static extern int sched_getcpu();
readonly float[] _a = new float[16]; double _y;
[RealtimeCallback] public void Run() { fixed (float* p = _a) memset(p, 0, 64); _y = Cosine(0.5f) + fmod(3, 2) + gettid() + sched_getcpu(); }
// --- CLibraryWaits norun
[DllImport("libc")] static extern int usleep(uint microseconds);
[DllImport("libpthread.so.0")] static extern int pthread_mutex_lock(nint mutex);
[DllImport("libpthread.so.0")] static extern int pthread_mutex_trylock(nint mutex);
[DllImport("libpthread.so.0")] static extern int pthread_mutex_unlock(nint mutex);
[DllImport("libc")] static extern nint write(int file, void* bytes, nint count);
[DllImport("libc")] static extern void* malloc(nuint size);
[DllImport("libc")] static extern void free(void* memory);
[RealtimeCallback] public void Run() {
usleep(1); // !0018
pthread_mutex_lock(0); // !0018
if (pthread_mutex_trylock(0) == 0) pthread_mutex_unlock(0);
write(2, null, 0); // !0018
void* p = malloc(4); // !0018
free(p); // !0018
}
// --- CLibraryByItsAttributes norun
[RealtimeSafe(Reason = "never more than one byte into a pipe with room"), DllImport("libc")] static extern nint write(int file, void* bytes, nint count);
[RealtimeUnsafe("asks another processor"), DllImport("libc")] static extern int sched_getcpu();
[DllImport("dsp")] static extern int abs(int x);
[RealtimeCallback] public void Run() { write(3, null, 0);
sched_getcpu(); // !0020
abs(-1); // !0018
}
