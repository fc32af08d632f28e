// --- BaseCtorFieldInit zero
class Base { protected readonly float[] B = new float[4]; } struct Holder { public float X; } sealed class D : Base { } D _d;
[RealtimeCallback] public void Run() { _d ??= new D(); var h = new Holder { X = 1 }; } // !0007 !0020
// --- StructCtorAllocates alloc
struct S { public float[] B; public S(int n) { B = new float[n]; } } float _y;
[RealtimeCallback] public void Run() { var s = new S(4); _y = s.B[0]; } // !0020
// --- StructFieldInitAllocates alloc
struct S { public float[] B = new float[4]; public S() { } } float _y;
[RealtimeCallback] public void Run() { var s = new S(); _y = s.B[0]; } // !0020
// --- StructDefaultNoInit
struct S { public float[] B = new float[4]; public S() { } } float _y;
[RealtimeCallback] public void Run() { S s = default; _y = s.B is null ? 1 : 0; var a = default(S); }
// --- PrimaryCtorStructBaseArgs alloc
readonly struct S(int n) { readonly float[] _b = new float[n]; public float At => _b[0]; } float _y;
[RealtimeCallback] public void Run() { _y = new S(3).At; } // !0020
// --- ThisChainingCtor alloc
struct S { public object O; public S(int a) : this(a, 1) { } public S(int a, int b) { O = a + b; } } object _y;
[RealtimeCallback] public void Run() { _y = new S(3).O; } // !0020
// --- InitOnlyStruct
readonly struct Opt { public float A { get; init; } public required int B { get; init; } } float _y;
[RealtimeCallback] public void Run() { var o = new Opt { A = 1, B = 2 }; o = o with { A = 3 }; _y = o.A; }
// --- FieldInitializersOfHolder
sealed class Holder { public readonly float[] Buffer = new float[64]; public int Count; } readonly Holder _h = new();
[RealtimeCallback] public void Run() { _h.Buffer[_h.Count++ & 63] = 1; var h = _h; h.Count = h.Buffer.Length; }
// --- OptionalParamAllocDefaultNull
static float Sum(float[] a = null, string n = "x") => (a?.Length ?? 0) + n.Length; float _y;
[RealtimeCallback] public void Run() { _y = Sum() + Sum(n: "abc"); }
// --- DefaultStructParamConstructs
struct Opt { public float G = 1; public Opt() { } } static float Use(Opt o = default) => o.G; float _y;
[RealtimeCallback] public void Run() { _y = Use() + Use(new()); }
