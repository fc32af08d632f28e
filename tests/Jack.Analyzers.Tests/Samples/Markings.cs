// --- Pragma norun
[RealtimeCallback] public void Run() {
#pragma warning disable JACK0014 // only the warm-up takes it
lock (this) { }
#pragma warning restore JACK0014
}
// --- SafeWithoutReason norun
[RealtimeSafe]
static object Make() => new object(); // !0025
[RealtimeCallback] public void Run() { GC.KeepAlive(Make()); }
// --- SafeClean
[RealtimeSafe] static float Gain(float x) => x * 2;
float _r;
[RealtimeCallback] public void Run() { _r = Gain(_r); }
// --- WeakerOverride norun
abstract class B { [RealtimeCallback] public abstract void M(); }
class D : B { [RealtimeUnsafe("prints")]
public override void M() { } // !0023
}
public void Run() { }
// --- WeakerSafeOverride norun
abstract class B { [RealtimeSafe] public abstract object M(); }
class D : B {
public override object M() => new object(); // !0023
}
public void Run() { }
// --- WeakerMethodGroup norun
[RealtimeCallback] public delegate void Process();
[RealtimeUnsafe("prints")] void M() { }
Process _p;
public void Run() {
_p = M; // !0023
}
// --- CallsUnknownLibrary norun
System.Text.Json.JsonDocument _d;
[RealtimeCallback] public void Run() {
var d = System.Text.Json.JsonDocument.Parse("{}"); // !0020
}
// --- SafeTrusted
[RealtimeSafe(Reason = "grows only before activation")] static object Make() => new object();
[RealtimeCallback] public void Process() { GC.KeepAlive(Make()); }
public void Run() { }
// --- UnsafeCalled zero
[RealtimeUnsafe("it talks to the server")] static void Connect() { }
[RealtimeCallback] public void Run() {
Connect(); // !0020
}
// --- CallsMarked norun
[RealtimeCallback] static object Make() =>
new object(); // !0001
[RealtimeCallback] public void Run() { GC.KeepAlive(Make()); }
