// --- Biquad
sealed class Biquad { float _b0 = 1, _b1, _b2, _a1, _a2, _z1, _z2; public void Process(ReadOnlySpan<float> input, Span<float> output) { for (int i = 0; i < input.Length; i++) { float x = input[i]; float y = _b0 * x + _z1; _z1 = _b1 * x - _a1 * y + _z2; _z2 = _b2 * x - _a2 * y; output[i] = y; } } public void SetLowPass(float f, float q) { float w = 2 * MathF.PI * f; (float s, float c) = MathF.SinCos(w); float alpha = s / (2 * q); float a0 = 1 + alpha; _b0 = (1 - c) / 2 / a0; _b1 = (1 - c) / a0; _b2 = _b0; _a1 = -2 * c / a0; _a2 = (1 - alpha) / a0; } }
readonly Biquad[] _filters = [new(), new()]; readonly float[] _in = new float[64], _out = new float[64];
[RealtimeCallback] public void Run() { foreach (Biquad f in _filters) { f.SetLowPass(0.1f, 0.7f); f.Process(_in, _out); } }
// --- DelayLine
sealed class Delay(int length) { readonly float[] _buffer = new float[length]; int _position; public float Feedback { get; init; } = 0.5f; public float Tick(float x) { ref float slot = ref _buffer[_position]; float y = slot; slot = x + y * Feedback; if (++_position == _buffer.Length) _position = 0; return y; } }
readonly Delay _delay = new(100) { Feedback = 0.3f }; float _y;
[RealtimeCallback] public void Run() { for (int i = 0; i < 64; i++) _y = _delay.Tick(i); }
// --- PolyphonicVoices
struct Voice { public bool Active; public int Note; float _phase; public float Step; public float Next() { _phase += Step; if (_phase >= 1) _phase -= 1; return 2 * _phase - 1; } }
readonly Voice[] _voices = new Voice[8]; float _y;
void NoteOn(int note, byte velocity) { for (int i = 0; i < _voices.Length; i++) { ref Voice v = ref _voices[i]; if (!v.Active) { v = new Voice { Active = true, Note = note, Step = 440f * MathF.Pow(2, (note - 69) / 12f) / 48000 }; return; } } }
void NoteOff(int note) { foreach (ref Voice v in _voices.AsSpan()) if (v.Active && v.Note == note) v.Active = false; }
[RealtimeCallback] public void Run() { Handle([0x90, 60, 100]); Handle([0x80, 60, 0]); float sum = 0; for (int i = 0; i < _voices.Length; i++) if (_voices[i].Active) sum += _voices[i].Next(); _y = sum; }
void Handle(ReadOnlySpan<byte> m) { switch (m) { case [>= 0x90 and <= 0x9F, var note, > 0 and var velocity]: NoteOn(note, velocity); break; case [>= 0x80 and <= 0x8F, var note, _]: case [>= 0x90 and <= 0x9F, var note2, 0]: NoteOff(m[1]); break; default: break; } }
// --- LockFreeRing
sealed class Spsc<T>(int size) where T : struct { readonly T[] _items = new T[size]; int _head, _tail; public bool TryWrite(in T item) { int head = _head; int next = (head + 1) % _items.Length; if (next == Volatile.Read(ref _tail)) return false; _items[head] = item; Volatile.Write(ref _head, next); return true; } public bool TryRead(out T item) { int tail = _tail; if (tail == Volatile.Read(ref _head)) { item = default; return false; } item = _items[tail]; Volatile.Write(ref _tail, (tail + 1) % _items.Length); return true; } }
readonly record struct Command(int Id, float Value); readonly Spsc<Command> _queue = new(16); float _gain;
[RealtimeCallback] public void Run() { _queue.TryWrite(new Command(1, 0.5f)); while (_queue.TryRead(out Command c)) { _gain = c switch { { Id: 1, Value: var v } => v, (2, _) => 0, _ => _gain }; } }
// --- StateMachine
enum Stage { Idle, Attack, Decay, Sustain, Release } Stage _stage = Stage.Attack; float _level;
[RealtimeCallback] public void Run() { switch (_stage) { case Stage.Attack: _level += 0.1f; if (_level >= 1) { _level = 1; _stage = Stage.Decay; } break; case Stage.Decay: _level -= 0.01f; if (_level <= 0.5f) _stage = Stage.Sustain; break; case Stage.Sustain: break; case Stage.Release: _level *= 0.99f; goto case Stage.Idle; case Stage.Idle: _level = 0; break; } _level = _stage is Stage.Attack or Stage.Decay ? _level : 0; }
// --- PolymorphicEffects
abstract class Effect { public bool Bypass { get; set; } public void Process(Span<float> b) { if (!Bypass) Apply(b); } protected abstract void Apply(Span<float> b); }
sealed class Gain : Effect { float _g = 0.5f; protected override void Apply(Span<float> b) { foreach (ref float f in b) f *= _g; } } sealed class Clip : Effect { protected override void Apply(Span<float> b) { for (int i = 0; i < b.Length; i++) b[i] = Math.Clamp(b[i], -1, 1); } }
readonly List<Effect> _chain = [new Gain(), new Clip()]; readonly float[] _b = new float[16];
[RealtimeCallback] public void Run() { foreach (Effect e in _chain) e.Process(_b); for (int i = 0; i < _chain.Count; i++) _chain[i].Process(_b); }
// --- Meter
readonly struct Level(float peak, float rms) { public float Peak { get; } = peak; public float Rms { get; } = rms; public static Level Of(ReadOnlySpan<float> b) { float p = 0, s = 0; foreach (float f in b) { p = MathF.Max(p, MathF.Abs(f)); s += f * f; } return new Level(p, MathF.Sqrt(s / Math.Max(b.Length, 1))); } public bool IsSilent => Peak < 1e-6f; public static Level operator +(Level a, Level b) => new(a.Peak + b.Peak, a.Rms + b.Rms); }
readonly float[] _b = new float[16]; Level _l; int _silent;
[RealtimeCallback] public void Run() { _l += Level.Of(_b); if (_l is { IsSilent: true }) Interlocked.Increment(ref _silent); }
// --- Smoothing
struct Smoother { float _target; public float Current { get; private set; } public float Target { readonly get => _target; set => _target = value; } public float Next() => Current += (Target - Current) * 0.01f; public static implicit operator float(in Smoother s) => s.Current; }
Smoother _s; float _y;
[RealtimeCallback] public void Run() { _s.Target = 1; for (int i = 0; i < 10; i++) _y = _s.Next(); _y = _s; }
// --- FixedPointAndUnsafe
struct Block { public fixed float Samples[16]; } Block _b;
[RealtimeCallback] public void Run() { fixed (float* p = _b.Samples) { for (int i = 0; i < 16; i++) p[i] = i; float* q = p; *q++ = 1; q[1] = (float)(q - p); } Block* copy = stackalloc Block[1]; copy->Samples[0] = 2; }
// --- StackallocOrPool
int _n = 300;
[RealtimeCallback] public void Run() { float[] rented = null; Span<float> s = _n <= 256 ? stackalloc float[256] : (rented = ArrayPool<float>.Shared.Rent(_n)); s.Clear(); if (rented is not null) ArrayPool<float>.Shared.Return(rented); }
// --- RefStructContext
public readonly ref struct Context(Span<float> b, int frames) { public Span<float> Buffer { get; } = b; public int Frames => frames; public Context Slice(int n) => new(Buffer[..n], n); }
readonly float[] _b = new float[16];
[RealtimeCallback] public void Run() { var c = new Context(_b, 16); Fill(c); Fill(c.Slice(4)); }
static void Fill(in Context c) { for (int i = 0; i < c.Frames; i++) c.Buffer[i] = i; }
// --- HandlerRoot
[RealtimeCallback] public delegate int Handler(in int frames); Handler _h; float _gain = 1; readonly float[] _b = new float[4];
public Sample() { _h = (in int frames) => { for (int i = 0; i < frames && i < _b.Length; i++) _b[i] *= _gain; return 0; }; }
public void Run() { _h(4); }
// --- NestedLocalFunctions
readonly float[] _b = new float[4];
[RealtimeCallback] public void Run() { float acc = 0; Visit(0); void Visit(int i) { if (i >= _b.Length) return; acc += Weight(i); Visit(i + 1); static float Weight(int n) => n * 0.5f; } }
// --- GenericEffect
interface IEffect { float Tick(float x); string Name => "effect"; }
struct Drive : IEffect { public float Tick(float x) => MathF.Tanh(x * 3); } struct Half : IEffect { public float Tick(float x) => x / 2; }
struct Chain<A, B>(A a, B b) : IEffect where A : struct, IEffect where B : struct, IEffect { A _a = a; B _b = b; public float Tick(float x) => _b.Tick(_a.Tick(x)); }
Chain<Chain<Drive, Half>, Half> _c = new(new(new(), new()), new()); float _y;
[RealtimeCallback] public void Run() { _y = Process(ref _c, _y); }
static float Process<T>(ref T e, float x) where T : struct, IEffect => e.Tick(x);
// --- InterfaceWithGenericVisitor
interface IVisitor<T> { void Visit(T v); } sealed class Sum : IVisitor<float> { public float Total; public void Visit(float v) => Total += v; }
readonly Sum _s = new(); readonly float[] _b = new float[4];
[RealtimeCallback] public void Run() { Walk(_b, _s); }
static void Walk<T>(ReadOnlySpan<T> b, IVisitor<T> v) { foreach (T t in b) v.Visit(t); }
// --- TryPattern
readonly Dictionary<int, float> _map = new() { [1] = 2 }; float _y;
[RealtimeCallback] public void Run() { if (_map.TryGetValue(1, out float v) && v is > 0 and < 10) _y = v; else _y = 0; _y = _map.TryGetValue(7, out v) ? v : -1; ref float r = ref CollectionsMarshal.GetValueRefOrNullRef(_map, 1); if (!Unsafe.IsNullRef(ref r)) r += 1; }
// --- WaveTable
static readonly float[] s_table = Build(); static float[] Build() { var t = new float[256]; for (int i = 0; i < t.Length; i++) t[i] = MathF.Sin(i); return t; }
float _phase, _y;
[RealtimeCallback] public void Run() { _phase += 3.3f; int i = (int)_phase & 255; float frac = _phase - MathF.Floor(_phase); _y = float.Lerp(s_table[i], s_table[(i + 1) & 255], frac); }
// --- DoubleBuffer
float[] _front = new float[8], _back = new float[8]; volatile float[] _published; 
[RealtimeCallback] public void Run() { _back[0] = 1; (_front, _back) = (_back, _front); _published = _front; Volatile.Write(ref _front, _back); var old = Interlocked.Exchange(ref _back, _front); }
// --- Interleave
readonly float[] _l = new float[8], _r = new float[8], _i = new float[16];
[RealtimeCallback] public void Run() { Interleave(_l, _r, _i); }
static void Interleave(ReadOnlySpan<float> l, ReadOnlySpan<float> r, Span<float> o) { int n = Math.Min(l.Length, r.Length); for (int i = 0, j = 0; i < n; i++) { o[j++] = l[i]; o[j++] = r[i]; } }
// --- MidiParser
enum Kind : byte { NoteOff = 0x80, NoteOn = 0x90, Control = 0xB0 } readonly record struct Message(Kind Kind, byte Channel, byte A, byte B) { public bool IsNote => Kind is Kind.NoteOn or Kind.NoteOff; public static bool TryParse(ReadOnlySpan<byte> d, out Message m) { if (d is [var s, var a, var b]) { m = new((Kind)(s & 0xF0), (byte)(s & 0xF), a, b); return true; } m = default; return false; } }
readonly byte[] _d = [0x91, 60, 100]; int _n;
[RealtimeCallback] public void Run() { if (Message.TryParse(_d, out Message m) && m.IsNote && m != default) { var (kind, channel, a, b) = m; _n += a + b + channel + (int)kind; } if (m with { A = 3 } == m) _n++; }
// --- HashCodes
record struct Key(int A, float B); readonly Dictionary<Key, int> _d = new() { [new(1, 2)] = 3 }; readonly HashSet<(int, int)> _h = [(1, 2)]; int _n;
[RealtimeCallback] public void Run() { _n = _d[new Key(1, 2)]; _n += _h.Contains((3, 4)) ? 1 : 0; }
// --- NullConditionalAssignment
sealed class Node { public float Gain; public Node Next; } Node _n = new() { Next = new() };
[RealtimeCallback] public void Run() { _n?.Gain = 3; _n.Next?.Next?.Gain = 2; _n?.Next.Gain += 1; for (Node n = _n; n is not null; n = n.Next) n.Gain *= 2; }
// --- PartialProperty
public sealed partial class Sample { partial float Gain { get; set; } [RealtimeCallback] public void Run() { Gain = Gain * 2; } }
public sealed partial class Sample { float _g; partial float Gain { get => _g; set => _g = value; } }
// --- UsingScope
ref struct Scope { ref int _n; public Scope(ref int n) { _n = ref n; _n++; } public void Dispose() => _n--; } int _n;
[RealtimeCallback] public void Run() { using var s = new Scope(ref _n); using (new Scope(ref _n)) { } }
// --- AllowsRefStruct
interface IStep { int Next(); } ref struct Step : IStep { int _n; public int Next() => ++_n; }
static int Twice<T>(scoped ref T t) where T : IStep, allows ref struct => t.Next() + t.Next(); int _n;
[RealtimeCallback] public void Run() { Step s = default; _n = Twice(ref s); }
// --- ConstantString
string _s; int _n; const string Prefix = "osc";
[RealtimeCallback] public void Run() { _s = Prefix + "/" + nameof(Run); _s = _n > 3 ? "a" : "b"; _s ??= "none"; ReadOnlySpan<char> c = "abc"; _n = c.Length; _s = $"{Prefix}/{nameof(_n)}"; _s = """raw "text" here"""; }
// --- MathHelpersInOtherClass
float _y;
[RealtimeCallback] public void Run() { _y = Db.ToGain(-6) + Db.FromGain(0.5f) + Db.Floor; }
static class Db { public const float Floor = -120; static readonly float s_scale = MathF.Log(10) / 20; public static float ToGain(float db) => MathF.Exp(db * s_scale); public static float FromGain(float g) => 20 * MathF.Log10(MathF.Max(g, 1e-6f)); }
// --- Enumerators
readonly struct Ramp(int n) { public Walker GetEnumerator() => new(n); public struct Walker(int n) : IEnumerator<float> { int _i = -1; public readonly float Current => _i * 0.1f; readonly object IEnumerator.Current => Current; public bool MoveNext() => ++_i < n; public void Reset() => _i = -1; public readonly void Dispose() { } } } float _y;
[RealtimeCallback] public void Run() { foreach (float f in new Ramp(4)) _y += f; }
// --- InParametersAndReadonly
readonly struct Matrix(float a, float b, float c, float d) { public readonly float A = a, B = b, C = c, D = d; public static Matrix operator *(in Matrix x, in Matrix y) => new(x.A * y.A + x.B * y.C, x.A * y.B + x.B * y.D, x.C * y.A + x.D * y.C, x.C * y.B + x.D * y.D); public Matrix Transposed => new(A, C, B, D); public float this[int i] => i switch { 0 => A, 1 => B, 2 => C, _ => D }; } Matrix _m = new(1, 2, 3, 4); float _y;
[RealtimeCallback] public void Run() { _m *= _m.Transposed; _y = _m[2] + _m[0]; _m = new(1, 0, 0, 1); }
// --- TickerCallbackFault
int _faults; Exception _last;
[RealtimeCallback] public void Run() { try { Work(); } catch (Exception e) { _last = e; _faults++; } }
void Work() { if (_faults > 100) throw new InvalidOperationException("too many"); }
// --- SwitchExpressionTypes
abstract record Event(int Frame); sealed record NoteOn(int Frame, int Note) : Event(Frame); sealed record Bend(int Frame, float Amount) : Event(Frame);
readonly Event[] _events = [new NoteOn(0, 60), new Bend(3, 0.2f)]; float _y;
[RealtimeCallback] public void Run() { foreach (Event e in _events) _y += e switch { NoteOn { Note: > 50 and var n } => n, NoteOn(_, var n) => -n, Bend b => b.Amount, _ => 0 }; if (_events[0] is NoteOn x && x == _events[0]) _y++; }
// --- LoggingToRing
readonly char[] _log = new char[256]; int _at;
[RealtimeCallback] public void Run() { Span<char> free = _log.AsSpan(_at); if (free.TryWrite($"xrun {_at} at {Stopwatch.GetTimestamp():X}", out int written)) _at = (_at + written) % 128; else _at = 0; }
// --- ReadOnlyCollections
readonly IReadOnlyList<float> _weights = [0.1f, 0.2f]; readonly IReadOnlyDictionary<int, float> _map = new Dictionary<int, float> { [1] = 2 }; float _y;
[RealtimeCallback] public void Run() { for (int i = 0; i < _weights.Count; i++) _y += _weights[i]; _y += _map.TryGetValue(1, out float v) ? v : 0; _y += _map.Count; }
// --- FrozenCollections
readonly System.Collections.Frozen.FrozenDictionary<int, float> _map = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<int, float> { [1] = 2 }); readonly System.Collections.Immutable.ImmutableArray<float> _a = [1, 2]; float _y;
[RealtimeCallback] public void Run() { _y = _map[1]; _map.TryGetValue(3, out _y); foreach (float f in _a) _y += f; _y += _a[0] + _a.Length; ReadOnlySpan<float> s = _a.AsSpan(); }
// --- BitFlags
[Flags] enum Port { None = 0, Input = 1, Output = 2 } Port _p; bool _b;
[RealtimeCallback] public void Run() { _p |= Port.Input; _b = (_p & Port.Output) == Port.Output; _p &= ~Port.Input; _p ^= Port.Output; _b = _p is Port.Input or Port.None; }
// --- GcFreeStopwatch
long _start; double _worst;
[RealtimeCallback] public void Run() { _start = Stopwatch.GetTimestamp(); double us = Stopwatch.GetElapsedTime(_start).TotalMicroseconds; if (us > _worst) _worst = us; double s = (Stopwatch.GetTimestamp() - _start) / (double)Stopwatch.Frequency; }
// --- SpinWaitCount
int _flag;
[RealtimeCallback] public void Run() { for (int i = 0; i < 100 && Volatile.Read(ref _flag) == 1; i++) Thread.SpinWait(1); }
// --- ExplicitStructInterface
interface ITick { void Tick(); } struct T : ITick { int _n; void ITick.Tick() => _n++; } T _t;
static void Go<X>(ref X x) where X : ITick => x.Tick();
[RealtimeCallback] public void Run() { Go(ref _t); }
// --- SealedOverrideToString
sealed class Named(string name) { public override string ToString() => name; public override bool Equals(object o) => ReferenceEquals(this, o); public override int GetHashCode() => 3; } readonly Named _n = new("x"); string _s; bool _b; object _o = new();
[RealtimeCallback] public void Run() { _s = _n.ToString(); _b = _n.Equals(_o); int h = _n.GetHashCode(); _b = ReferenceEquals(_n, _o); _b = _n == _o; }
// --- IndexerAndSpanProperties
readonly float[] _data = new float[32]; Span<float> Left => _data.AsSpan(0, 16); Span<float> Right => _data.AsSpan()[16..]; ref float this[int c, int i] => ref _data[c * 16 + i];
[RealtimeCallback] public void Run() { Left.CopyTo(Right); this[1, 2] = 3; this[0, 1] += this[1, 2]; Left[^1] = Right[0]; }
// --- ChunkedVector
readonly float[] _a = new float[70], _b = new float[70];
[RealtimeCallback] public void Run() { var va = MemoryMarshal.Cast<float, Vector<float>>(_a.AsSpan()); var vb = MemoryMarshal.Cast<float, Vector<float>>(_b.AsSpan()); for (int i = 0; i < va.Length; i++) va[i] = Vector.Min(Vector.Max(va[i] * vb[i], new Vector<float>(-1f)), Vector<float>.One); for (int i = va.Length * Vector<float>.Count; i < _a.Length; i++) _a[i] *= _b[i]; }
// --- AsyncSetupAround norun
Func<float, float> _f;
public async Task Start() { await Task.Delay(1); var gains = new List<float> { 1 }; _f = [RealtimeCallback] (x) => x * gains[0]; Console.WriteLine($"started {gains.Count}"); }
public void Run() { }
// --- FieldInitializersOfHolder
sealed class Holder { public readonly float[] Buffer = new float[64]; public int Count; } readonly Holder _h = new();
[RealtimeCallback] public void Run() { _h.Buffer[_h.Count++ & 63] = 1; var h = _h; h.Count = h.Buffer.Length; }
// --- EventArgsReuse
sealed class Args : EventArgs { public int Frame; } readonly Args _args = new(); Action<Args> _handler; int _n;
public Sample() { _handler = OnArgs; } void OnArgs(Args a) => _n += a.Frame;
[RealtimeCallback] public void Run() { _args.Frame = 3; _handler(_args); }
// --- RefFieldsAndScoped
ref struct Cursor { Span<float> _s; int _i; public Cursor(Span<float> s) { _s = s; _i = 0; } public bool TryNext(scoped out float f) { if (_i < _s.Length) { f = _s[_i++]; return true; } f = 0; return false; } } readonly float[] _b = new float[3]; float _y;
[RealtimeCallback] public void Run() { var c = new Cursor(_b); while (c.TryNext(out float f)) _y += f; }
