// --- BiquadCascade
sealed class Biquad { float _b0 = 1, _b1, _b2, _a1, _a2, _z1, _z2; public void SetLowpass(float fc, float q, float fs) { float w = 2 * MathF.PI * fc / fs; float c = MathF.Cos(w), a = MathF.Sin(w) / (2 * q); float a0 = 1 + a; _b0 = (1 - c) / 2 / a0; _b1 = (1 - c) / a0; _b2 = _b0; _a1 = -2 * c / a0; _a2 = (1 - a) / a0; } public float Next(float x) { float y = _b0 * x + _z1; _z1 = _b1 * x - _a1 * y + _z2; _z2 = _b2 * x - _a2 * y; return y; } }
readonly Biquad[] _stages = [new(), new(), new()]; readonly float[] _buf = new float[64]; int _n;
[RealtimeCallback] public void Run() { if (_n++ % 4 == 0) foreach (Biquad b in _stages) b.SetLowpass(1000, 0.7f, 48000); for (int i = 0; i < _buf.Length; i++) { float x = _buf[i]; foreach (Biquad b in _stages) x = b.Next(x); _buf[i] = x; } }
// --- ReverbComb
sealed class Comb(int n, float fb) { readonly float[] _b = new float[n]; int _i; public float Process(float x) { ref float cell = ref _b[_i]; float y = cell; cell = x + y * fb; if (++_i == _b.Length) _i = 0; return y; } } readonly Comb[] _c = [new(1116, .8f), new(1188, .8f)]; float _y;
[RealtimeCallback] public void Run() { float s = 0; for (int i = 0; i < 64; i++) { s = 0; foreach (var c in _c) s += c.Process(i); } _y = s; }
// --- EnvelopeStateMachine
enum Stage { Idle, Attack, Decay, Sustain, Release } struct Env { public Stage S; float _v; public float Next(float a, float d, float s, float r) { switch (S) { case Stage.Attack: _v += a; if (_v >= 1) { _v = 1; S = Stage.Decay; } break; case Stage.Decay: _v -= d; if (_v <= s) { _v = s; S = Stage.Sustain; } break; case Stage.Release: _v -= r; if (_v <= 0) { _v = 0; S = Stage.Idle; } break; default: break; } return _v; } } Env _e = new() { S = Stage.Attack }; float _y;
[RealtimeCallback] public void Run() { for (int i = 0; i < 64; i++) _y = _e.Next(.1f, .1f, .5f, .01f); if (_e.S is Stage.Idle) _e.S = Stage.Attack; }
// --- VoiceAllocatorPreallocated
sealed class Voice { public int Note = -1; public float Phase, Inc; public bool Active => Note >= 0; public void Start(int n, float fs) { Note = n; Phase = 0; Inc = 440f * MathF.Pow(2, (n - 69) / 12f) / fs; } public void Stop() => Note = -1; public void Render(Span<float> o) { for (int i = 0; i < o.Length; i++) { o[i] += MathF.Sin(Phase * MathF.Tau); Phase += Inc; Phase -= MathF.Floor(Phase); } } }
readonly Voice[] _v = new Voice[8]; readonly float[] _o = new float[64]; int _n; public Sample() { for (int i = 0; i < 8; i++) _v[i] = new Voice(); }
Voice Find() { foreach (Voice v in _v) if (!v.Active) return v; return _v[0]; }
[RealtimeCallback] public void Run() { Find().Start(60 + _n++ % 12, 48000); _o.AsSpan().Clear(); foreach (Voice v in _v) if (v.Active) v.Render(_o); if (_n % 8 == 0) foreach (Voice v in _v) v.Stop(); }
// --- RingBufferStruct
sealed class Ring { readonly float[] _b = new float[1024]; int _w, _r; public int Available => Volatile.Read(ref _w) - _r; public bool TryWrite(ReadOnlySpan<float> s) { int w = _w; if (_b.Length - (w - Volatile.Read(ref _r)) < s.Length) return false; for (int i = 0; i < s.Length; i++) _b[(w + i) & 1023] = s[i]; Volatile.Write(ref _w, w + s.Length); return true; } public int Read(Span<float> d) { int n = Math.Min(d.Length, Available); for (int i = 0; i < n; i++) d[i] = _b[(_r + i) & 1023]; Volatile.Write(ref _r, _r + n); return n; } } readonly Ring _r = new(); readonly float[] _t = new float[32];
[RealtimeCallback] public void Run() { _r.TryWrite(_t); _r.Read(_t); }
// --- MidiParserSpan
int _notes, _cc; readonly byte[] _msg = [0x90, 60, 100];
void Parse(ReadOnlySpan<byte> m) { switch (m) { case [0x90 or 0x91, var n, > 0]: _notes += n; break; case [0x80, ..]: _notes--; break; case [0xB0, var c, var v]: _cc = c * v; break; case []: return; } }
[RealtimeCallback] public void Run() { Parse(_msg); Parse([0x80, 60, 0]); Parse([]); }
// --- AbstractEffectChain
abstract class Effect { public bool Bypass; public void Process(Span<float> b) { if (!Bypass) Core(b); } protected abstract void Core(Span<float> b); } sealed class Gain : Effect { public float G = 1; protected override void Core(Span<float> b) { foreach (ref float f in b) f *= G; } } sealed class Clip : Effect { protected override void Core(Span<float> b) { for (int i = 0; i < b.Length; i++) b[i] = Math.Clamp(b[i], -1, 1); } }
readonly List<Effect> _fx = [new Gain(), new Clip()]; readonly float[] _b = new float[64];
[RealtimeCallback] public void Run() { foreach (Effect e in _fx) e.Process(_b); for (int i = 0; i < _fx.Count; i++) _fx[i].Process(_b); }
// --- InterfaceProcessor
interface IProcessor { void Process(ReadOnlySpan<float> i, Span<float> o); int Latency => 0; } sealed class Thru : IProcessor { public void Process(ReadOnlySpan<float> i, Span<float> o) => i.CopyTo(o); } readonly IProcessor _p = new Thru(); readonly float[] _a = new float[4], _b = new float[4]; int _l;
[RealtimeCallback] public void Run() { _p.Process(_a, _b); _l = _p.Latency; }
// --- GenericProcessorStruct
interface IShape { float Shape(float x); } readonly struct Tanh : IShape { public float Shape(float x) => MathF.Tanh(x); } readonly struct Hard : IShape { public float Shape(float x) => x > 1 ? 1 : x < -1 ? -1 : x; } static void Go<T>(Span<float> s, T f = default) where T : struct, IShape { for (int i = 0; i < s.Length; i++) s[i] = f.Shape(s[i]); } readonly float[] _b = new float[8];
[RealtimeCallback] public void Run() { Go<Tanh>(_b); Go(_b, new Hard()); }
// --- OversamplerScratch
readonly float[] _up = new float[128], _in = new float[64];
[RealtimeCallback] public void Run() { Span<float> up = _up; for (int i = 0; i < _in.Length; i++) { up[2 * i] = _in[i]; up[2 * i + 1] = i + 1 < _in.Length ? (_in[i] + _in[i + 1]) * .5f : _in[i]; } foreach (ref float f in up) f = MathF.Tanh(f); for (int i = 0; i < _in.Length; i++) _in[i] = up[2 * i]; }
// --- CommandQueueSwap
readonly record struct Command(int Kind, float Value); readonly ConcurrentQueue<Command> _q = new(); float _gain;
[RealtimeCallback] public void Run() { while (_q.TryDequeue(out Command c)) _gain = c switch { { Kind: 0 } => c.Value, { Kind: 1, Value: > 0 } => -c.Value, _ => _gain }; }
// --- SnapshotExchange
sealed class Params { public float Gain = 1; public float[] Table = new float[8]; } Params _next = new(), _cur = new(); float _y;
[RealtimeCallback] public void Run() { if (Interlocked.Exchange(ref _next, null) is { } p) _cur = p; _y = _cur.Gain + _cur.Table[2]; }
// --- MeterPeakRms
float _peak, _rms; readonly float[] _b = new float[64];
[RealtimeCallback] public void Run() { float s = 0, p = 0; foreach (float f in _b) { s += f * f; p = MathF.Max(p, MathF.Abs(f)); } _rms = MathF.Sqrt(s / _b.Length); _peak = MathF.Max(p, _peak * .99f); Volatile.Write(ref _peak, p); }
// --- DbExtension
float _y;
[RealtimeCallback] public void Run() { _y = (-6f).DbToGain() * 0.5f.GainToDb(); }
} static class DbExt { public static float DbToGain(this float d) => MathF.Exp(d * 0.11512925f); public static float GainToDb(this float g) => g <= 0 ? float.NegativeInfinity : 20 * MathF.Log10(g);
// --- ExtensionMembersClean
readonly float[] _b = new float[4]; float _y;
[RealtimeCallback] public void Run() { Span<float> s = _b; _y = s.Peak + s.Rms(); }
} static class SpanExt { extension(Span<float> s) { public float Peak { get { float p = 0; foreach (float f in s) p = MathF.Max(p, f); return p; } } public float Rms() => MathF.Sqrt(s.Length == 0 ? 0 : s[0]); }
// --- ExtensionMembersAlloc alloc
readonly float[] _b = new float[4]; float _y;
[RealtimeCallback] public void Run() { Span<float> s = _b; _y = s.Copy.Length; } // !0020
} static class SpanExt { extension(Span<float> s) { public float[] Copy => s.ToArray(); }
// --- ExtensionStaticMemberAlloc alloc
float[] _y;
[RealtimeCallback] public void Run() { _y = float.Buffer(3); } // !0020
} static class SpanExt { extension(float) { public static float[] Buffer(int n) => new float[n]; }
// --- ExtensionOperatorAlloc alloc
float[] _a = [1], _y;
[RealtimeCallback] public void Run() { _y = _a * 2f; } // !0020
} static class SpanExt { extension(float[]) { public static float[] operator *(float[] a, float g) { var r = new float[a.Length]; return r; } }
// --- FieldBackedProperty
float Gain { get; set => field = Math.Clamp(value, 0, 4); } = 1; float _y;
[RealtimeCallback] public void Run() { Gain = 5; _y = Gain; }
// --- LazyPropertyField zero
float[] Table { get => field ??= new float[16]; } float _y;
[RealtimeCallback] public void Run() { _y = Table[3]; } // !0020
// --- InitOnlyStruct
readonly struct Opt { public float A { get; init; } public required int B { get; init; } } float _y;
[RealtimeCallback] public void Run() { var o = new Opt { A = 1, B = 2 }; o = o with { A = 3 }; _y = o.A; }
// --- RefStructPool
ref struct Frame(Span<float> l, Span<float> r) { public Span<float> L = l, R = r; public readonly void Swap() { for (int i = 0; i < L.Length; i++) (L[i], R[i]) = (R[i], L[i]); } public readonly void Dispose() { L.Clear(); } } readonly float[] _l = new float[8], _r = new float[8];
[RealtimeCallback] public void Run() { using var f = new Frame(_l, _r); f.Swap(); }
// --- InlineArrayUse
[InlineArray(8)] struct Eight { float _e; } Eight _e; float _y;
[RealtimeCallback] public void Run() { for (int i = 0; i < 8; i++) _e[i] = i; foreach (float f in _e) _y += f; Span<float> s = _e; _y += s[2]; ReadOnlySpan<float> t = _e[1..3]; }
// --- PointerLoop
readonly float[] _a = new float[16]; float _y;
[RealtimeCallback] public void Run() { fixed (float* p = _a) { for (float* q = p; q < p + 16; q++) *q += 1; _y = p[2]; } fixed (float* p = _a.AsSpan()) _y += *p; }
// --- UnsafeRefs
readonly float[] _a = new float[16]; float _y;
[RealtimeCallback] public void Run() { ref float r = ref MemoryMarshal.GetArrayDataReference(_a); for (int i = 0; i < 16; i++) Unsafe.Add(ref r, i) *= 2; _y = Unsafe.As<float, int>(ref r) + Unsafe.SizeOf<float>(); ref float s = ref MemoryMarshal.GetReference(_a.AsSpan()); _y += Unsafe.ReadUnaligned<float>(ref Unsafe.As<float, byte>(ref s)); var b = MemoryMarshal.AsBytes(_a.AsSpan()); var d = MemoryMarshal.Cast<float, int>(_a.AsSpan()); _y += b[0] + d[0]; }
// --- FunctionPointerTable
static float Dbl(float x) => x * 2; static float Neg(float x) => -x; float _y; delegate*<float, float> _f = &Dbl;
[RealtimeCallback] public void Run() { _y = _f(2); _f = _y > 3 ? &Neg : &Dbl; }
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
// --- EventInvokeNullable
event Action<int> Tick; int _n; public Sample() { Tick += x => _n += x; }
[RealtimeCallback] public void Run() { Tick?.Invoke(3); }
// --- EventSubscribeInside
event Action<int> Tick; int _n;
[RealtimeCallback] public void Run() { Tick += OnTick; Tick -= OnTick; } void OnTick(int x) => _n += x; // !0006
// --- EventHandlerArgsNew
event EventHandler<EventArgs> Tick; int _n; public Sample() { Tick += (s, e) => _n++; }
[RealtimeCallback] public void Run() { Tick?.Invoke(this, new EventArgs()); } // !0001
// --- EventHandlerArgsEmptyClean
event EventHandler<EventArgs> Tick; int _n; public Sample() { Tick += (s, e) => _n++; }
[RealtimeCallback] public void Run() { Tick?.Invoke(this, EventArgs.Empty); }
// --- ListGuardCapacityClean
readonly List<int> _l = new(16);
[RealtimeCallback] public void Run() { if (_l.Count < _l.Capacity) _l.Add(1); else _l.Clear(); }
// --- ListGrowUnbounded alloc
readonly List<int> _l = [];
[RealtimeCallback] public void Run() { _l.Add(1); _l.Add(2); } // !0012
// --- HashSetAddGrow alloc
readonly HashSet<int> _l = []; int _n;
[RealtimeCallback] public void Run() { _l.Add(_n++); } // !0012
// --- DictionaryIndexerGrow alloc
readonly Dictionary<int, int> _l = []; int _n;
[RealtimeCallback] public void Run() { _l[_n++] = 1; } // !0012
// --- DictionaryTryAddGrow alloc
readonly Dictionary<int, int> _l = []; int _n;
[RealtimeCallback] public void Run() { _l.TryAdd(_n++, 1); } // !0012
// --- CollectionsMarshalGetOrAdd alloc
readonly Dictionary<int, int> _l = []; int _n;
[RealtimeCallback] public void Run() { CollectionsMarshal.GetValueRefOrAddDefault(_l, _n++, out _) = 3; } // !0012
// --- QueueEnqueueGrow alloc
readonly Queue<int> _l = [];
[RealtimeCallback] public void Run() { _l.Enqueue(1); _l.Enqueue(1); } // !0012
// --- LinkedListAddLast alloc
readonly LinkedList<int> _l = [];
[RealtimeCallback] public void Run() { _l.AddLast(3); _l.RemoveFirst(); } // !0020
// --- SortedDictionaryAdd
readonly SortedDictionary<int, int> _l = []; int _n;
[RealtimeCallback] public void Run() { _l[_n++] = 3; } // !0004 !0020
// --- PriorityQueueEnqueueGrow alloc
readonly PriorityQueue<int, int> _l = new(); int _n;
[RealtimeCallback] public void Run() { _l.Enqueue(1, _n++); _l.Enqueue(1, _n++); } // !0012
// --- ConcurrentQueueEnqueueGrow alloc
readonly ConcurrentQueue<int> _l = new();
[RealtimeCallback] public void Run() { for (int i = 0; i < 40; i++) _l.Enqueue(1); } // !0012
// --- StringBuilderGrow alloc
readonly StringBuilder _b = new();
[RealtimeCallback] public void Run() { _b.Append("hello world"); _b.Append(3.5f); } // !0012
// --- StringBuilderToStringAlloc
readonly StringBuilder _b = new("abc"); string _s;
[RealtimeCallback] public void Run() { _s = _b.ToString(); } // !0003
// --- ListSortClean
readonly List<int> _l = [3, 1, 2];
[RealtimeCallback] public void Run() { _l.Sort(); _l.Reverse(); int i = _l.IndexOf(3) + _l.BinarySearch(2); bool c = _l.Contains(4); _l[0] = 5; _l.CopyTo(s_t); }
static readonly int[] s_t = new int[8];
// --- ListRemoveClean
readonly List<int> _l = [3, 1, 2];
[RealtimeCallback] public void Run() { if (_l.Count > 0) _l.RemoveAt(0); _l.Remove(7); _l.Clear(); }
// --- ListForEachLambda
readonly List<int> _l = [3, 1, 2]; int _n;
[RealtimeCallback] public void Run() { _l.ForEach(x => _n += x); } // !0006
// --- ListToArrayAlloc
readonly List<int> _l = [3, 1, 2]; int[] _n;
[RealtimeCallback] public void Run() { _n = _l.ToArray(); } // !0002
// --- ListInsertGrow alloc
readonly List<int> _l = [3, 1, 2];
[RealtimeCallback] public void Run() { _l.Insert(0, 4); } // !0012
// --- ListAddRangeGrow alloc
readonly List<int> _l = [3, 1, 2]; readonly int[] _a = [1, 2];
[RealtimeCallback] public void Run() { _l.AddRange(_a); } // !0012
// --- ListRemoveAllCached
readonly List<int> _l = [3, 1, 2]; readonly Predicate<int> _p = static x => x > 100;
[RealtimeCallback] public void Run() { _l.RemoveAll(_p); _l.FindIndex(_p); _l.Exists(_p); _l.TrueForAll(_p); }
// --- ListFindAll alloc
readonly List<int> _l = [3, 1, 2]; readonly Predicate<int> _p = static x => x > 1; int _n;
[RealtimeCallback] public void Run() { _n = _l.FindAll(_p).Count; } // !0020
// --- ListConvertAll alloc
readonly List<int> _l = [3, 1, 2]; readonly Converter<int, float> _p = static x => x; int _n;
[RealtimeCallback] public void Run() { _n = _l.ConvertAll(_p).Count; } // !0020
// --- DictionaryKeysListAlloc
readonly Dictionary<int, int> _l = new() { [1] = 2 }; int _n;
[RealtimeCallback] public void Run() { _n = _l.Keys.ToList().Count; } // !0011
// --- DictionaryRemoveClean
readonly Dictionary<int, int> _l = new() { [1] = 2 }; int _n;
[RealtimeCallback] public void Run() { _l.Remove(5, out _n); _l.ContainsValue(3); _n = _l.GetValueOrDefault(3); _n += _l.Count; }
// --- MemorySliceClean
readonly Memory<float> _m = new float[16]; float _y;
[RealtimeCallback] public void Run() { var s = _m.Slice(2, 4).Span; s[0] = 3; ReadOnlyMemory<float> r = _m; _y = r.Span[1]; _m.Span.Fill(2); MemoryMarshal.TryGetArray(r, out ArraySegment<float> seg); _y += seg[0]; foreach (float f in seg) _y += f; }
// --- ReadOnlySequenceClean
readonly ReadOnlySequence<byte> _s = new(new byte[8]); int _n;
[RealtimeCallback] public void Run() { _n = (int)_s.Length + _s.FirstSpan.Length + (int)_s.Slice(2).Length; foreach (ReadOnlyMemory<byte> m in _s) _n += m.Length; }
// --- SpanHelpersClean
readonly float[] _a = new float[16], _b = new float[16]; int _n;
[RealtimeCallback] public void Run() { Span<float> a = _a, b = _b; a.Fill(1); a[..8].CopyTo(b[8..]); a.Reverse(); _n = a.IndexOf(1f) + (a.SequenceEqual(b) ? 1 : 0) + a.BinarySearch(1f); a.TryCopyTo(b); _n += a.Contains(3f) ? 1 : 0; _n += a.IndexOfAnyExcept(0f) + a.Count(1f) + a.LastIndexOf(1f); bool o = a.Overlaps(b); a.Slice(1, 3).Clear(); }
// --- StaticReadonlyTableOwnType
static readonly float[] s_sine = Build(); static float[] Build() { var t = new float[256]; for (int i = 0; i < 256; i++) t[i] = MathF.Sin(i * MathF.Tau / 256); return t; } float _y; int _i;
[RealtimeCallback] public void Run() { _y = s_sine[_i++ & 255]; }
// --- StaticReadonlyTableOtherType
static class Tables { public static readonly float[] Sine = new float[256]; } float _y; int _i;
[RealtimeCallback] public void Run() { _y = Tables.Sine[_i++ & 255]; } // !0007
// --- ConstTableRos
static ReadOnlySpan<float> Window => [0.1f, 0.5f, 1f, 0.5f]; float _y; int _i;
[RealtimeCallback] public void Run() { _y = Window[_i++ & 3]; }
// --- NonConstRosProperty alloc
static float s_x = 2; static ReadOnlySpan<float> Window => new float[] { 0.1f, s_x }; float _y; int _i;
[RealtimeCallback] public void Run() { _y = Window[_i++ & 1]; } // !0020
// --- PartialMethodHookUnimplemented
partial void OnBlock(string text); int _n;
[RealtimeCallback] public void Run() { OnBlock("n" + _n); }
// --- PartialMethodImplemented alloc
partial void OnBlock(int n); int _n; object _o; partial void OnBlock(int n) { _o = n; }
[RealtimeCallback] public void Run() { OnBlock(_n); } // !0020
// --- IfDebugDirective
int _n;
[RealtimeCallback] public void Run() {
#if DEBUG
Console.WriteLine("n " + _n);
#endif
_n++; }
// --- ConstIfFalse
const bool Verbose = false; int _n;
[RealtimeCallback] public void Run() { if (Verbose) { Console.WriteLine($"n {_n}"); } _n++; }
// --- ThrowHelperGuard
int _n; readonly float[] _b = new float[4];
[RealtimeCallback] public void Run() { ArgumentNullException.ThrowIfNull(_b); ArgumentOutOfRangeException.ThrowIfNegative(_n); Check(_b.Length); ObjectDisposedException.ThrowIf(_n < 0, this); } static void Check(int n) { if (n != 4) Throw(n); } [System.Diagnostics.CodeAnalysis.DoesNotReturn] static void Throw(int n) => throw new InvalidOperationException($"bad {n}");
// --- GuardInProperty
float _g; float Gain { get => _g; set { if (value < 0) throw new ArgumentOutOfRangeException(nameof(value)); _g = value; } }
[RealtimeCallback] public void Run() { Gain = 3; }
// --- SpanArgumentImplicitConversions
readonly float[] _a = new float[4]; float _y; static float Sum(ReadOnlySpan<float> s) { float t = 0; foreach (float f in s) t += f; return t; }
[RealtimeCallback] public void Run() { _y = Sum(_a) + Sum(_a.AsSpan(1)) + Sum([1, 2, _y]) + Sum(stackalloc float[3]) + Sum(default) + Sum(new ReadOnlySpan<float>(in _y)); }
// --- CallerInfoDefaults
int _n; void Trace(int x, [CallerMemberName] string m = "", [CallerLineNumber] int l = 0) => _n = x + m.Length + l;
[RealtimeCallback] public void Run() { Trace(1); Trace(x: 2, l: 3); }
// --- RefLocalsReadonly
readonly float[] _a = new float[4]; float _y; ref float At(int i) => ref _a[i];
[RealtimeCallback] public void Run() { ref float r = ref At(2); r = 3; ref readonly float q = ref At(1); _y = q + r; At(0) += 1; scoped ref float z = ref r; }
// --- CovariantReturnNoAlloc
class A { public virtual object Get() => this; } sealed class B : A { public override B Get() => this; } readonly B _b = new(); object _o;
[RealtimeCallback] public void Run() { _o = _b.Get(); A a = _b; _o = a.Get(); }
// --- StructCopySemantics
struct Big { public long A, B, C, D, E; public readonly long Sum() => A + B + C + D + E; } Big _b; readonly Big _r; long _n; static long S(in Big b) => b.Sum(); static Big Make() => new() { A = 1 };
[RealtimeCallback] public void Run() { _b = Make(); _n = S(_b) + S(_r) + _r.Sum() + S(Make()); Big c = _b; c.A++; _b = c; }
// --- IndexerOnStruct
struct Bank { float _a, _b; public float this[int i] { readonly get => i == 0 ? _a : _b; set { if (i == 0) _a = value; else _b = value; } } } Bank _k; float _y;
[RealtimeCallback] public void Run() { _k[0] = 1; _k[1] += 2; _k[0]++; _y = _k[1]; }
// --- UserConversionsClean
readonly struct Db(float v) { public readonly float V = v; public static implicit operator float(Db d) => MathF.Pow(10, d.V / 20); public static explicit operator Db(float f) => new(20 * MathF.Log10(f)); public static Db operator -(Db a, Db b) => new(a.V - b.V); public static bool operator <(Db a, Db b) => a.V < b.V; public static bool operator >(Db a, Db b) => a.V > b.V; public static Db operator ++(Db a) => new(a.V + 1); public static bool operator true(Db a) => a.V > 0; public static bool operator false(Db a) => a.V <= 0; } float _y; Db _d;
[RealtimeCallback] public void Run() { _y = _d; _d = (Db)0.5f - new Db(3); _d++; if (_d < new Db(3)) _y = 1; if (_d) _y = 2; }
// --- GenericMathClean
static T Mix<T>(T a, T b, T t) where T : INumber<T> => a + (b - a) * t; static T Sum<T>(ReadOnlySpan<T> s) where T : struct, INumber<T> { T r = T.Zero; foreach (T x in s) r += x; return r; } float _y; double _d; readonly float[] _a = [1, 2];
[RealtimeCallback] public void Run() { _y = Mix(1f, 2f, .5f) + Sum<float>(_a); _d = Mix(1.0, 2, .5); _y += float.CreateChecked(3) + int.CreateTruncating(3.4f); }
// --- GenericVirtualMethod
class A { public virtual T Id<T>(T x) => x; } sealed class B : A { public override T Id<T>(T x) => x; } readonly A _a = new B(); int _n;
[RealtimeCallback] public void Run() { _n = _a.Id(3); _a.Id("x"); }
// --- GenericVirtualBoxes alloc
class A { public virtual object Id<T>(T x) => x; } readonly A _a = new(); object _n;
[RealtimeCallback] public void Run() { _n = _a.Id(3); } // !0020
// --- GenericVirtualNoBoxForClass
class A { public virtual object Id<T>(T x) => x; } readonly A _a = new(); object _n;
[RealtimeCallback] public void Run() { _n = _a.Id("s"); }
