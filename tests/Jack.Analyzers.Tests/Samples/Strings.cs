// --- Concat
string _s = "a"; int _n = 12345;
[RealtimeCallback] public void Run() {
string t = _s + "b"; // !0003
GC.KeepAlive(t);
}
// --- ConcatThree
string _s = "a"; int _n = 12345;
[RealtimeCallback] public void Run() {
string t = _s + "b" + _n; // !0003
GC.KeepAlive(t);
}
// --- ConcatNumber
int _n = 12345;
[RealtimeCallback] public void Run() {
string t = "b" + _n; // !0003
GC.KeepAlive(t);
}
// --- ConcatConstant
const string A = "a";
[RealtimeCallback] public void Run() {
string t = A + "b";
GC.KeepAlive(t);
}
// --- ConcatEmpty
string _s = "a";
[RealtimeCallback] public void Run() {
string t = _s + ""; t = "" + t + null;
GC.KeepAlive(t);
}
// --- ConcatAssign
string _s = "a";
[RealtimeCallback] public void Run() {
string t = _s;
t += "b"; // !0003
GC.KeepAlive(t);
}
// --- ConcatChar
string _s = "a"; char _c = 'x';
[RealtimeCallback] public void Run() {
string t = _s + _c; // !0003
GC.KeepAlive(t);
}
// --- Interpolation
int _n = 12345;
[RealtimeCallback] public void Run() {
string t = $"n = {_n}"; // !0003
GC.KeepAlive(t);
}
// --- InterpolationConstant
const string A = "a";
[RealtimeCallback] public void Run() {
string t = $"n = {A}"; t = $"plain";
GC.KeepAlive(t);
}
// --- InterpolationAsObject
int _n = 12345;
[RealtimeCallback] public void Run() {
GC.KeepAlive($"n = {_n}"); // !0003
}
// --- FormattableString
int _n = 12345;
[RealtimeCallback] public void Run() {
FormattableString f = $"n = {_n}"; // !0003
GC.KeepAlive(f);
}
// --- TryWrite
int _n = 12345; char[] _c = new char[64];
[RealtimeCallback] public void Run() {
_c.AsSpan().TryWrite($"n = {_n}, {1.5f:F2} {true} {"s"}", out int w);
}
// --- TryWriteEnum
DayOfWeek _d = DayOfWeek.Monday; char[] _c = new char[64];
[RealtimeCallback] public void Run() {
_c.AsSpan().TryWrite($"{_d}", out int w);
}
// --- TryWriteStruct
struct S { public int X; }
S _d; char[] _c = new char[64];
[RealtimeCallback] public void Run() {
_c.AsSpan().TryWrite($"{_d}", out int w); // !0003
}
// --- TryFormat
int _n = 12345; char[] _c = new char[64]; byte[] _b = new byte[64];
[RealtimeCallback] public void Run() {
_n.TryFormat(_c, out int w); 1.5f.TryFormat(_c, out w); _n.TryFormat(_b, out w); System.Buffers.Text.Utf8Formatter.TryFormat(_n, _b, out w);
System.Buffers.Text.Utf8Parser.TryParse(_b, out int v, out w); int.TryParse(_c.AsSpan(0, 1), out v);
}
// --- IntToString
int _n = 12345;
[RealtimeCallback] public void Run() {
GC.KeepAlive(_n.ToString()); // !0003
}
// --- FloatToString
float _n = 1.5f;
[RealtimeCallback] public void Run() {
GC.KeepAlive(_n.ToString("F2")); // !0003
}
// --- BoolToString
bool _n = true;
[RealtimeCallback] public void Run() { GC.KeepAlive(_n.ToString()); }
// --- StringToString
string _s = "abc";
[RealtimeCallback] public void Run() { GC.KeepAlive(_s.ToString()); }
// --- EnumToString zero
DayOfWeek _d = DayOfWeek.Monday;
[RealtimeCallback] public void Run() {
GC.KeepAlive(_d.ToString()); // !0003
}
// --- ObjectToString norun
object _o = new();
[RealtimeCallback] public void Run() {
GC.KeepAlive(_o.ToString()); // !0003
}
// --- Format
int _n = 12345;
[RealtimeCallback] public void Run() {
GC.KeepAlive(string.Format("{0}", _n)); // !0003 !0004
}
// --- Substring
string _s = "abcdef";
[RealtimeCallback] public void Run() {
GC.KeepAlive(_s.Substring(1, 2)); // !0003
}
// --- RangeOnString
string _s = "abcdef";
[RealtimeCallback] public void Run() {
GC.KeepAlive(_s[1..3]); // !0003
}
// --- AsSpanOnString
string _s = "abcdef"; int _n;
[RealtimeCallback] public void Run() {
ReadOnlySpan<char> t = _s.AsSpan(1, 2); _n = t.Length; _n += _s.AsSpan()[1..].IndexOf('c'); ReadOnlySpan<char> u = _s;
}
// --- Join
string[] _s = ["a", "b"];
[RealtimeCallback] public void Run() {
GC.KeepAlive(string.Join(",", _s)); // !0003
}
// --- Replace
string _s = "abcdef";
[RealtimeCallback] public void Run() {
GC.KeepAlive(_s.Replace("a", "b")); // !0003
}
// --- Split
string _s = "a,b";
[RealtimeCallback] public void Run() {
GC.KeepAlive(_s.Split(',')); // !0003
}
// --- ToUpper
string _s = "a,b";
[RealtimeCallback] public void Run() {
GC.KeepAlive(_s.ToUpperInvariant()); // !0003
}
// --- Compare
string _s = "abc"; bool _b; int _n;
[RealtimeCallback] public void Run() {
_b = _s == "abc"; _b = _s.Equals("x", StringComparison.Ordinal); _b = string.IsNullOrEmpty(_s); _n = string.CompareOrdinal(_s, "b"); _b = _s.StartsWith("a", StringComparison.Ordinal); _b = _s.Contains('b'); _n = _s.IndexOf('c'); _n = _s.Length; char c = _s[1]; _n = _s.GetHashCode(); _b = _s.EndsWith('c'); _b = string.Equals(_s, "abc");
}
// --- Switch
string _s = "abc"; int _n;
[RealtimeCallback] public void Run() {
switch (_s) { case "a": _n = 1; break; case "b": _n = 2; break; case "abc": _n = 3; break; case "d": _n = 4; break; case "e": _n = 5; break; case "f": _n = 6; break; case "g": _n = 7; break; case "h": _n = 8; break; }
_n = _s switch { "a" => 1, "abc" => 2, _ => 3 };
}
// --- ForEachChar
string _s = "abc"; int _n;
[RealtimeCallback] public void Run() { foreach (char c in _s) _n += c; }
// --- StringBuilderAppend zero
StringBuilder _b = new();
[RealtimeCallback] public void Run() {
_b.Clear();
_b.Append("abc"); // !0012
_b.Append(12); // !0012
}
// --- StringBuilderInterpolated zero
StringBuilder _b = new(); int _n;
[RealtimeCallback] public void Run() {
_b.Clear();
_b.Append($"abc {_n}"); // !0012
}
// --- StringBuilderToString
StringBuilder _b = new("abc");
[RealtimeCallback] public void Run() {
GC.KeepAlive(_b.ToString()); // !0003
}
// --- StringCreate
GC.KeepAlive(string.Create(3, 1, static (s, n) => s.Fill('a'))); // !0003 !0007
// --- CustomHandler
[InterpolatedStringHandler] ref struct Log { Span<char> _s; int _n; public Log(int literal, int holes, Span<char> s) { _s = s; _n = 0; } public void AppendLiteral(string t) { t.CopyTo(_s[_n..]); _n += t.Length; } public void AppendFormatted(int v) { v.TryFormat(_s[_n..], out int w); _n += w; } public int Length => _n; }
static int Write(Span<char> s, [InterpolatedStringHandlerArgument("s")] ref Log log) => log.Length;
int _n = 4;
[RealtimeCallback] public void Run() {
Span<char> s = stackalloc char[32];
_n = Write(s, $"n = {_n % 8}");
}
// --- CustomHandlerAllocates
[InterpolatedStringHandler] ref struct Log { public Log(int literal, int holes) { } public void AppendLiteral(string t) { } public void AppendFormatted(int v) { GC.KeepAlive(v.ToString("X8")); } }
static void Write(ref Log log) { }
int _n = 4;
[RealtimeCallback] public void Run() {
Write($"n = {_n}"); // !0020
}
// --- InterpolationNested
string _s = "a";
[RealtimeCallback] public void Run() {
string t = $"{_s}{_s}"; // !0003
GC.KeepAlive(t);
}
// --- InterpolationSingleString
string _s = "a";
[RealtimeCallback] public void Run() {
string t = $"{_s}";
GC.KeepAlive(t);
}
// --- StringPadLeft
string _s = "a";
[RealtimeCallback] public void Run() {
GC.KeepAlive(_s.PadLeft(8)); // !0003
}
// --- CharToString
char _c = 'ü';
[RealtimeCallback] public void Run() {
GC.KeepAlive(_c.ToString()); // !0003
}
// --- ConvertToString
int _n = 12345;
[RealtimeCallback] public void Run() {
GC.KeepAlive(Convert.ToString(_n)); // !0003
}
// --- StructToString
struct S { public override string ToString() => "s"; }
S _s;
[RealtimeCallback] public void Run() { GC.KeepAlive(_s.ToString()); }
// --- GuidToString
Guid _g;
[RealtimeCallback] public void Run() {
GC.KeepAlive(_g.ToString()); // !0003
}
// --- RecordToString
record struct P(int X);
P _p;
[RealtimeCallback] public void Run() {
GC.KeepAlive(_p.ToString()); // !0003
}
// --- ConcatenationOfConstants
const string Prefix = "track"; string _name = "";
[RealtimeCallback] public void Run() => _name = Prefix + "/" + "gain" + 'x';
// --- CompositeFormats
static readonly CompositeFormat s_format = CompositeFormat.Parse("ch {0} at {1}");
readonly StringBuilder _b = new(256); int _n = 12345; float _f = 0.5f; readonly char[] _c = new char[64];
[RealtimeCallback] public void Run() { _b.Clear(); _b.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, s_format, _n, _f); _b.Replace('.', ','); _b.Replace('c', 'C', 0, 2); _c.AsSpan().TryWrite(null, s_format, out _, _n, _f); }
// --- CompositeFormatIntoString
static readonly CompositeFormat s_format = CompositeFormat.Parse("ch {0}");
int _n = 12345; string _s;
[RealtimeCallback] public void Run() {
_s = string.Format(null, s_format, _n); // !0003
}
// --- SmallNumbersKept
string _s;
[RealtimeCallback] public void Run() { _s = 0.ToString(); _s = 299.ToString(); _s = 12L.ToString(); }
// --- LargeNumbersMade
string _s;
[RealtimeCallback] public void Run() {
_s = 300.ToString(); // !0003
_s = (-1).ToString("D3"); // !0003
}
