// --- Console norun
[RealtimeCallback] public void Run() {
Console.WriteLine("x"); // !0016
Console.Out.Flush(); // !0016
Console.Error.WriteLine(3); // !0016
}
// --- File norun
[RealtimeCallback] public void Run() {
File.WriteAllText("a", "b"); // !0016
var s = File.OpenRead("a"); // !0016
s.ReadByte(); // !0016
bool e = File.Exists("a"); // !0016
Directory.CreateDirectory("x"); // !0016
using var w = new StreamWriter("a"); // !0016
}
// --- Stream norun
Stream _s; TextWriter _w; byte[] _b = new byte[4];
[RealtimeCallback] public void Run() {
_s.Write(_b, 0, 4); // !0016
_s.Flush(); // !0016
_w.Write('a'); // !0016
_s.Read(_b); // !0016
}
// --- MemoryStream zero
MemoryStream _s = new(new byte[64]); byte[] _b = new byte[4];
[RealtimeCallback] public void Run() { _s.Position = 0; int n = _s.ReadByte(); n = _s.Read(_b, 0, 4); long l = _s.Length; }
// --- Process norun
[RealtimeCallback] public void Run() {
Process.Start("ls"); // !0016
string s = Environment.GetEnvironmentVariable("X"); // !0016
Trace.WriteLine("x");
Environment.Exit(1); // !0016
}
// --- EnvironmentClean
long _t; int _n;
[RealtimeCallback] public void Run() { _t = Environment.TickCount64; _n = Environment.TickCount; _n = Environment.CurrentManagedThreadId; _t = Stopwatch.GetTimestamp(); _t = Stopwatch.Frequency; _t = DateTime.UtcNow.Ticks; var e = Stopwatch.GetElapsedTime(_t); _n = Environment.ProcessorCount; _n = Thread.CurrentThread.ManagedThreadId; }
// --- Socket norun
System.Net.Sockets.Socket _s; byte[] _b;
[RealtimeCallback] public void Run() {
_s.Send(_b); // !0016
}
// --- ConsoleWriteLine norun
[RealtimeCallback] public void Run() { Console.WriteLine("x"); } // !0016
// --- ConsoleErrorWrite norun
[RealtimeCallback] public void Run() { Console.Error.Write('x'); } // !0016
// --- ConsoleOutWriteFormatted norun
int _n;
[RealtimeCallback] public void Run() { Console.Out.WriteLine("{0}", _n); } // !0004 !0016
// --- ConsoleKeyAvailable norun
bool _b;
[RealtimeCallback] public void Run() { _b = Console.KeyAvailable; } // !0016
// --- DebugWriteLineElided
int _n;
[RealtimeCallback] public void Run() { Debug.WriteLine("n=" + _n); Debug.Assert(_n == 0, "n " + _n); }
// --- FileExists norun
bool _b;
[RealtimeCallback] public void Run() { _b = File.Exists("gains.txt"); } // !0016
// --- FileAppend norun
[RealtimeCallback] public void Run() { File.AppendAllText("log.txt", "x"); } // !0016
// --- FileReadAllBytes norun
int _n;
[RealtimeCallback] public void Run() { _n = File.ReadAllBytes("/proc/self/stat").Length; } // !0016
// --- FileStreamWrite norun
readonly FileStream _f = File.Create(Path.GetTempFileName()); readonly byte[] _b = new byte[4];
[RealtimeCallback] public void Run() { _f.Write(_b); _f.Flush(); } // !0016
// --- StreamWriterField norun
readonly StreamWriter _w = new(Stream.Null);
[RealtimeCallback] public void Run() { _w.Write("x"); _w.Flush(); } // !0016
// --- StreamAbstractRead norun
readonly Stream _s = File.OpenRead("/dev/zero"); readonly byte[] _b = new byte[4]; int _n;
[RealtimeCallback] public void Run() { _n = _s.Read(_b, 0, 4); } // !0016
// --- BinaryWriterField norun
readonly BinaryWriter _w = new(File.Create(Path.GetTempFileName()));
[RealtimeCallback] public void Run() { _w.Write(1f); } // !0016
// --- RandomAccessWrite norun
readonly Microsoft.Win32.SafeHandles.SafeFileHandle _h = File.OpenHandle(Path.GetTempFileName(), FileMode.Create, FileAccess.Write); readonly byte[] _b = new byte[4];
[RealtimeCallback] public void Run() { RandomAccess.Write(_h, _b, 0); } // !0016
// --- DirectoryGetFiles norun
int _n;
[RealtimeCallback] public void Run() { _n = Directory.GetFiles("presets").Length; } // !0016
// --- SocketSend norun
readonly System.Net.Sockets.UdpClient _u = new(); readonly byte[] _b = new byte[4];
[RealtimeCallback] public void Run() { _u.Send(_b, 4, "127.0.0.1", 9); } // !0016
// --- SocketPoll norun
readonly System.Net.Sockets.Socket _s = new(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp); bool _b;
[RealtimeCallback] public void Run() { _b = _s.Poll(0, System.Net.Sockets.SelectMode.SelectRead); } // !0016
// --- HttpGet norun
readonly System.Net.Http.HttpClient _c = new(); string _s;
[RealtimeCallback] public void Run() { _s = _c.GetStringAsync("http://localhost").Result; } // !0015 !0016
// --- DnsLookup norun
int _n;
[RealtimeCallback] public void Run() { _n = System.Net.Dns.GetHostAddresses("localhost").Length; } // !0016
// --- ProcessStart norun
[RealtimeCallback] public void Run() { Process.Start("true"); } // !0016
// --- ProcessCpu norun
readonly Process _p = Process.GetCurrentProcess(); double _y;
[RealtimeCallback] public void Run() { _p.Refresh(); _y = _p.TotalProcessorTime.TotalSeconds; } // !0016
// --- EnvGetVariable alloc
string _y;
[RealtimeCallback] public void Run() { _y = Environment.GetEnvironmentVariable("PATH"); } // !0016
// --- EventLogWriter norun
readonly System.Diagnostics.Tracing.EventSource _e = new("jack-test");
[RealtimeCallback] public void Run() { _e.Write("x"); } // !0016
// --- ConsoleInHelper norun
[RealtimeCallback] public void Run() {
Log("x"); // !0020
}
static void Log(string s) => Console.Error.WriteLine(s);
// --- LoggerLike norun
interface ILogger { void Log(string s); } sealed class ConsoleLogger : ILogger { public void Log(string s) => Console.WriteLine(s); } readonly ILogger _l = new ConsoleLogger();
[RealtimeCallback] public void Run() {
_l.Log("x"); // !0020
}
