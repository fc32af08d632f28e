// --- NewClass
var o = new object(); // !0001
GC.KeepAlive(o);
// --- NewClassTargetTyped
StringBuilder b = new(16); // !0001
GC.KeepAlive(b);
// --- NewStruct
var v = new Vector3(1, 2, 3);
float x = v.X;
// --- OwnClass
class Voice { public float Phase; }
[RealtimeCallback] public void Run() {
var v = new Voice { Phase = 1 }; // !0001
GC.KeepAlive(v);
}
// --- OwnStruct
struct Voice { public float Phase; public Voice(float p) { Phase = p; } }
float _sum;
[RealtimeCallback] public void Run() {
var v = new Voice(3) { Phase = 1 };
_sum += v.Phase;
}
// --- RecordClassWith
record Settings(float Gain, float Pan);
Settings _s = new(1, 0);
[RealtimeCallback] public void Run() {
_s = _s with { Gain = 0.5f }; // !0001
}
// --- RecordStructWith
record struct Settings(float Gain, float Pan);
Settings _s = new(1, 0);
[RealtimeCallback] public void Run() {
_s = _s with { Gain = 0.5f };
}
// --- AnonymousType
var p = new { Gain = 1f }; // !0001
GC.KeepAlive(p);
// --- AnonymousWith
[RealtimeCallback] public void Run() {
var p = new { Gain = 1f }; // !0001
var q = p with { Gain = 2f }; // !0001
GC.KeepAlive(q);
}
// --- TypeParameterClass
class Voice { }
[RealtimeCallback] public void Run() {
GC.KeepAlive(Make<Voice>()); // !0020
}
static T Make<T>() where T : new() => new T();
// --- TypeParameterStruct
struct Voice { public int X; }
int _n;
[RealtimeCallback] public void Run() {
_n += Make<Voice>().X;
}
static T Make<T>() where T : new() => new T();
// --- NewException
var e = new InvalidOperationException(); // !0001
GC.KeepAlive(e);
// --- NewList
var l = new List<int>(); // !0001
GC.KeepAlive(l);
// --- NewRandom
var r = new Random(1); // !0001
GC.KeepAlive(r);
// --- ImplicitObjectInField
object _lock = new();
[RealtimeCallback] public void Run() { GC.KeepAlive(_lock); }
// --- Array
var a = new float[64]; // !0002
a[0] = 1;
// --- ArrayInitializer
float[] a = { 1, 2 }; // !0002
GC.KeepAlive(a);
// --- ArrayImplicit
var a = new[] { 1f, 2f }; // !0002
GC.KeepAlive(a);
// --- ArrayEmptyExplicit
var a = new int[0]; // !0002
GC.KeepAlive(a);
// --- ArrayEmpty
var a = Array.Empty<int>();
GC.KeepAlive(a);
// --- Array2D
var a = new float[4, 4]; // !0002
GC.KeepAlive(a);
// --- ArrayJagged
var a = new float[4][]; // !0002
GC.KeepAlive(a);
// --- Stackalloc
Span<float> s = stackalloc float[64];
s[3] = 1;
// --- StackallocInitializer
ReadOnlySpan<int> s = stackalloc[] { 1, 2, 3 };
int n = s[0];
// --- StackallocPointer
float* p = stackalloc float[4];
p[0] = 1;
// --- RangeOnArray
float[] _a = new float[8];
[RealtimeCallback] public void Run() {
var b = _a[1..3]; // !0002
GC.KeepAlive(b);
}
// --- RangeOnSpan
float[] _a = new float[8]; float _x;
[RealtimeCallback] public void Run() {
var b = _a.AsSpan()[1..3];
_x = b[^1];
}
// --- IndexFromEnd
float[] _a = new float[8]; float _x;
[RealtimeCallback] public void Run() { _x = _a[^1]; }
// --- ReadOnlySpanConstantArray
ReadOnlySpan<int> s = new[] { 1, 2, 3 };
int n = s[0];
// --- ReadOnlySpanConstantArrayBytes
ReadOnlySpan<byte> s = new byte[] { 1, 2, 3 };
int n = s[0];
// --- ReadOnlySpanFloatArray
ReadOnlySpan<float> s = new float[] { 1, 2, 3 };
float n = s[0];
// --- ReadOnlySpanVariableArray
int _n;
[RealtimeCallback] public void Run() {
ReadOnlySpan<int> s = new[] { _n, 2 }; // !0002
_n = s[1];
}
// --- ReadOnlySpanStringArray
ReadOnlySpan<string> s = new[] { "a", "b" }; // !0002
GC.KeepAlive(s[0]);
// --- SpanConstantArray
Span<int> s = new[] { 1, 2, 3 }; // !0002
int n = s[0];
// --- StaticSpanProperty
static ReadOnlySpan<float> Table => [0, 1, 2];
float _x;
[RealtimeCallback] public void Run() { _x = Table[1]; }
// --- StaticSpanPropertyNewArray
static ReadOnlySpan<float> Table => new float[] { 0, 1, 2 };
float _x;
[RealtimeCallback] public void Run() { _x = Table[1]; }
// --- Utf8Literal
ReadOnlySpan<byte> s = "hello"u8;
int n = s.Length;
// --- Utf8Concat
ReadOnlySpan<byte> s = "hello"u8 + " you"u8;
int n = s.Length;
// --- SlicePatternArray
int[] _a = [1, 2, 3];
int _n;
[RealtimeCallback] public void Run() {
if (_a is [1, .. var rest]) _n = rest.Length; // !0002
}
// --- SlicePatternDiscard
int[] _a = [1, 2, 3];
int _n;
[RealtimeCallback] public void Run() {
if (_a is [1, .., var last]) _n = last;
}
// --- SlicePatternSpan
int[] _a = [1, 2, 3];
int _n;
[RealtimeCallback] public void Run() {
if (_a.AsSpan() is [1, .. var rest]) _n = rest.Length;
}
// --- InlineArray
[InlineArray(8)] struct Buffer8 { float _e; }
Buffer8 _b; float _x;
[RealtimeCallback] public void Run() {
_b[2] = 3;
Span<float> s = _b;
foreach (float f in _b) _x += f;
_x += s[1];
}
// --- ArrayClone
int[] _a = [1, 2, 3];
[RealtimeCallback] public void Run() {
GC.KeepAlive(_a.Clone()); // !0002
}
// --- ToArray
int[] _a = [1, 2, 3];
[RealtimeCallback] public void Run() {
GC.KeepAlive(_a.AsSpan().ToArray()); // !0002
}
// --- ArrayCopy
int[] _a = [1, 2, 3]; int[] _b = new int[3];
[RealtimeCallback] public void Run() {
Array.Copy(_a, _b, 3); Array.Clear(_b); Array.Fill(_b, 3); _a.AsSpan().CopyTo(_b); _a.AsSpan().Clear(); _a.CopyTo(_b, 0); Buffer.BlockCopy(_a, 0, _b, 0, 4);
Array.Reverse(_a); int i = Array.IndexOf(_a, 3); Array.Sort(_a); i = Array.BinarySearch(_a, 2);
}
// --- ArrayResize
int[] _a = [1, 2, 3]; int _n = 3;
[RealtimeCallback] public void Run() {
Array.Resize(ref _a, ++_n); // !0002
}
// --- CoalesceAssignment
float[] _a;
[RealtimeCallback] public void Run() {
_a ??= new float[64]; // !0007
}
// --- IfNullCreate
float[] _a;
[RealtimeCallback] public void Run() {
if (_a == null) { _a = new float[64]; } // !0007
if (_a is null) _a = new float[64]; // !0007
}
// --- CoalesceLocal
float[] _b = null;
[RealtimeCallback] public void Run() {
float[] a = _b;
a ??= new float[64]; // !0002
GC.KeepAlive(a);
}
// --- DeadBranch
const bool Debugging = false;
[RealtimeCallback] public void Run() {
if (Debugging) { GC.KeepAlive(new object()); }
}
// --- Nullable
int? _n = 3;
[RealtimeCallback] public void Run() {
int? x = _n; if (x.HasValue) _n = x.Value + 1; _n = x ?? 4; _n = x.GetValueOrDefault();
}
// --- Tuple
(float, float) _p;
[RealtimeCallback] public void Run() {
var (a, b) = _p; _p = (b, a); (_p.Item1, _p.Item2) = (_p.Item2, _p.Item1); bool same = _p == (1f, 2f);
}
// --- TupleClass
var t = Tuple.Create(1, 2); // !0020
GC.KeepAlive(t);
// --- GcAllocateArray
GC.KeepAlive(GC.AllocateUninitializedArray<float>(64)); // !0002
// --- DefaultOf
CancellationToken t = default; DateTime d = default; Guid g = default; bool b = g == Guid.Empty;
// --- ObjectInitializerList
class Voice { public List<int> Notes { get; } = new(8); }
Voice _v = new();
[RealtimeCallback] public void Run() { _v.Notes.Clear(); int n = _v.Notes.Count; }
// --- NewString
GC.KeepAlive(new string('a', 3)); // !0003
// --- NewThread
GC.KeepAlive(new Thread(static () => { })); // !0010 !0007
// --- NewTask
GC.KeepAlive(new Task(static () => { })); // !0010 !0007
// --- NewTimer norun
GC.KeepAlive(new Timer(static _ => { })); // !0014 !0007
// --- NewMemory
float[] _a = new float[8]; int _n;
[RealtimeCallback] public void Run() { Memory<float> m = _a; _n = m.Length; Span<float> s = new(_a, 1, 2); s = m.Span; _n += new ReadOnlySpan<float>(_a).Length; }
// --- StructWithFieldInitializer
struct Voice { public int[] Buffer = new int[4]; public Voice() { } }
[RealtimeCallback] public void Run() {
GC.KeepAlive(new Voice().Buffer); // !0020
}
// --- StructDefaultSkipsInitializer
struct Voice { public int[] Buffer = new int[4]; public Voice() { } }
[RealtimeCallback] public void Run() {
GC.KeepAlive(default(Voice).Buffer);
}
// --- Activator
GC.KeepAlive(Activator.CreateInstance(typeof(object))); // !0013
// --- MemberwiseClone
[RealtimeCallback] public void Run() {
GC.KeepAlive(MemberwiseClone()); // !0001
}
