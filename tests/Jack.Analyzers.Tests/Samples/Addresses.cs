// --- AddressAsText
readonly System.Net.IPAddress _a = System.Net.IPAddress.Parse("127.0.0.1"); readonly char[] _c = new char[32]; bool _b; int _n;
[RealtimeCallback] public void Run() { _a.TryFormat(_c, out _n); _b = System.Net.IPAddress.IsLoopback(_a); _b = _a.Equals(System.Net.IPAddress.Loopback); }
// --- AddressParsed
System.Net.IPAddress _a; System.Net.IPEndPoint _e;
[RealtimeCallback] public void Run() {
System.Net.IPAddress.TryParse("10.0.0.1", out _a); // !0020
_e = System.Net.IPEndPoint.Parse("10.0.0.1:80"); // !0020
}
// --- EndPointAsText
readonly System.Net.IPEndPoint _e = new(System.Net.IPAddress.Loopback, 80); string _s; int _n;
[RealtimeCallback] public void Run() { _n = _e.Port;
_s = _e.ToString(); // !0003
}
// --- NameAsked norun
System.Net.IPAddress[] _a;
[RealtimeCallback] public void Run() {
_a = System.Net.Dns.GetHostAddresses("a"); // !0016
}
// --- PathTexts
string _s;
[RealtimeCallback] public void Run() {
_s = Path.Combine("a", "b"); // !0003
}
// --- RegularExpression
readonly System.Text.RegularExpressions.Regex _r = new("[0-9]+"); int _n; bool _b; readonly string _t = "cc 12 34";
[RealtimeCallback] public void Run() {
_b = _r.IsMatch(_t); // ?0007
_n = _r.Count(_t.AsSpan()); // ?0007
foreach (var m in _r.EnumerateMatches(_t)) // ?0007
_n += m.Length;
}
// --- RegularExpressionResults
readonly System.Text.RegularExpressions.Regex _r = new("[0-9]+"); object _o; readonly string _t = "cc 12 34";
[RealtimeCallback] public void Run() {
_o = _r.Match(_t); // !0020
_o = _r.Matches(_t); // !0020
_o = _r.Replace(_t, "x"); // !0020
_o = _r.Split(_t); // !0020
}
