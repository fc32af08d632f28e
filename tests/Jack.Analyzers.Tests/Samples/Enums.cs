// --- EnumToEnum
Enum _e;
[RealtimeCallback] public void Run() {
_e = DayOfWeek.Friday; // !0004
}
// --- EnumGetHashCode
DayOfWeek _d; int _n;
[RealtimeCallback] public void Run() { _n = _d.GetHashCode(); }
// --- EnumEquals
DayOfWeek _d; bool _b;
[RealtimeCallback] public void Run() {
_b = _d.Equals(DayOfWeek.Monday); // !0004
}
// --- EnumCompareTo
DayOfWeek _d; int _b;
[RealtimeCallback] public void Run() {
_b = _d.CompareTo(DayOfWeek.Monday); // !0004
}
// --- EnumHasFlag
FileAccess _d = FileAccess.ReadWrite; bool _b;
[RealtimeCallback] public void Run() {
_b = _d.HasFlag(FileAccess.Read); // ?0024
}
// --- DictionaryEnumKey
Dictionary<DayOfWeek, int> _l = new() { [DayOfWeek.Monday] = 1 }; int _b;
[RealtimeCallback] public void Run() { _b = _l[DayOfWeek.Monday]; _l.TryGetValue(DayOfWeek.Friday, out _b); bool c = _l.ContainsKey(DayOfWeek.Friday); }
// --- BoxEnumToObject
object _o; enum Mode { A, B } Mode _m;
[RealtimeCallback] public void Run() { _o = _m; } // !0004
// --- EnumEqualsMethod
enum Mode { A, B } Mode _m; bool _y;
[RealtimeCallback] public void Run() { _y = _m.Equals(Mode.B); } // !0004
// --- EnumOperators
enum Mode { A, B } Mode _m; bool _y;
[RealtimeCallback] public void Run() { _y = _m == Mode.B; _m = (Mode)(((int)_m + 1) % 2); }
// --- EnumToStringLog
enum Mode { A, B } Mode _m; string _y;
[RealtimeCallback] public void Run() { _y = _m.ToString(); } // !0003
// --- EnumInterpolated
enum Mode { A, B } Mode _m; string _y;
[RealtimeCallback] public void Run() { _y = $"mode {_m}"; } // !0003
// --- EnumNameof
enum Mode { A, B } string _y;
[RealtimeCallback] public void Run() { _y = nameof(Mode.A); }
// --- EnumSwitchString
enum Mode { A, B } Mode _m; string _y;
[RealtimeCallback] public void Run() { _y = _m switch { Mode.A => "a", Mode.B => "b", _ => "?" }; }
// --- EnumDictionaryKey
enum Mode { A, B } readonly Dictionary<Mode, float> _d = new() { [Mode.A] = 1 }; float _y;
[RealtimeCallback] public void Run() { _y = _d[Mode.A]; }
// --- EnumGetValues
enum Mode { A, B } int _y;
[RealtimeCallback] public void Run() { foreach (Mode m in Enum.GetValues<Mode>()) _y += (int)m; } // !0002
// --- EnumParseSpan
enum Mode { A, B } Mode _m;
[RealtimeCallback] public void Run() { Enum.TryParse("B", out _m); }
// --- EnumGetNames
enum Mode { A, B } int _y;
[RealtimeCallback] public void Run() { _y = Enum.GetNames<Mode>().Length; } // !0002
// --- EnumGetNameValue
enum Mode { A, B } string _y; Mode _m;
[RealtimeCallback] public void Run() { _y = Enum.GetName(_m); }
// --- EnumCompareToBox
enum Mode { A, B } Mode _m; int _y;
[RealtimeCallback] public void Run() { _y = _m.CompareTo(Mode.A); } // !0004
// --- HasFlagClean
[Flags] enum F { A = 1, B = 2 } F _f = F.A; bool _y;
[RealtimeCallback] public void Run() { _y = _f.HasFlag(F.B); }
// --- GenericEnumEqualityComparer
enum Mode { A, B } Mode _m; bool _y;
[RealtimeCallback] public void Run() { _y = EqualityComparer<Mode>.Default.Equals(_m, Mode.A); }
// --- EnumParse
[RealtimeCallback] public void Run() {
bool b = Enum.TryParse("Monday", out DayOfWeek d);
string s = Enum.GetName(DayOfWeek.Monday);
}
// --- BitFlags
[Flags] enum Port { None = 0, Input = 1, Output = 2 } Port _p; bool _b;
[RealtimeCallback] public void Run() { _p |= Port.Input; _b = (_p & Port.Output) == Port.Output; _p &= ~Port.Input; _p ^= Port.Output; _b = _p is Port.Input or Port.None; }
// --- EnumOperations
DayOfWeek _d = DayOfWeek.Monday; bool _b; int _n;
[RealtimeCallback] public void Run() { _b = _d == DayOfWeek.Friday; _n = (int)_d; _d = (DayOfWeek)3; _d |= DayOfWeek.Monday; _n = _d switch { DayOfWeek.Monday => 1, _ => 2 }; _b = (_d & DayOfWeek.Monday) != 0; _b = Enum.IsDefined(_d); }
// --- EnumNames norun
DayOfWeek _d = DayOfWeek.Monday;
[RealtimeCallback] public void Run() {
GC.KeepAlive(Enum.GetValues<DayOfWeek>()); // !0002
}
// --- TextOfABoxedEnum alloc
enum Wave { Sine, Saw } Wave _wave; string _text = "";
[RealtimeCallback] public void Run() { _text = ((Enum)_wave).ToString(); } // !0003 !0004
