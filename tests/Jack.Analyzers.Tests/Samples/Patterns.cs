// --- GotoAndSwitchFallthrough
int _n;
[RealtimeCallback] public void Run() { int i = 0; again: i++; if (i < 5) goto again; switch (i) { case 5: goto case 6; case 6: _n++; goto default; default: break; } do { i--; } while (i > 0); }
// --- PatternTypeTests
readonly object _o = "text"; readonly object _p = 4; int _n;
[RealtimeCallback] public void Run() { if (_o is string { Length: > 2 } s) _n = s.Length; if (_p is int i and > 3) _n += i; _n += _p switch { int k when k > 9 => 1, string => 2, null => 3, _ => 4 }; if (_o is not null && _p is not string) _n++; }
// --- SwitchOnString
string _s = "beta"; int _n;
[RealtimeCallback] public void Run() { _n = _s switch { "alpha" => 1, "beta" => 2, "gamma" => 3, "delta" => 4, "epsilon" => 5, "zeta" => 6, "eta" => 7, _ => 0 }; switch (_s) { case "x": _n++; break; case ['b', ..]: _n--; break; } }
// --- SwitchOnSpanString
readonly char[] _c = ['o', 'n']; int _n;
[RealtimeCallback] public void Run() { ReadOnlySpan<char> s = _c; _n = s switch { "on" => 1, "off" => 2, _ => 0 }; _n += s is "on" ? 1 : 0; }
// --- ListPatternSpanClean
readonly int[] _a = [1, 2, 3, 4]; int _n;
[RealtimeCallback] public void Run() { if (_a is [1, .., var last]) _n = last; if (_a.AsSpan() is [_, .. var mid, _]) _n += mid.Length; if (_a is [_, _, ..]) _n++; }
// --- ListPatternArraySlice
readonly int[] _a = [1, 2, 3, 4]; int _n;
[RealtimeCallback] public void Run() { if (_a is [1, .. var rest]) _n = rest.Length; } // !0002
// --- ListPatternStringSlice
readonly string _a = "abcd"; int _n;
[RealtimeCallback] public void Run() { if (_a is ['a', .. var rest]) _n = rest.Length; } // !0003
// --- ListPatternOnListClean
readonly List<int> _a = [1, 2, 3]; int _n;
[RealtimeCallback] public void Run() { if (_a is [1, _, var c]) _n = c; if (_a is [.., 3]) _n++; }
// --- NullConditionalChain
sealed class Node { public Node Next; public float V; public float Get() => V; } readonly Node _h = new() { Next = new() { V = 3 } }; float _y;
[RealtimeCallback] public void Run() { _y = _h?.Next?.Next?.Get() ?? _h?.Next?.V ?? -1; _h.Next?.Next = null; }
// --- ListPattern
List<int> _l = [1, 2]; int[] _a = [1, 2]; bool _b;
[RealtimeCallback] public void Run() { _b = _l is [1, _]; _b = _a is [.., 2]; _b = _l[^1] == 2; }
// --- NullPropagation
Sample _o; int _n;
[RealtimeCallback] public void Run() { _n = _o?._n ?? 4; _o?.Run(); _n = _o is { _n: > 3 } ? 1 : 2; }
// --- NullConditionalAssignment
sealed class Node { public float Gain; public Node Next; } Node _n = new() { Next = new() };
[RealtimeCallback] public void Run() { _n?.Gain = 3; _n.Next?.Next?.Gain = 2; _n?.Next.Gain += 1; for (Node n = _n; n is not null; n = n.Next) n.Gain *= 2; }
// --- TernaryAllocOneSide
int[] _o; int _n; [RealtimeCallback] public void Run() { _o = _n++ % 2 == 0 ? new int[2] : null; } // !0002
// --- OrPatternShortCircuitAlloc alloc
bool _b; int _n; [RealtimeCallback] public void Run() { _b = _n < 0 || Make().Length > 2; } static string Make() => 12345.ToString(); // !0020
// --- StructAsInterfaceInPattern
interface IValue { float V { get; } } struct S : IValue { public float A; public readonly float V => A; } S _s; float _y; IValue _last;
[RealtimeCallback] public void Run() { _y = Read(_s); } // !0020
float Read<T>(T t) => t is IValue v ? Keep(v) : 0; float Keep(IValue v) => (_last = v).V;
// --- StructTestedForInterface
interface IValue { float V { get; } } struct S : IValue { public float A; public readonly float V => A; } S _s; float _y;
[RealtimeCallback] public void Run() { _y = Read(_s) + As(2.5f); }
static float Read<T>(T t) => t is IValue ? 1 : 0; static float As<T>(T t) => t is float f ? f : t is string s ? s.Length : 0;
