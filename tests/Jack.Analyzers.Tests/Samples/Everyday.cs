// --- MixerLoopClean
readonly float[][] _tracks = [new float[64], new float[64], new float[64]]; readonly float[] _out = new float[64]; readonly float[] _gains = [1, 0.5f, 0.2f];
[RealtimeCallback] public void Run() { Array.Clear(_out); for (int t = 0; t < _tracks.Length; t++) { var track = _tracks[t]; float g = _gains[t]; for (int i = 0; i < _out.Length; i++) _out[i] += track[i] * g; } }
// --- TempBufferPerCycle
float _y;
[RealtimeCallback] public void Run() { float[] tmp = new float[256]; for (int i = 0; i < tmp.Length; i++) tmp[i] = i; _y = tmp[3]; } // !0002
// --- LinqSelectSum
readonly float[] _b = new float[16]; float _y;
[RealtimeCallback] public void Run() { _y = _b.Select(x => x * x).Sum(); } // !0007 !0011
// --- LinqMaxArray
readonly float[] _b = new float[16]; float _y;
[RealtimeCallback] public void Run() { _y = _b.Max(); }
// --- LinqMaxSelector
readonly float[] _b = new float[16]; float _y;
[RealtimeCallback] public void Run() { _y = _b.Max(x => MathF.Abs(x)); } // !0007 !0011
// --- LinqWhereCount
readonly List<int> _notes = [1, 2, 3]; int _y;
[RealtimeCallback] public void Run() { _y = _notes.Count(n => n > 1); } // !0007
// --- LinqAnyPredicateList
readonly List<int> _notes = [1, 2, 3]; bool _y;
[RealtimeCallback] public void Run() { _y = _notes.Any(n => n > 1); } // !0007
// --- ListExistsStaticLambda
readonly List<int> _notes = [1, 2, 3]; bool _y;
[RealtimeCallback] public void Run() { _y = _notes.Exists(static n => n > 1); } // !0007
// --- ListFindIndexCapture
readonly List<int> _notes = [1, 2, 3]; int _y; 
[RealtimeCallback] public void Run() { int want = _y; _y = _notes.FindIndex(n => n == want); } // !0005
// --- ZipForeach
readonly float[] _a = new float[4], _b = new float[4]; float _y;
[RealtimeCallback] public void Run() { foreach (var (x, y) in _a.Zip(_b)) _y += x * y; } // !0009 !0011
// --- EnumerableRange
float _y;
[RealtimeCallback] public void Run() { foreach (int i in Enumerable.Range(0, 8)) _y += i; } // !0009 !0011
// --- OrderBy
readonly float[] _a = [3, 1, 2]; float _y;
[RealtimeCallback] public void Run() { foreach (float f in _a.OrderBy(x => x)) _y += f; } // !0007 !0009 !0011
// --- LinqFirstOrDefaultPredicate
readonly List<string> _a = ["x", "y"]; string _y;
[RealtimeCallback] public void Run() { _y = _a.FirstOrDefault(x => x == "y"); } // !0007
// --- LinqAllIEnumerable
IEnumerable<int> _a = new List<int> { 1, 2 }; bool _y;
[RealtimeCallback] public void Run() { _y = _a.All(x => x > 0); } // !0007
// --- LinqCountIEnumerableField
IEnumerable<int> _a = new List<int> { 1, 2 }; int _y;
[RealtimeCallback] public void Run() { _y = _a.Count(); }
// --- LinqSkipTake
readonly float[] _a = new float[10]; float _y;
[RealtimeCallback] public void Run() { foreach (var f in _a.Skip(2).Take(3)) _y += f; } // !0009 !0011
// --- ToDictionary
readonly int[] _a = [1, 2]; int _y;
[RealtimeCallback] public void Run() { _y = _a.ToDictionary(x => x, x => x * 2)[1]; } // !0007 !0011
// --- Aggregate
readonly int[] _a = [1, 2]; int _y;
[RealtimeCallback] public void Run() { _y = _a.Aggregate(0, (s, x) => s + x); } // !0007
// --- GroupBy
readonly int[] _a = [1, 2]; int _y;
[RealtimeCallback] public void Run() { foreach (var g in _a.GroupBy(x => x % 2)) _y += g.Key; } // !0007 !0009 !0011
// --- CapturedGain
float _y;
[RealtimeCallback] public void Run() { float g = 0.5f; _y = Apply(x => x * g, 2); } // !0005
static float Apply(Func<float, float> f, float x) => f(x);
// --- NonCapturedPassed
float _y;
[RealtimeCallback] public void Run() { _y = Apply(x => x * 2, 2); } // !0007
static float Apply(Func<float, float> f, float x) => f(x);
// --- ThisCapturePassed
float _y, _gain = 2;
[RealtimeCallback] public void Run() { _y = Apply(x => x * _gain, 2); } // !0006
static float Apply(Func<float, float> f, float x) => f(x);
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
// --- ClosureOnlyInBranch
int _n; Action _a;
[RealtimeCallback] public void Run() { int k = _n++; if (k < 0) _a = () => Console.Write(k); } // !0005
// --- ClosureInElseScopedBranchNotTaken
int _n; Action _a;
[RealtimeCallback] public void Run() { if (_n < 0) { int k = _n; _a = () => _n = k; } } // !0005
// --- LocalFunctionCapturing
float _y;
[RealtimeCallback] public void Run() { float acc = 0; void Add(float x) => acc += x; Add(1); Add(2); _y = acc; }
// --- LocalFunctionToDelegate
float _y;
[RealtimeCallback] public void Run() { float acc = 0; void Add(float x) => acc += x; Action<float> f = Add; f(1); _y = acc; } // !0005
// --- LocalFunctionRecursiveClean
int _y;
[RealtimeCallback] public void Run() { static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); _y = Fib(8); }
// --- LambdaImmediatelyInvoked
int _y;
[RealtimeCallback] public void Run() { _y = ((Func<int>)(() => 3))(); } // !0007
// --- DelegateArrayField
readonly Func<float, float>[] _shapes = [x => x, MathF.Tanh, x => x * x]; int _i; float _y;
[RealtimeCallback] public void Run() { _y = _shapes[_i++ % 3](0.5f); }
// --- BoxIntoObjectField
object _o;
[RealtimeCallback] public void Run() { _o = 3; } // !0004
// --- BoxReturn alloc
object _o;
[RealtimeCallback] public void Run() { _o = Get(); } // !0020
static object Get() => 1.5f;
// --- BoxEnumToObject
object _o; enum Mode { A, B } Mode _m;
[RealtimeCallback] public void Run() { _o = _m; } // !0004
// --- StructToInterfaceLocal
interface IEffect { float Do(float x); } readonly struct Gain(float g) : IEffect { public float Do(float x) => x * g; } float _y; IEffect _e;
[RealtimeCallback] public void Run() { _e = new Gain(2); _y = _e.Do(1); } // !0004
// --- StructViaGenericConstraint
interface IEffect { float Do(float x); } readonly struct Gain(float g) : IEffect { public float Do(float x) => x * g; } float _y;
[RealtimeCallback] public void Run() { _y = Go(new Gain(2), 1); }
static float Go<T>(T e, float x) where T : struct, IEffect => e.Do(x);
// --- StructToInterfaceParam
interface IEffect { float Do(float x); } readonly struct Gain(float g) : IEffect { public float Do(float x) => x * g; } float _y;
[RealtimeCallback] public void Run() { _y = Go(new Gain(2), 1); } // !0004
static float Go(IEffect e, float x) => e.Do(x);
// --- NullableBox
object _o; int? _n = 3;
[RealtimeCallback] public void Run() { _o = _n; } // !0004
// --- NullableLiftClean
int? _a = 3, _b; int _y;
[RealtimeCallback] public void Run() { int? c = _a + _b; _y = c ?? 0; _b = _a * 2; if (_a > _b) _y++; _y += _a.GetValueOrDefault(); }
// --- IComparableBox
IComparable _c;
[RealtimeCallback] public void Run() { _c = 5; } // !0004
// --- ObjectEqualsTwoInts
bool _y; int _n;
[RealtimeCallback] public void Run() { _y = Equals(_n, 3); } // !0004
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
// --- HasFlagClean
[Flags] enum F { A = 1, B = 2 } F _f = F.A; bool _y;
[RealtimeCallback] public void Run() { _y = _f.HasFlag(F.B); }
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
// --- GenericEnumEqualityComparer
enum Mode { A, B } Mode _m; bool _y;
[RealtimeCallback] public void Run() { _y = EqualityComparer<Mode>.Default.Equals(_m, Mode.A); }
// --- ParamsObjectFormat
string _y; int _a;
[RealtimeCallback] public void Run() { _y = string.Format("{0} {1}", _a, 2); } // !0003 !0004
// --- ParamsIntSum
int _y;
[RealtimeCallback] public void Run() { _y = Sum(1, 2, 3); } // !0008
static int Sum(params int[] v) { int s = 0; foreach (int x in v) s += x; return s; }
// --- ParamsIntNone
int _y;
[RealtimeCallback] public void Run() { _y = Sum(); }
static int Sum(params int[] v) { int s = 0; foreach (int x in v) s += x; return s; }
// --- ParamsSpanSum
int _y;
[RealtimeCallback] public void Run() { _y = Sum(1, 2, _y); }
static int Sum(params ReadOnlySpan<int> v) { int s = 0; foreach (int x in v) s += x; return s; }
// --- ParamsIEnumerable
int _y;
[RealtimeCallback] public void Run() { _y = Sum(1, 2, 3); } // !0008 !0020
static int Sum(params IEnumerable<int> v) { int s = 0; foreach (int x in v) s += x; return s; }
// --- ParamsReadOnlyListEmpty
int _y;
[RealtimeCallback] public void Run() { _y = Sum(); }
static int Sum(params IReadOnlyList<int> v) => v.Count;
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
// --- CharIsLetter
bool _z; char _c = 'x';
[RealtimeCallback] public void Run() { _z = char.IsLetter(_c) && char.IsDigit(_c) || char.ToUpperInvariant(_c) == 'X'; }
// --- GuidNewGuid
Guid _g;
[RealtimeCallback] public void Run() { _g = Guid.NewGuid(); }
// --- GuidTryFormatClean
Guid _g; readonly char[] _c = new char[64];
[RealtimeCallback] public void Run() { _g.TryFormat(_c, out _); }
// --- DateTimeUtcNowTicks
long _t;
[RealtimeCallback] public void Run() { _t = DateTime.UtcNow.Ticks; _t += Environment.TickCount64; }
// --- DateTimeToString
string _t;
[RealtimeCallback] public void Run() { _t = DateTime.UtcNow.ToString("O"); } // !0003
// --- StopwatchField
readonly Stopwatch _sw = Stopwatch.StartNew(); double _t;
[RealtimeCallback] public void Run() { _t = _sw.Elapsed.TotalMilliseconds; _sw.Restart(); _t += _sw.ElapsedTicks; }
// --- StopwatchNew alloc
double _t;
[RealtimeCallback] public void Run() { var sw = Stopwatch.StartNew(); _t = sw.ElapsedTicks; } // !0020
// --- RandomSharedNext
float _t;
[RealtimeCallback] public void Run() { _t = Random.Shared.NextSingle() * 2 - 1 + Random.Shared.Next(10); }
// --- RandomFieldSeeded
readonly Random _r = new(42); float _t; readonly byte[] _b = new byte[8];
[RealtimeCallback] public void Run() { _t = _r.NextSingle() + (float)_r.NextDouble() + _r.Next(1, 5); _r.NextBytes(_b); }
// --- RandomNew
float _t;
[RealtimeCallback] public void Run() { _t = new Random().NextSingle(); } // !0001
// --- TupleReturnClean
float _y;
(float L, float R) Pan(float x, float p) => (x * (1 - p), x * p);
[RealtimeCallback] public void Run() { var (l, r) = Pan(1, 0.3f); (l, r) = (r, l); _y = l - r; }
// --- TupleEqualsOperator
(int, int) _a = (1, 2), _b = (1, 3); bool _y;
[RealtimeCallback] public void Run() { _y = _a == _b || _a != (3, 4); }
// --- TupleEqualsMethodClean
(int, float) _a = (1, 2), _b = (1, 3); bool _y;
[RealtimeCallback] public void Run() { _y = _a.Equals(_b); int h = _a.GetHashCode(); _y |= _a.CompareTo(_b) > 0; }
// --- TupleToString
(int, float) _a = (1, 2); string _y;
[RealtimeCallback] public void Run() { _y = _a.ToString(); } // !0003
// --- TupleUserOperator alloc
readonly struct Note(string n) { public readonly string N = n; public static bool operator ==(Note a, Note b) => (a.N + "x") == (b.N + "x"); public static bool operator !=(Note a, Note b) => !(a == b); public override bool Equals(object o) => false; public override int GetHashCode() => 0; } (Note, int) _a = (new("a"), 1), _b = (new("b"), 1); bool _y;
[RealtimeCallback] public void Run() { _y = _a == _b; } // !0020
// --- TupleUserOperatorClean
readonly struct Note(int n) { public readonly int N = n; public static bool operator ==(Note a, Note b) => a.N == b.N; public static bool operator !=(Note a, Note b) => !(a == b); public override bool Equals(object o) => false; public override int GetHashCode() => 0; } (Note, int) _a = (new(1), 1), _b = (new(2), 1); bool _y;
[RealtimeCallback] public void Run() { _y = _a == _b; }
// --- TupleClassCreate alloc
object _t;
[RealtimeCallback] public void Run() { _t = Tuple.Create(1, 2); } // !0020
// --- KeyValuePairClean
float _y;
[RealtimeCallback] public void Run() { var p = new KeyValuePair<int, float>(1, 2); var (k, v) = p; _y = k + v; var q = KeyValuePair.Create(1, 3f); _y += q.Value; }
// --- RecordClassNewEach
record Msg(int A, float B); Msg _m;
[RealtimeCallback] public void Run() { _m = new Msg(1, 2); } // !0001
// --- RecordStructEqualsClean
readonly record struct Msg(int A, float B); Msg _m; bool _y;
[RealtimeCallback] public void Run() { _y = _m == new Msg(1, 2); _m = _m with { A = 3 }; _y |= _m.Equals(default); int h = _m.GetHashCode(); var (a, b) = _m; }
// --- RecordStructToString
readonly record struct Msg(int A, float B); Msg _m; string _y;
[RealtimeCallback] public void Run() { _y = _m.ToString(); } // !0003
// --- RecordClassEqualsClean
sealed record Msg(int A, string B); readonly Msg _m = new(1, "x"), _n = new(1, "y"); bool _y;
[RealtimeCallback] public void Run() { _y = _m == _n; int h = _m.GetHashCode(); }
// --- RecordClassHashOfList
sealed record Msg(int A, List<int> B); readonly Msg _m = new(1, []), _n = new(1, []); bool _y;
[RealtimeCallback] public void Run() { _y = _m.Equals(_n); }
// --- RecordPrintInterpolated
record Msg(int A); readonly Msg _m = new(1); string _y;
[RealtimeCallback] public void Run() { _y = $"{_m}"; } // !0003
// --- RecordWithDerived
abstract record Ev(int F); sealed record On(int F, int N) : Ev(F); readonly On _e = new(1, 2); Ev _r;
[RealtimeCallback] public void Run() { _r = _e with { F = 4 }; } // !0001
// --- RecordStructFieldNotEquatable
struct Raw { public int X; } readonly record struct Msg(int A, Raw R); Msg _m, _n; bool _y;
[RealtimeCallback] public void Run() { _y = _m == _n; } // !0004
// --- AnonymousTypeInLocal
int _y;
[RealtimeCallback] public void Run() { var t = new { A = 1, B = 2 }; _y = t.A; } // !0001
