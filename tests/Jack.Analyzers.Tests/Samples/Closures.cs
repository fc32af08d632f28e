// --- CapturedGain
float _y;
[RealtimeCallback] public void Run() { float g = 0.5f; _y = Apply(x => x * g, 2); } // !0005
static float Apply(Func<float, float> f, float x) => f(x);
// --- NonCapturedPassed
float _y;
[RealtimeCallback] public void Run() { _y = Apply(x => x * 2, 2); } // !0007
static float Apply(Func<float, float> f, float x) => f(x);
// --- ThisCapturePassed
float _y, _gain = 2;
[RealtimeCallback] public void Run() { _y = Apply(x => x * _gain, 2); } // !0006
static float Apply(Func<float, float> f, float x) => f(x);
// --- ClosureOnlyInBranch
int _n; Action _a;
[RealtimeCallback] public void Run() { int k = _n++; if (k < 0) _a = () => Console.Write(k); } // !0005
// --- ClosureInElseScopedBranchNotTaken
int _n; Action _a;
[RealtimeCallback] public void Run() { if (_n < 0) { int k = _n; _a = () => _n = k; } } // !0005
// --- LocalFunctionCapturing
float _y;
[RealtimeCallback] public void Run() { float acc = 0; void Add(float x) => acc += x; Add(1); Add(2); _y = acc; }
// --- LocalFunctionToDelegate
float _y;
[RealtimeCallback] public void Run() { float acc = 0; void Add(float x) => acc += x; Action<float> f = Add; f(1); _y = acc; } // !0005
// --- LocalFunctionRecursiveClean
int _y;
[RealtimeCallback] public void Run() { static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); _y = Fib(8); }
// --- LambdaImmediatelyInvoked
int _y;
[RealtimeCallback] public void Run() { _y = ((Func<int>)(() => 3))(); } // !0007
// --- ClosureHoistedLocalLoop
readonly Action[] _a = new Action[4];
[RealtimeCallback] public void Run() { for (int i = 0; i < 4; i++) { int k = i; _a[i] = () => Console.Write(k); } } // !0005
// --- ClosureParameterHoistedEarlyReturn alloc
Func<int> _f; bool _b;
[RealtimeCallback] public void Run() { Set(3); } void Set(int k) { if (!_b) return; _f = () => k; } // !0020
// --- LambdaAttributedStaticField
static readonly Func<int, int> s_f = static x => x + 1; int _n;
[RealtimeCallback] public void Run() { _n = s_f(3); }
// --- CurriedLambda alloc
Func<int, Func<int, int>> _f = a => b => a + b; Func<int, int> _g;
[RealtimeCallback] public void Run() { _g = _f(3); } // !0020
// --- NestedLocalFunctions
readonly float[] _b = new float[4];
[RealtimeCallback] public void Run() { float acc = 0; Visit(0); void Visit(int i) { if (i >= _b.Length) return; acc += Weight(i); Visit(i + 1); static float Weight(int n) => n * 0.5f; } }
// --- ClosureOverLoopVariable
readonly Action[] _a = new Action[3];
[RealtimeCallback] public void Run() {
for (int i = 0; i < 3; i++) {
_a[i] = () => GC.KeepAlive(i); // !0005
}
}
// --- ClosureOverParameterInBranch
static bool s_log; static Action s_a;
[RealtimeCallback] public void Process(int n) {
if (s_log) s_a = () => GC.KeepAlive(n); // !0005
}
public void Run() { Process(3); }
// --- LambdaCallsCapturingLocal
static void Apply(Func<float> f) => f();
[RealtimeCallback] public void Run() {
float g = 2;
float Local() => g;
Apply(() => Local()); // !0005
}
// --- ThisCaptureAndLocal
float _y; static void Apply(Action f) => f();
[RealtimeCallback] public void Run() {
float g = 2;
Apply(() => _y = g); // !0005
}
// --- NestedClosureInLocalFunctionNotCalled alloc
int _n; [RealtimeCallback] public void Run() { int k = 3; _n = k; Action Make() { return () => Console.Write(k); } if (_n < 0) Make(); } // !0020
// --- LocalFunctionStructClosureClean
int _n; [RealtimeCallback] public void Run() { int a = 1, b = 2; int Sum() => a + b; int Twice() => Sum() * 2; _n = Twice(); }
// --- LocalFunctionGenericCapturing
int _n; [RealtimeCallback] public void Run() { int a = 1; T Pick<T>(T x, T y) => a > 0 ? x : y; _n = Pick(1, 2); }
// --- LocalFunctionPassedToHelper
int _n; [RealtimeCallback] public void Run() { int a = 1; int F(int x) => x + a; _n = Use(F); } static int Use(Func<int, int> f) => f(2); // !0005
// --- LambdaStaticKeywordCached
int _n; [RealtimeCallback] public void Run() { _n = Use(static x => x + 1); } static int Use(Func<int, int> f) => f(2); // !0007
// --- LambdaAssignedToLocalNoCapture
int _n; [RealtimeCallback] public void Run() { var f = (int x) => x + 1; _n = f(2); } // !0007
// --- LambdaGenericMethodNoCapture zero
int _n; [RealtimeCallback] public void Run() { _n = G<int>(2); } static T G<T>(T t) { Func<T, T> f = x => x; return f(t); } // !0020
// --- LambdaCapturesPrimaryParam alloc
sealed class Osc(float f) { Func<float> _g; public void Go() => _g = () => f; } readonly Osc _o = new(3);
[RealtimeCallback] public void Run() { _o.Go(); } // !0020
// --- LambdaCapturesRefThisField
float _g; Func<float> _f; [RealtimeCallback] public void Run() { _f = () => _g; } // !0006
// --- LambdaCapturesConst
Func<float> _f; [RealtimeCallback] public void Run() { const float g = 3; _f = () => g; } // !0007
// --- LambdaCapturesOuterLoopVar
Func<int> _f; [RealtimeCallback] public void Run() { foreach (int i in stackalloc int[] { 1, 2 }) _f = () => i; } // !0005
// --- LambdaCapturesParamIn alloc
Func<int> _f; [RealtimeCallback] public void Run() => Set(3); void Set(int n) => _f = () => n; // !0020
