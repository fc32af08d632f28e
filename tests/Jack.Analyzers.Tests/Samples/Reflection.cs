// --- TypeofName
string _s; Type _t;
[RealtimeCallback] public void Run() { _t = typeof(float); }
// --- GetTypeCompareClean
bool _b; readonly object _o = "x";
[RealtimeCallback] public void Run() { _b = _o.GetType() == typeof(string); _b |= _o is string { Length: 1 }; _b |= typeof(int) == typeof(float); }
// --- ActivatorCreate alloc
object _o;
[RealtimeCallback] public void Run() { _o = Activator.CreateInstance(typeof(List<int>)); } // !0013
// --- MethodInfoInvoke alloc
int _n; readonly System.Reflection.MethodInfo _m = typeof(Math).GetMethod("Abs", [typeof(int)]); static readonly object[] s_args = [3];
[RealtimeCallback] public void Run() { _n = (int)_m.Invoke(null, s_args); } // !0013
// --- DynamicAdd alloc
dynamic _d = 1; int _n;
[RealtimeCallback] public void Run() { _n = _d + 1; } // !0013
// --- ExpandoSet alloc
object _o;
[RealtimeCallback] public void Run() { dynamic e = new System.Dynamic.ExpandoObject(); e.X = 3; _o = e; } // !0013
// --- Reflection norun
object _o = new();
[RealtimeCallback] public void Run() {
var m = _o.GetType().GetMethod("ToString"); // !0013
m.Invoke(_o, null); // !0013
Activator.CreateInstance<object>(); // !0013
var t = Type.GetType("x"); // !0013
}
// --- DynamicMembers norun
dynamic _d;
[RealtimeCallback] public void Run() {
int n = _d.Length; // !0013
_d.Foo(3); // !0013
var x = _d[2]; // !0013
}
// --- ExpressionTree
System.Linq.Expressions.Expression<Func<int, int>> _e;
[RealtimeCallback] public void Run() {
_e = x => x + 1; // !0011
}
// --- ExpressionTreeLocal
object _o;
[RealtimeCallback] public void Run() { System.Linq.Expressions.Expression<Func<int, int>> e = x => x + 1; _o = e; } // !0011
// --- StackTrace norun
[RealtimeCallback] public void Run() {
var t = new StackTrace(); // !0001
string s = Environment.StackTrace; // !0016
}
// --- StructCreated
struct Plain { public int N; } int _n;
[RealtimeCallback] public void Run() { _n = Activator.CreateInstance<int>() + Activator.CreateInstance<Plain>().N + Make<Plain>().N; }
static T Make<T>() where T : struct => Activator.CreateInstance<T>();
// --- ClassCreated
object _o;
[RealtimeCallback] public void Run() {
_o = Activator.CreateInstance<object>(); // !0013
}
// --- AssembliesListed
object _o;
[RealtimeCallback] public void Run() {
_o = AppDomain.CurrentDomain.GetAssemblies(); // !0013
}
