// --- IntParse
int _z;
[RealtimeCallback] public void Run() { _z = int.Parse("123"); }
// --- FloatTryParseInvariant
float _z;
[RealtimeCallback] public void Run() { float.TryParse("1.5", System.Globalization.CultureInfo.InvariantCulture, out _z); }
// --- DoubleToStringFormat
double _d = 1.5; string _z;
[RealtimeCallback] public void Run() { _z = _d.ToString("F2"); } // !0003
// --- DoubleTryFormat
double _d = 1.5; readonly char[] _c = new char[32]; int _n;
[RealtimeCallback] public void Run() { _d.TryFormat(_c, out _n, "F2", System.Globalization.CultureInfo.InvariantCulture); }
// --- IntTryFormatUtf8
int _d = 15; readonly byte[] _c = new byte[32]; int _n;
[RealtimeCallback] public void Run() { _d.TryFormat(_c, out _n); Utf8Format(); }
void Utf8Format() { System.Buffers.Text.Utf8Formatter.TryFormat(_d, _c, out _n); }
// --- TryWriteInterpolated
int _d = 15; readonly char[] _c = new char[64]; int _n;
[RealtimeCallback] public void Run() { _c.AsSpan().TryWrite($"d={_d} x={_d * 1.5:F2}", out _n); }
// --- SmallIntToStringCached
int _d = 5; string _z;
[RealtimeCallback] public void Run() { _z = 1000.ToString(); } // !0003
// --- GuidNewGuid
Guid _g;
[RealtimeCallback] public void Run() { _g = Guid.NewGuid(); } // !0016
// --- GuidTryFormatClean
Guid _g; readonly char[] _c = new char[64];
[RealtimeCallback] public void Run() { _g.TryFormat(_c, out _); }
// --- DateTimeToString
string _t;
[RealtimeCallback] public void Run() { _t = DateTime.UtcNow.ToString("O"); } // !0003
// --- VectorToString
Vector3 _v = new(1, 2, 3); string _y;
[RealtimeCallback] public void Run() { _y = _v.ToString(); } // !0003
// --- StructToStringNotOverridden
struct S { public int X; } S _s; string _y;
[RealtimeCallback] public void Run() { _y = _s.ToString(); } // !0003 !0004
// --- StructToStringOverriddenConst
struct S { public override string ToString() => "s"; } S _s; string _y;
[RealtimeCallback] public void Run() { _y = _s.ToString(); }
// --- TryWriteUserFormattableClean
struct V : ISpanFormattable { public string ToString(string f, IFormatProvider p) => "v"; public bool TryFormat(Span<char> d, out int n, ReadOnlySpan<char> f, IFormatProvider p) { n = 0; return true; } } readonly char[] _c = new char[10];
[RealtimeCallback] public void Run() { _c.AsSpan().TryWrite($"{new V()}", out _); }
// --- TryWriteObjectToString alloc
sealed class V { public override string ToString() => "v" + GetHashCode(); } readonly V _v = new(); readonly char[] _c = new char[40];
[RealtimeCallback] public void Run() { _c.AsSpan().TryWrite($"{_v}", out _); } // !0020
// --- TryWriteObjectToStringConst
sealed class V { public override string ToString() => "v"; } readonly V _v = new(); readonly char[] _c = new char[40];
[RealtimeCallback] public void Run() { _c.AsSpan().TryWrite($"{_v}", out _); }
// --- TryWriteStructNotFormattable
struct V { public override string ToString() => "v"; } readonly char[] _c = new char[40];
[RealtimeCallback] public void Run() { _c.AsSpan().TryWrite($"{new V()}", out _); }
// --- InterpolatedHandlerCustomClean
[InterpolatedStringHandler] ref struct H(int l, int f) { int _n; public void AppendLiteral(string s) => _n += s.Length; public void AppendFormatted<T>(T t) => _n++; public readonly int N => _n; } static int Len(H h) => h.N; int _y;
[RealtimeCallback] public void Run() { _y = Len($"abc {_y} {1.5f}"); }
// --- InterpolatedHandlerCustomBoxes
[InterpolatedStringHandler] ref struct H(int l, int f) { int _n; object _o; public void AppendLiteral(string s) => _n += s.Length; public void AppendFormatted(object t) => _o = t; public readonly int N => _n; } static int Len(H h) => h.N; int _y;
[RealtimeCallback] public void Run() { _y = Len($"abc {_y}"); } // !0004
// --- InterpolatedIntoSpanParamStringOverload
static int Len(ReadOnlySpan<char> s) => s.Length; int _y;
[RealtimeCallback] public void Run() { _y = Len($"abc {_y}"); } // !0003
// --- RawStringInterpolated
string _y; int _n;
[RealtimeCallback] public void Run() { _y = $$"""raw {{_n}}"""; } // !0003
// --- InterpolatedConstStrings
const string A = "a"; string _y;
[RealtimeCallback] public void Run() { _y = $"{A}/{nameof(Run)}"; }
// --- InterpolatedSingleStringHole
string _y, _x = "abc";
[RealtimeCallback] public void Run() { _y = $"{_x}"; }
// --- InterpolatedTwoStrings
string _y, _x = "abc";
[RealtimeCallback] public void Run() { _y = $"{_x}{_x}"; } // !0003
// --- BoolToStringClean
string _y; bool _n;
[RealtimeCallback] public void Run() { _y = _n.ToString(); }
// --- CultureCurrent
object _c;
[RealtimeCallback] public void Run() { _c = System.Globalization.CultureInfo.InvariantCulture; }
// --- LoggingToRing
readonly char[] _log = new char[256]; int _at;
[RealtimeCallback] public void Run() { Span<char> free = _log.AsSpan(_at); if (free.TryWrite($"xrun {_at} at {Stopwatch.GetTimestamp():X}", out int written)) _at = (_at + written) % 128; else _at = 0; }
// --- StringFormatArgs
readonly float _f = 2; string _s;
[RealtimeCallback] public void Run() {
_s = string.Format("{0} {1}", _f, "x"); // !0003 !0004
}
// --- TimeSpanToString
TimeSpan _t;
[RealtimeCallback] public void Run() {
GC.KeepAlive(_t.ToString()); // !0003
}
// --- StringFormatComposite
static readonly CompositeFormat s_f = CompositeFormat.Parse("{0}"); string _s;
[RealtimeCallback] public void Run() { _s = string.Format(null, s_f, 3); } // !0003
// --- SpanTryWriteCulture
readonly char[] _c = new char[32]; [RealtimeCallback] public void Run() { _c.AsSpan().TryWrite(System.Globalization.CultureInfo.InvariantCulture, $"{1.5f:F3} {(short)3} {'c'} {true} {3L:X}", out _); }
// --- Utf8TryWrite
readonly byte[] _c = new byte[32]; [RealtimeCallback] public void Run() { System.Text.Unicode.Utf8.TryWrite(_c, $"{1.5f} {3}", out _); }
// --- StringBuilderPreallocClean
readonly StringBuilder _b = new(1024); [RealtimeCallback] public void Run() { _b.Clear(); _b.Append("x="); _b.Append(3.5f); _b.Append(' ').Append(true).Append(42); }
// --- StringBuilderInterpolatedPreallocClean
readonly StringBuilder _b = new(1024); [RealtimeCallback] public void Run() { _b.Clear(); _b.Append($"x={3.5f} y={42}"); }
// --- StringBuilderCopyTo
readonly StringBuilder _b = new("hello"); readonly char[] _c = new char[16]; [RealtimeCallback] public void Run() { _b.CopyTo(0, _c, 5); int n = _b.Length; char k = _b[2]; foreach (var ch in _b.GetChunks()) n += ch.Length; }
// --- NullableToStringAlloc
int? _v = 12345; string _y; [RealtimeCallback] public void Run() { _y = _v.ToString(); } // !0003
// --- DatesInSpans
readonly char[] _c = new char[64]; readonly byte[] _u = new byte[64]; readonly string _s = "2020-01-01T00:00:00"; int _n; DateTime _d; TimeOnly _t;
[RealtimeCallback] public void Run() { DateTime.UnixEpoch.TryFormat(_c, out _n, "HH:mm"); DateTime.UnixEpoch.TryFormat(_u, out _n, "O"); TimeOnly.MinValue.TryFormat(_c, out _n); DateTime.TryParse(_s, out _d); TimeOnly.TryParseExact("10:00", "HH:mm", out _t); }
// --- EnumInSpan
enum M { A = 1, B = 2 } readonly char[] _c = new char[16]; M _m = M.B; int _n;
[RealtimeCallback] public void Run() => Enum.TryFormat(_m, _c, out _n);
// --- ParsedFormat
readonly CompositeFormat _f = CompositeFormat.Parse("{0} Hz"); readonly char[] _c = new char[32]; int _n;
[RealtimeCallback] public void Run() => _c.AsSpan().TryWrite(null, _f, out _, _n);
