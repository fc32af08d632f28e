// --- MethodGroupInstancePassed
float _y, _gain = 2;
[RealtimeCallback] public void Run() { _y = Apply(Scale, 2); } // !0006
float Scale(float x) => x * _gain;
static float Apply(Func<float, float> f, float x) => f(x);
// --- MethodGroupStaticPassed
float _y;
[RealtimeCallback] public void Run() { _y = Apply(MathF.Sin, 2); } // !0007
static float Apply(Func<float, float> f, float x) => f(x);
// --- CachedDelegateFieldInCtor
float _y; readonly Func<float, float> _f;
public Sample() { _f = x => x * _y; }
[RealtimeCallback] public void Run() { _y = _f(2); }
// --- CachedDelegateConditionalInit
float _y; Func<float, float> _f;
[RealtimeCallback] public void Run() { _f ??= Twice; _y = _f(2); } // !0007
static float Twice(float x) => x * 2;
// --- DelegateArrayField
readonly Func<float, float>[] _shapes = [x => x, MathF.Tanh, x => x * x]; int _i; float _y;
[RealtimeCallback] public void Run() { _y = _shapes[_i++ % 3](0.5f); }
// --- DelegateCombineInField
Action _a = () => { }; 
[RealtimeCallback] public void Run() { _a += s_b; _a -= s_b; } static readonly Action s_b = () => { }; // !0006
// --- MulticastInvokeClean
readonly Action _a; int _n; public Sample() { _a = Inc; _a += Inc; } void Inc() => _n++;
[RealtimeCallback] public void Run() { _a(); }
// --- DelegateCreateDelegate
Action _a; 
[RealtimeCallback] public void Run() { _a = new Action(Run2); } static void Run2() { } // !0006
// --- ExtensionMethodGroup
Func<int> _f; readonly string _s = "abc";
[RealtimeCallback] public void Run() { _f = _s.Count2; } // !0006
} static class E1 { public static int Count2(this string s) => s.Length;
// --- NestedFunctionPointersAndGenerics
static T Apply<T>(delegate*<T, T> f, T x) => f(x); static int Inc(int x) => x + 1; int _n;
[RealtimeCallback] public void Run() { _n = Apply(&Inc, 3); }
// --- IsKnownConstantSwitchDelegates
readonly Func<float, float> _a = MathF.Sin, _b = MathF.Cos; bool _f; float _y;
[RealtimeCallback] public void Run() { var g = _f ? _a : _b; _y = g(2); _f = !_f; }
// --- DelegateThroughConstructorClean
sealed class Osc(Func<float, float> f) { readonly Func<float, float> _f = f; public float Next(float x) => _f(x); } readonly Osc _o = new(MathF.Sin); float _y;
[RealtimeCallback] public void Run() { _y = _o.Next(2); }
// --- DelegateThroughPrimaryCtorCapture
sealed class Osc(Func<float, float> f) { public float Next(float x) => f(x); } readonly Osc _o = new(MathF.Sin); float _y;
[RealtimeCallback] public void Run() { _y = _o.Next(2); }
// --- DelegateThroughSetterProperty
sealed class Osc { public Func<float, float> Shape { get; set; } = x => x; public float Next(float x) => Shape(x); } readonly Osc _o = new() { Shape = MathF.Tanh }; float _y;
[RealtimeCallback] public void Run() { _y = _o.Next(2); }
// --- DelegateThroughMethodSetClean
sealed class Osc { Func<float, float> _f; public void Use(Func<float, float> f) => _f = f; public float Next(float x) => _f(x); } readonly Osc _o = new(); float _y; public Sample() => _o.Use(MathF.Tanh);
[RealtimeCallback] public void Run() { _y = _o.Next(2); }
// --- DelegateListFieldClean
readonly List<Action> _l = []; int _n; public Sample() { _l.Add(() => _n++); _l.Add(() => _n--); }
[RealtimeCallback] public void Run() { foreach (Action a in _l) a(); }
// --- DelegateDictionaryField
readonly Dictionary<int, Func<float, float>> _d = new() { [0] = MathF.Sin, [1] = x => x * x }; float _y;
[RealtimeCallback] public void Run() { _y = _d[1](3); if (_d.TryGetValue(0, out var f)) _y += f(2); }
// --- DelegateLocalFromMethodClean
static Func<float, float> Pick(int n) => n == 0 ? s_a : s_b; static readonly Func<float, float> s_a = MathF.Sin, s_b = x => -x; float _y;
[RealtimeCallback] public void Run() { var f = Pick(1); _y = f(2); }
// --- HandlerRoot
[RealtimeCallback] public delegate int Handler(in int frames); Handler _h; float _gain = 1; readonly float[] _b = new float[4];
public Sample() { _h = (in int frames) => { for (int i = 0; i < frames && i < _b.Length; i++) _b[i] *= _gain; return 0; }; }
public void Run() { _h(4); }
// --- EventArgsReuse
sealed class Args : EventArgs { public int Frame; } readonly Args _args = new(); Action<Args> _handler; int _n;
public Sample() { _handler = OnArgs; } void OnArgs(Args a) => _n += a.Frame;
[RealtimeCallback] public void Run() { _args.Frame = 3; _handler(_args); }
// --- MethodGroupOfLocalObject
sealed class Osc { public float Next() => 1; } readonly Osc _o = new(); static float Apply(Func<float> f) => f();
[RealtimeCallback] public void Run() {
Apply(_o.Next); // !0006
}
// --- EventRaiseWithArgs norun
public event EventHandler Tick;
[RealtimeCallback] public void Run() {
Tick?.Invoke(this, EventArgs.Empty); // !0021
Tick?.Invoke(this, new EventArgs()); // !0021 !0001
}
// --- FunctionPointerTable
static float Dbl(float x) => x * 2; static float Neg(float x) => -x; float _y; delegate*<float, float> _f = &Dbl;
[RealtimeCallback] public void Run() { _y = _f(2); _f = _y > 3 ? &Neg : &Dbl; }
// --- EventInvokeNullable
event Action<int> Tick; int _n; public Sample() { Tick += x => _n += x; }
[RealtimeCallback] public void Run() { Tick?.Invoke(3); }
// --- EventSubscribeInside
event Action<int> Tick; int _n;
[RealtimeCallback] public void Run() { Tick += OnTick; Tick -= OnTick; } void OnTick(int x) => _n += x; // !0006
// --- EventHandlerArgsNew
event EventHandler<EventArgs> Tick; int _n; public Sample() { Tick += (s, e) => _n++; }
[RealtimeCallback] public void Run() { Tick?.Invoke(this, new EventArgs()); } // !0001
// --- EventHandlerArgsEmptyClean
event EventHandler<EventArgs> Tick; int _n; public Sample() { Tick += (s, e) => _n++; }
[RealtimeCallback] public void Run() { Tick?.Invoke(this, EventArgs.Empty); }
// --- DelegateEqualityClean
readonly Action _a = () => { }, _b = () => { }; bool _y; [RealtimeCallback] public void Run() { _y = _a == _b || _a is null || _a.Equals(_b); }
// --- EventCustomAccessorClean
Action _h; event Action Tick { add => _h = value; remove => _h = null; } static readonly Action s_a = () => { };
[RealtimeCallback] public void Run() { Tick += s_a; Tick -= s_a; _h?.Invoke(); }
// --- FoundInDeclaredVariable
readonly Dictionary<byte, Action<byte>> _handlers; int _notes; public Sample() { _handlers = new() { [0x90] = On }; _handlers[0x80] = n => _notes--; } void On(byte n) => _notes++;
[RealtimeCallback] public void Run() { if (_handlers.TryGetValue(0x90, out var h)) h(60); if (_handlers.TryGetValue(0x80, out h)) h(60); }
// --- EachOfList
Action _a = () => { }; int _n;
[RealtimeCallback] public void Run() { foreach (Action a in Delegate.EnumerateInvocationList(_a)) _n++; }
// --- EventOfAnotherClass
sealed class Mixer { float _level; public event Action<Mixer, float> Clipped; public void Mix() { _level += 0.4f; if (_level > 1) { _level = 0; Clipped?.Invoke(this, _level); } } }
readonly Mixer _m = new(); float _sum; public Sample() => _m.Clipped += (_, level) => _sum += level;
[RealtimeCallback] public void Run() => _m.Mix();
// --- EventOfAnotherClassAllocates
sealed class Mixer { public event Action<Mixer> Clipped; public void Mix() => Clipped?.Invoke(this); }
readonly Mixer _m = new(); object _last; public Sample() => _m.Clipped += _ => _last = new object();
[RealtimeCallback] public void Run() => _m.Mix(); // !0020
// --- EventWithoutHandlersInSight norun
public sealed class Mixer { public event Action<Mixer> Clipped; public void Mix() => Clipped?.Invoke(this); }
readonly Mixer _m = new();
[RealtimeCallback] public void Run() => _m.Mix(); // !0020
// --- DelegateChosenBySwitch zero
int _mode = 1; float _y;
static readonly Func<float, float> s_soft = static x => x / 2, s_hard = static x => x;
Func<float, float> Pick(int mode) => mode switch { 0 => s_soft, 1 => s_hard, _ => throw new InvalidOperationException() };
[RealtimeCallback] public void Run() { _y = Pick(_mode)(0.5f); }
// --- EachDelegateOfMany
Action _tick; int _n;
public Sample() { _tick += () => _n++; _tick += () => _n += 2; }
[RealtimeCallback] public void Run() { foreach (Action tick in Delegate.EnumerateInvocationList(_tick)) tick(); }
// --- EachDelegateOfManyThatAllocate alloc
Action _tick; object _o;
public Sample() { _tick += () => _o = new object(); }
[RealtimeCallback] public void Run() { foreach (Action tick in Delegate.EnumerateInvocationList(_tick)) tick(); } // !0020
// --- DelegateMadeByDelegate
static readonly Func<float, Func<float, float>> s_gain = g => x => x * g;
readonly Func<float, float> _half = s_gain(0.5f); float _y = 1;
[RealtimeCallback] public void Run() => _y = _half(_y) + 1;
// --- AllocatingDelegateMadeByDelegate alloc
static readonly Func<int, Func<object>> s_maker = n => () => new int[n];
readonly Func<object> _make = s_maker(4); object _o;
[RealtimeCallback] public void Run() => _o = _make(); // !0020
// --- DelegateExchangedBetweenThreads
Func<float, float> _dsp = static x => x * 0.5f; float _x;
public void Swap() => Interlocked.Exchange(ref _dsp, static x => x * 0.25f);
[RealtimeCallback] public void Run() { var dsp = Volatile.Read(ref _dsp); _x = dsp(_x + 1); }
// --- AllocatingDelegateExchangedBetweenThreads zero
Func<object> _make = static () => null; object _o;
public void Swap() => Volatile.Write(ref _make, static () => new object());
[RealtimeCallback] public void Run() => _o = Volatile.Read(ref _make)(); // !0020
// --- DelegatesOfParameters
sealed class Matrix(Func<float>[] sources) { public float Sum() { float sum = 0; for (int i = 0; i < sources.Length; i++) sum += sources[i](); return sum; } }
sealed class Tap { Action<float> _all; public void Attach(params ReadOnlySpan<Action<float>> more) { foreach (var one in more) _all = (Action<float>)Delegate.Combine(_all, one); } public void Send(float x) => _all?.Invoke(x); }
readonly Matrix _matrix; readonly Tap _tap = new(); float _y = 1;
public Sample() { _matrix = new Matrix([() => _y, MathF.Sin(1) > 0 ? () => 2f : null]); _tap.Attach(x => _y = x, x => _y += x); }
[RealtimeCallback] public void Run() { _tap.Send(_matrix.Sum()); }
