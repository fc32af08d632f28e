// --- DateTimeUtcNowTicks
long _t;
[RealtimeCallback] public void Run() { _t = DateTime.UtcNow.Ticks; _t += Environment.TickCount64; }
// --- StopwatchField
readonly Stopwatch _sw = Stopwatch.StartNew(); double _t;
[RealtimeCallback] public void Run() { _t = _sw.Elapsed.TotalMilliseconds; _sw.Restart(); _t += _sw.ElapsedTicks; }
// --- StopwatchNew alloc
double _t;
[RealtimeCallback] public void Run() { var sw = Stopwatch.StartNew(); _t = sw.ElapsedTicks; } // !0020
// --- TimeSpanMathClean
TimeSpan _t;
[RealtimeCallback] public void Run() { _t = TimeSpan.FromMilliseconds(3) + TimeSpan.FromTicks(4) * 2; double d = _t.TotalSeconds; if (_t > TimeSpan.Zero) _t = -_t; _t = _t.Duration(); }
// --- GcFreeStopwatch
long _start; double _worst;
[RealtimeCallback] public void Run() { _start = Stopwatch.GetTimestamp(); double us = Stopwatch.GetElapsedTime(_start).TotalMicroseconds; if (us > _worst) _worst = us; double s = (Stopwatch.GetTimestamp() - _start) / (double)Stopwatch.Frequency; }
// --- StopwatchStartNew
[RealtimeCallback] public void Run() {
var w = Stopwatch.StartNew(); // !0020
GC.KeepAlive(w);
}
// --- Time
long _t; TimeSpan _s; DateTime _d; Stopwatch _w = Stopwatch.StartNew();
[RealtimeCallback] public void Run() { _t = Stopwatch.GetTimestamp(); _s = Stopwatch.GetElapsedTime(_t); _d = DateTime.UtcNow; _s = _d - DateTime.UnixEpoch; _t = _s.Ticks; _s = TimeSpan.FromMilliseconds(3L); double x = _s.TotalSeconds; _d = _d.AddSeconds(3); bool b = _d > DateTime.MinValue; _s = _w.Elapsed; _t = _w.ElapsedTicks; _w.Restart(); b = TimeSpan.Zero < _s; DateTimeOffset o = DateTimeOffset.UtcNow; _t = o.ToUnixTimeMilliseconds(); }
// --- DateTimeNow
DateTime _d;
[RealtimeCallback] public void Run() { _d = DateTime.Now; }
