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
// --- Extension
public class Sample {
float _r;
[RealtimeCallback] public void Run() {
_r = _r.Twice();
GC.KeepAlive(_r.Boxed()); // !0020
}
}
static class E { public static float Twice(this float f) => f * 2; public static object Boxed(this float f) => f; }
// --- ExtensionBlock
public class Sample {
float _r;
[RealtimeCallback] public void Run() {
_r = _r.Twice() + _r.Half;
GC.KeepAlive(_r.Boxed); // !0020
GC.KeepAlive(float.Make()); // !0020
}
}
static class E { extension(float f) { public float Twice() => f * 2; public float Half => f / 2; public object Boxed => f; public static object Make() => new object(); } }
