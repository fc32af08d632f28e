// --- ThrowConditional zero
int _n = 1;
[RealtimeCallback] public void Run() {
if (_n < 0) throw new ArgumentException("n" + _n); // !0019
int m = _n switch { 1 => 2, _ => throw new InvalidOperationException() }; // !0019
}
// --- ThrowHelper
int _n = 1;
[RealtimeCallback] public void Run() {
if (_n < 0) Throw($"bad {_n}");
ArgumentOutOfRangeException.ThrowIfNegative(_n); ArgumentNullException.ThrowIfNull(this); ObjectDisposedException.ThrowIf(_n < 0, this);
}
static void Throw(string s) => throw new ArgumentException(s);
// --- ThrowGuardInCallee
int _n = 1;
[RealtimeCallback] public void Run() { Set(3); }
void Set(int n) { if (n < 0) throw new ArgumentException("negative"); _n = n; }
// --- ThrowAlways norun
[RealtimeCallback] public void Run() {
throw new InvalidOperationException(); // !0019
}
// --- ThrowAlwaysInCallee norun
[RealtimeCallback] public void Run() {
Fail(); // !0020
}
static void Fail() => throw new InvalidOperationException();
// --- TryCatch
int _n = 1;
[RealtimeCallback] public void Run() {
try { _n++; } catch (InvalidOperationException e) when (_n > 3) { _n = e.HResult; } finally { _n--; } // ?0019
}
// --- TryThrowCatch
int _n = 1;
[RealtimeCallback] public void Run() {
try { throw new InvalidOperationException(); } // !0019
catch (InvalidOperationException) { _n++; }
}
// --- TryCatchNoThrowClean
int _n;
[RealtimeCallback] public void Run() { try { _n++; } catch (DivideByZeroException) { _n = 0; } finally { _n--; } }
// --- ThrowCaught alloc
int _n;
[RealtimeCallback] public void Run() { try { throw new InvalidOperationException(); } catch (InvalidOperationException) { _n++; } } // !0019
// --- ThrowInCalleeCaught alloc
int _n; void Fail() => throw new InvalidOperationException();
[RealtimeCallback] public void Run() { try { Fail(); } catch (InvalidOperationException) { _n++; } } // !0020
// --- ExceptionFilterClean
int _n;
[RealtimeCallback] public void Run() { try { _n++; } catch (Exception e) when (e.Message.Length > 3) { _n = 0; } }
// --- TickerCallbackFault
int _faults; Exception _last;
[RealtimeCallback] public void Run() { try { Work(); } catch (Exception e) { _last = e; _faults++; } }
void Work() { if (_faults > 100) throw new InvalidOperationException("too many"); }
// --- ThrowExpressionNull zero
string _s = "a";
[RealtimeCallback] public void Run() {
string t = _s ?? throw new ArgumentNullException(nameof(_s)); // !0019
}
// --- ThrowHelperGuard
int _n; readonly float[] _b = new float[4];
[RealtimeCallback] public void Run() { ArgumentNullException.ThrowIfNull(_b); ArgumentOutOfRangeException.ThrowIfNegative(_n); Check(_b.Length); ObjectDisposedException.ThrowIf(_n < 0, this); } static void Check(int n) { if (n != 4) Throw(n); } [System.Diagnostics.CodeAnalysis.DoesNotReturn] static void Throw(int n) => throw new InvalidOperationException($"bad {n}");
// --- GuardInProperty
float _g; float Gain { get => _g; set { if (value < 0) throw new ArgumentOutOfRangeException(nameof(value)); _g = value; } }
[RealtimeCallback] public void Run() { Gain = 3; }
// --- ExceptionNewNotThrown
Exception _e; [RealtimeCallback] public void Run() { _e = new Exception("x"); } // !0001
// --- ThrowHelperGenericNotNull
static T NotNull<T>(T t) where T : class => t ?? throw new ArgumentNullException(nameof(t)); readonly string _s = "x"; int _n;
[RealtimeCallback] public void Run() { _n = NotNull(_s).Length; }
// --- UnreachableDefaultThrowInCallee
enum M { A, B } M _m; float _y; static float Gain(M m) => m switch { M.A => 1, M.B => 2, _ => throw new ArgumentOutOfRangeException(nameof(m), m, null) };
[RealtimeCallback] public void Run() { _y = Gain(_m); }
// --- CheckedIndexHelperThrows
readonly float[] _b = new float[4]; float _y; float At(int i) { if ((uint)i >= (uint)_b.Length) { ThrowRange(i); } return _b[i]; } static void ThrowRange(int i) { throw new ArgumentOutOfRangeException(nameof(i), $"{i} is out"); }
[RealtimeCallback] public void Run() { _y = At(2); }
// --- FinallyAllocates
object _o; int _n; [RealtimeCallback] public void Run() { try { _n++; } finally { _o = new(); } } // !0001
// --- CatchAllocatesOnlyOnFailure
object _o; int _n; [RealtimeCallback] public void Run() { try { _n++; } catch (Exception e) { _o = $"failed {e.Message}"; } }
// --- CatchLogsConsole norun
int _n; [RealtimeCallback] public void Run() { try { _n++; } catch (Exception e) { Console.WriteLine(e); } } // !0016
// --- CatchSetsFlagClean
int _n; bool _failed; Exception _last; [RealtimeCallback] public void Run() { try { _n++; } catch (Exception e) { _failed = true; _last = e; } }
// --- CatchRethrowClean
int _n; [RealtimeCallback] public void Run() { try { _n++; } catch (InvalidOperationException) { _n = 0; throw; } }
// --- ExceptionOfParsing alloc
readonly string _text = "12x"; int _n;
[RealtimeCallback] public void Run() {
try { _n = int.Parse(_text); }
catch (FormatException) { _n = -1; } // !0019
}
// --- ExceptionOfCallee alloc
int _n;
[RealtimeCallback] public void Run() {
try { Check(_n); }
catch (ArgumentException) { _n = 0; } // !0019
}
static void Check(int n) { if (n < 1) throw new ArgumentOutOfRangeException(nameof(n)); }
// --- ExceptionInCallee alloc
readonly Dictionary<int, float> _gains = []; float _gain;
[RealtimeCallback] public void Run() { _gain = GainOf(3); } // !0020
float GainOf(int channel) { try { return _gains[channel]; } catch (KeyNotFoundException) { return 1; } }
// --- ExceptionOfOverflow alloc
short _in = short.MaxValue, _out;
[RealtimeCallback] public void Run() {
try { _out = checked((short)(_in + 1)); }
catch (OverflowException) { _out = short.MaxValue; } // !0019
}
// --- HandlerOfLastResort
readonly float[] _b = new float[4]; int _n;
[RealtimeCallback] public void Run() { try { _b[_n & 3] = Mean(4); } catch (IndexOutOfRangeException) { _n = 0; } catch (Exception) { _n = -1; } }
static float Mean(int n) { if (n < 1) throw new InvalidOperationException("nothing"); return 1f / n; }
// --- ExceptionOfDivision alloc
int _zero, _r; readonly float[] _b = new float[4]; int _i = 4;
[RealtimeCallback] public void Run() {
try { _r = 100 / _zero; }
catch (DivideByZeroException) { _r = 0; } // !0019
try { _b[_i] = 1; }
catch (IndexOutOfRangeException) { _r = 0; } // !0019
}
// --- ExceptionOfNull alloc
readonly float[] _none = null; float _y; readonly int[] _a = [1, 2];
[RealtimeCallback] public void Run() {
try { _y = _none[0]; }
catch (NullReferenceException) { _y = 0; } // !0019
_y += At(1) + At(0);
}
int At(int i) { try { return _a[i]; } catch (IndexOutOfRangeException) { return -1; } }
// --- ExceptionAcrossOneMethod alloc
int _n; readonly float[] _b = new float[8]; float _peak;
[RealtimeCallback] public void Run() {
_n = Parse(1); // !0020
try { for (int i = 0; i < _b.Length; i++) _peak = MathF.Max(_peak, _b[i]); } catch (IndexOutOfRangeException) { _n++; }
}
static int Parse(int x) { try { if (x >= 0) throw new InvalidOperationException(); return x; } catch (InvalidOperationException) { return -1; } }
// --- ExceptionOfAnIndexInACallee alloc
int _errors; readonly int[] _t = new int[4]; int _at = 9;
int Read() => _t[_at];
[RealtimeCallback] public void Run() {
try { Read(); }
catch (IndexOutOfRangeException) { _errors++; } // !0019
}
