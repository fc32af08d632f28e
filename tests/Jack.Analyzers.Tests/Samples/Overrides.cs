// --- SecondClassHelperChain alloc
[RealtimeCallback] public void Run() { _y = new MathBox(3).Go(); } float _y; struct MathBox(int n) { public float Go() => Deep.One(n); } // !0020
} static class Deep { public static float One(int n) => Two(n) + 1; static float Two(int n) => Three(n); static float Three(int n) { var l = new List<int>(n); return l.Capacity; }
// --- SecondClassHelperChainClean
[RealtimeCallback] public void Run() { _y = new MathBox(3).Go(); } float _y; struct MathBox(int n) { public float Go() => Deep.One(n); }
} static class Deep { public static float One(int n) => Two(n) + 1; static float Two(int n) => Three(n); static float Three(int n) { Span<int> l = stackalloc int[8]; return l[n]; }
// --- MutualRecursionAlloc alloc
int _n; [RealtimeCallback] public void Run() { Even(4); } bool Even(int n) => n == 0 || Odd(n - 1); bool Odd(int n) { if (n == 1) _s = "n" + _n; return n != 0 && Even(n - 1); } string _s; // !0020
// --- VirtualOverrideAllocInSubclass alloc
class A { public virtual int Get() => 1; } sealed class B : A { public override int Get() => new List<int> { 1 }.Count; } readonly A _a = new B(); int _n;
[RealtimeCallback] public void Run() { _n = _a.Get(); } // !0020
// --- VirtualExactTypeClean
class A { public virtual int Get() => 1; } sealed class B : A { public override int Get() => 2; } sealed class C : A { public override int Get() => new List<int> { 1 }.Count; } readonly B _b = new(); int _n;
[RealtimeCallback] public void Run() { _n = _b.Get() + new System.Text.Rune('a').Value; }
// --- AbstractTemplateMethod
abstract class Src { public void Render(Span<float> b) { for (int i = 0; i < b.Length; i++) b[i] = Next(); } protected abstract float Next(); } sealed class Saw : Src { float _p; protected override float Next() => _p = (_p + .01f) % 1; } sealed class Noise : Src { readonly Random _r = new(1); protected override float Next() => _r.NextSingle(); } readonly Src[] _s = [new Saw(), new Noise()]; readonly float[] _b = new float[16];
[RealtimeCallback] public void Run() { foreach (Src s in _s) s.Render(_b); }
// --- Base
class B { public virtual object M() => new object(); public virtual int N() => 2; }
sealed class D : B { public override object M() => null; public override int N() => base.N(); public object O() => base.M(); }
D _d = new(); int _n;
[RealtimeCallback] public void Run() {
GC.KeepAlive(_d.M()); _n = _d.N();
GC.KeepAlive(_d.O()); // !0020
}
// --- VirtualClosedClean
class B { public virtual int M() => 1; }
class D : B { public override int M() => 2; }
B _b = new D(); int _n;
[RealtimeCallback] public void Run() { _n = _b.M(); }
// --- VirtualOneAllocates
class B { public virtual object M() => null; }
class D : B { public override object M() => new object(); }
B _b = new D();
[RealtimeCallback] public void Run() {
GC.KeepAlive(_b.M()); // !0020
}
// --- AbstractClosed
abstract class B { public abstract int M(); }
class D : B { public override int M() => 2; }
B _b = new D(); int _n;
[RealtimeCallback] public void Run() { _n = _b.M(); }
// --- AbstractOpen norun
public abstract class B { public abstract int M(); }
B _b; int _n;
[RealtimeCallback] public void Run() {
_n = _b.M(); // !0021
}
// --- InterfaceClosedClean
interface IFilter { float Next(float x); float Gain { get; set; } }
sealed class LowPass : IFilter { float _y; public float Next(float x) => _y += 0.1f * (x - _y); public float Gain { get; set; } }
IFilter _f = new LowPass(); float _r;
[RealtimeCallback] public void Run() { _r = _f.Next(2); _f.Gain = _f.Gain * 2; }
// --- InterfaceOneAllocates
interface IFilter { object Next(); }
sealed class A : IFilter { public object Next() => null; }
sealed class B : IFilter { public object Next() => new object(); }
IFilter _f = new B();
[RealtimeCallback] public void Run() {
GC.KeepAlive(_f.Next()); // !0020
}
// --- InterfaceOpen norun
interface IFilter { float Next(float x); }
IFilter _f; float _r;
[RealtimeCallback] public void Run() {
_r = _f.Next(2); // !0021
}
// --- InterfaceMarked norun
interface IFilter { [RealtimeCallback] float Next(float x); }
IFilter _f; float _r;
[RealtimeCallback] public void Run() { _r = _f.Next(2); }
// --- InterfaceMarkedImplementation norun
interface IFilter { [RealtimeCallback] object Next(float x); }
class F : IFilter { public object Next(float x) =>
new object(); // !0001
}
public void Run() { }
// --- OverrideInherits norun
abstract class B { [RealtimeCallback] public abstract object M(); }
class D : B { public override object M() =>
new object(); // !0001
}
public void Run() { }
// --- ExplicitImplementationInherits norun
interface IFilter { [RealtimeCallback] object Next(float x); }
class F : IFilter { object IFilter.Next(float x) =>
new object(); // !0001
}
public void Run() { }
