// --- MixerLoopClean
readonly float[][] _tracks = [new float[64], new float[64], new float[64]]; readonly float[] _out = new float[64]; readonly float[] _gains = [1, 0.5f, 0.2f];
[RealtimeCallback] public void Run() { Array.Clear(_out); for (int t = 0; t < _tracks.Length; t++) { var track = _tracks[t]; float g = _gains[t]; for (int i = 0; i < _out.Length; i++) _out[i] += track[i] * g; } }
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
// --- RefStructContext
public readonly ref struct Context(Span<float> b, int frames) { public Span<float> Buffer { get; } = b; public int Frames => frames; public Context Slice(int n) => new(Buffer[..n], n); }
readonly float[] _b = new float[16];
[RealtimeCallback] public void Run() { var c = new Context(_b, 16); Fill(c); Fill(c.Slice(4)); }
static void Fill(in Context c) { for (int i = 0; i < c.Frames; i++) c.Buffer[i] = i; }
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
// --- CircularBuffer
float[] _ring = new float[1024]; int _write; float _y;
[RealtimeCallback] public void Run() { for (int i = 0; i < 64; i++) { _ring[_write] = i; int read = (_write - 100 + _ring.Length) % _ring.Length; _y = _ring[read] * 0.5f + _y * 0.5f; _write = (_write + 1) & (_ring.Length - 1); } }
