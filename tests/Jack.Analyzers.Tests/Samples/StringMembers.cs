// --- StringConcatParamsFive
string _y = ""; readonly string _a = "a", _b = "b";
[RealtimeCallback] public void Run() { _y = _a + _b + _a + _b + _a; } // !0003
// --- ConcatInt
string _y = ""; int _n;
[RealtimeCallback] public void Run() { _y = "n=" + _n; } // !0003
// --- ConcatConstLiteral
string _y = "";
[RealtimeCallback] public void Run() { _y = "a" + "b" + nameof(_y); }
// --- ConcatCharString
string _y = ""; char _c = 'x'; readonly string _a = "q";
[RealtimeCallback] public void Run() { _y = _a + _c; } // !0003
// --- StringConcatMethod
string _y = ""; readonly string _a = "q";
[RealtimeCallback] public void Run() { _y = string.Concat(_a, "z"); } // !0003
// --- StringPlusEquals
string _y = ""; 
[RealtimeCallback] public void Run() { _y += "x"; if (_y.Length > 50) _y = ""; } // !0003
// --- StringIsNullOrEmptyClean
string _y = "abc"; bool _b;
[RealtimeCallback] public void Run() { _b = string.IsNullOrEmpty(_y) || string.IsNullOrWhiteSpace(_y) || _y.Length == 4 || _y[0] == 'a'; }
// --- StringEqualsIgnoreCase
string _y = "abc"; bool _b;
[RealtimeCallback] public void Run() { _b = _y.Equals("ABC", StringComparison.OrdinalIgnoreCase); }
// --- StringStartsWithOrdinal
string _y = "abc"; bool _b;
[RealtimeCallback] public void Run() { _b = _y.StartsWith("ab", StringComparison.Ordinal) && _y.EndsWith('c') && _y.Contains("b") && _y.IndexOf('b') == 1; }
// --- StringTrimAlloc
string _y = " abc "; int _n;
[RealtimeCallback] public void Run() { _n = _y.Trim().Length; } // !0003
// --- StringSpanTrim
string _y = " abc "; int _n;
[RealtimeCallback] public void Run() { _n = _y.AsSpan().Trim().Length; }
// --- StringSplitSpan
string _y = "a,b,c"; int _n;
[RealtimeCallback] public void Run() { foreach (Range r in _y.AsSpan().Split(',')) _n += r.End.Value; }
// --- StringToLower
string _y = "ABC"; int _n;
[RealtimeCallback] public void Run() { _n = _y.ToLowerInvariant().Length; } // !0003
// --- StringToCharArray
string _y = "ABC"; int _n;
[RealtimeCallback] public void Run() { _n = _y.ToCharArray().Length; } // !0003
// --- StringInsertRemove
string _y = "ABC"; string _z;
[RealtimeCallback] public void Run() { _z = _y.Insert(1, "x"); } // !0003
// --- StringRange
string _y = "ABCDEF"; string _z;
[RealtimeCallback] public void Run() { _z = _y[1..3]; } // !0003
// --- StringRangeSpan
string _y = "ABCDEF"; int _z;
[RealtimeCallback] public void Run() { _z = _y.AsSpan()[1..3].Length; }
// --- StringCopyTo
string _y = "ABCDEF"; readonly char[] _c = new char[10];
[RealtimeCallback] public void Run() { _y.CopyTo(_c); _y.AsSpan(1, 2).CopyTo(_c.AsSpan(4)); }
// --- StringJoinInts
string _z; readonly int[] _a = [1, 2];
[RealtimeCallback] public void Run() { _z = string.Join(',', _a); } // !0003 !0004
// --- StringRepeat
string _z;
[RealtimeCallback] public void Run() { _z = new string('x', 5); } // !0003
// --- CharIsLetter
bool _z; char _c = 'x';
[RealtimeCallback] public void Run() { _z = char.IsLetter(_c) && char.IsDigit(_c) || char.ToUpperInvariant(_c) == 'X'; }
// --- StringAsSpanCompareClean
readonly string _s = "gain=0.5"; float _y;
[RealtimeCallback] public void Run() { var s = _s.AsSpan(); int i = s.IndexOf('='); if (s[..i].SequenceEqual("gain")) float.TryParse(s[(i + 1)..], System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _y); if (s.StartsWith("ga") && s.Equals("GAIN", StringComparison.OrdinalIgnoreCase)) _y++; }
// --- StringCompareCultureClean
readonly string _s = "abc"; int _y;
[RealtimeCallback] public void Run() { _y = string.Compare(_s, "abd", StringComparison.OrdinalIgnoreCase) + _s.CompareTo("x") + string.CompareOrdinal(_s, "b") + _s.GetHashCode(); }
// --- StringEnumerateLines
readonly string _s = "a\nb"; int _y;
[RealtimeCallback] public void Run() { foreach (var l in _s.AsSpan().EnumerateLines()) _y += l.Length; }
// --- StringSplitArray
readonly string _s = "a,b"; int _y;
[RealtimeCallback] public void Run() { _y = _s.Split(',').Length; } // !0003
// --- CharArrayToString
readonly char[] _c = ['a', 'b']; string _s; [RealtimeCallback] public void Run() { _s = new string(_c); } // !0003
// --- SpanToStringAlloc
readonly char[] _c = ['a', 'b']; string _s; [RealtimeCallback] public void Run() { _s = _c.AsSpan().ToString(); } // !0003
// --- StringImplicitToSpanClean
static int Len(ReadOnlySpan<char> s) => s.Length; int _y;
[RealtimeCallback] public void Run() { _y = Len("abc") + Len($"const"); }
// --- RawStringConst
string _y;
[RealtimeCallback] public void Run() { _y = """raw {x}"""; }
// --- StringPad
string _y = "abc", _z;
[RealtimeCallback] public void Run() { _z = _y.PadLeft(8); } // !0003
// --- StringCreateSpan
string _y;
[RealtimeCallback] public void Run() { _y = string.Create(3, 0, static (s, _) => s.Fill('x')); } // !0003 !0007
// --- SpanToString
readonly char[] _c = ['a', 'b']; string _s;
[RealtimeCallback] public void Run() {
_s = _c.AsSpan().ToString(); // !0003
_s = new string(_c); // !0003
_s = string.Concat(_s, "x"); // !0003
}
// --- PathCombine
string _s = "a";
[RealtimeCallback] public void Run() {
GC.KeepAlive(Path.Combine(_s, "b")); // !0003
}
// --- StringSwitchHelper
static int Parse(string s) => s switch { "sine" => 1, "saw" => 2, "square" => 3, "noise" => 4, "tri" => 5, "pulse" => 6, "a" => 7, _ => 0 }; int _n;
[RealtimeCallback] public void Run() { _n = Parse("saw"); }
// --- ConstantString
string _s; int _n; const string Prefix = "osc";
[RealtimeCallback] public void Run() { _s = Prefix + "/" + nameof(Run); _s = _n > 3 ? "a" : "b"; _s ??= "none"; ReadOnlySpan<char> c = "abc"; _n = c.Length; _s = $"{Prefix}/{nameof(_n)}"; _s = """raw "text" here"""; }
// --- StringReads
string _s = "abc,def"; int _n; bool _b; char[] _c = new char[16];
[RealtimeCallback] public void Run() { _n = _s.IndexOf(','); _n = _s.LastIndexOf('c'); _b = _s.Contains("def", StringComparison.Ordinal); _n = string.Compare(_s, "abd", StringComparison.Ordinal); _n = _s.CompareTo("abd"); _b = _s.EndsWith("f", StringComparison.OrdinalIgnoreCase); _s.CopyTo(0, _c, 0, 3); _s.AsSpan().CopyTo(_c); _b = char.IsDigit(_s[0]); _n = char.ToUpperInvariant(_s[0]); _b = string.IsNullOrWhiteSpace(_s); _b = _s.AsSpan().Equals("abc", StringComparison.OrdinalIgnoreCase); _n = _s.AsSpan().Trim().Length; _b = float.TryParse("1.5", out float f); _n = int.Parse("12"); _b = _s.StartsWith("abc", StringComparison.Ordinal); _n = _s.IndexOfAny(_c); _n = _s.AsSpan().IndexOf("def"); _b = _s.Equals("ABC", StringComparison.OrdinalIgnoreCase); _b = ReferenceEquals(_s, null); _b = _s is "abc"; _n = string.GetHashCode(_s.AsSpan()); }
// --- StringCulture
string _s = "abc,def"; int _n; bool _b;
[RealtimeCallback] public void Run() { _b = _s.StartsWith("abc"); _n = _s.IndexOf("def"); _n = string.Compare(_s, "x"); _b = _s.EndsWith("f"); _b = _s.Contains("def"); }
// --- StringInterning norun
string _s = "a";
[RealtimeCallback] public void Run() {
_s = string.Intern(_s); // !0003
}
