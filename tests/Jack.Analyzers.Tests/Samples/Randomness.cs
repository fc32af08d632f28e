// --- RandomOfTheSystem zero
Guid _g; readonly byte[] _b = new byte[16]; int _n; readonly System.Security.Cryptography.RandomNumberGenerator _r = System.Security.Cryptography.RandomNumberGenerator.Create();
[RealtimeCallback] public void Run() {
_g = Guid.NewGuid(); // !0016
_g = Guid.CreateVersion7(); // !0016
System.Security.Cryptography.RandomNumberGenerator.Fill(_b); // !0016
_n = System.Security.Cryptography.RandomNumberGenerator.GetInt32(100); // !0016
_r.GetBytes(_b.AsSpan()); // !0016
}
// --- RandomOfOnesOwn
readonly Random _r = new(4); double _x;
[RealtimeCallback] public void Run() { _x = _r.NextDouble() + Random.Shared.Next(10); }
