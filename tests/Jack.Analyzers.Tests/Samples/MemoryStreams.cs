// --- WriterOverArray
readonly BinaryWriter _w = new(new MemoryStream(new byte[64]));
[RealtimeCallback] public void Run() { _w.Seek(0, SeekOrigin.Begin); _w.Write((short)5); _w.Write(0.5f); _w.Write("note"); _w.Write7BitEncodedInt(300); _w.Flush(); }
// --- ReaderOverArray
readonly BinaryReader _r = new(new MemoryStream(new byte[64])); float _f; readonly byte[] _b = new byte[4];
[RealtimeCallback] public void Run() { _r.BaseStream.Position = 0; _f = _r.ReadSingle() + _r.ReadInt16() + _r.ReadByte() + _r.ReadChar(); _r.Read(_b, 0, 4); _r.ReadExactly(_b); _f += _r.PeekChar() + _r.Read7BitEncodedInt(); }
// --- ReaderThatAllocates
readonly MemoryStream _m = new(new byte[64]); readonly BinaryReader _r; object _o;
public Sample() { _r = new BinaryReader(_m); }
[RealtimeCallback] public void Run() {
_m.Position = 4;
_o = _r.ReadBytes(4); // !0002
_o = _r.ReadChars(4); // !0002
}
// --- ReaderOfTexts
readonly BinaryReader _r = new(new MemoryStream([3, 65, 66, 67])); string _s;
[RealtimeCallback] public void Run() {
_r.BaseStream.Seek(0, SeekOrigin.Begin);
_s = _r.ReadString(); // !0003
}
// --- WriterAndReaderOfOneStream
readonly MemoryStream _m = new(1024); readonly BinaryWriter _w; readonly BinaryReader _r; float _f;
public Sample() { _w = new(_m); _r = new(_m); }
[RealtimeCallback] public void Run() { _m.Position = 0; _w.Write(0.5f); _w.Write(77); _m.Position = 0; _f = _r.ReadSingle() + _r.ReadInt32(); }
// --- WriterThatGrows norun
readonly BinaryWriter _w = new(new MemoryStream(1024)); readonly BinaryWriter _rewound = new(new MemoryStream());
[RealtimeCallback] public void Run() {
_w.Write(0.5f); // !0012
_rewound.Seek(0, SeekOrigin.Begin); _rewound.Write(0.5f); // !0012
}
// --- WriterOverAnyStream norun
readonly BinaryWriter _w; readonly Stream _s;
public Sample(Stream stream) { _s = stream; _w = new BinaryWriter(stream); }
public Sample() { _s = File.OpenRead("a"); _w = new BinaryWriter(_s); }
[RealtimeCallback] public void Run() {
_w.Write(0.5f); // !0016
_s.Position = 0; // !0016
}
// --- WriterOverOneOfTwo norun
BinaryWriter _w = new(new MemoryStream(new byte[64]));
public void Open(string path) => _w = new BinaryWriter(File.Create(path));
[RealtimeCallback] public void Run() {
_w.Write(0.5f); // !0016
}
// --- StreamInMemory
readonly Stream _s = new MemoryStream(new byte[64]); readonly byte[] _b = new byte[8]; long _n;
[RealtimeCallback] public void Run() { _s.Position = 0; _s.Write(_b, 0, 8); _s.WriteByte(3); _s.Write(_b); _s.Seek(0, SeekOrigin.Begin); _n = _s.Read(_b) + _s.ReadByte() + _s.Length; _s.ReadExactly(_b); _s.Flush(); }
// --- StreamPassedOn
readonly MemoryStream _m = new(new byte[64]);
readonly BinaryWriter _w;
public Sample() { _w = new BinaryWriter(_m); }
[RealtimeCallback] public void Run() { _m.Position = 0; Put(_w, 2); }
static void Put(BinaryWriter writer, float value) => writer.Write(value);
// --- StreamCopied
readonly MemoryStream _from = new(new byte[128]), _to = new(256);
[RealtimeCallback] public void Run() { _from.Position = 0; _to.Position = 0; _from.WriteTo(_to); _to.Position = 0; _from.CopyTo(_to); }
// --- StreamCopiedToAny norun
readonly MemoryStream _from = new(new byte[128]); readonly MemoryStream _grown = new(); readonly Stream _to = Console.OpenStandardOutput();
[RealtimeCallback] public void Run() {
_from.WriteTo(_to); // !0016
_from.CopyTo(_to); // !0016
_from.WriteTo(_grown); // !0012
}
// --- StreamBuffered
readonly BufferedStream _s = new(new MemoryStream(new byte[4096]), 256); readonly byte[] _b = new byte[32];
[RealtimeCallback] public void Run() { _s.Position = 0; _s.Write(_b, 0, 32); _s.WriteByte(4); _s.Flush(); _s.Position = 0; _s.Read(_b, 0, 32); }
// --- StreamOverNativeMemory
readonly BinaryWriter _w; readonly UnmanagedMemoryStream _m;
public Sample() { _m = new UnmanagedMemoryStream((byte*)NativeMemory.AllocZeroed(64), 64, 64, FileAccess.ReadWrite); _w = new BinaryWriter(_m); }
[RealtimeCallback] public void Run() { _m.Position = 0; _w.Write(1f); _w.Flush(); }
// --- JsonWrittenIntoBuffer
readonly ArrayBufferWriter<byte> _b = new(1024); readonly System.Text.Json.Utf8JsonWriter _w; double _g = 0.25;
public Sample() { _w = new System.Text.Json.Utf8JsonWriter(_b); }
[RealtimeCallback] public void Run() { _b.ResetWrittenCount(); _w.Reset(); _w.WriteStartObject(); _w.WriteNumber("gain"u8, _g); _w.WriteBoolean("mute"u8, false); _w.WriteEndObject(); _w.Flush(); }
// --- JsonWrittenIntoStream norun
readonly System.Text.Json.Utf8JsonWriter _w = new(File.OpenWrite("a"));
[RealtimeCallback] public void Run() {
_w.Flush(); // !0016
}
// --- JsonRead
readonly byte[] _json = "{\"gain\":0.5,\"ch\":[2,true]}"u8.ToArray(); double _sum; readonly char[] _c = new char[16];
[RealtimeCallback] public void Run() { var r = new System.Text.Json.Utf8JsonReader(_json); while (r.Read()) if (r.TokenType == System.Text.Json.JsonTokenType.Number) _sum += r.TryGetInt32(out int n) ? n : r.GetDouble(); else if (r.TokenType == System.Text.Json.JsonTokenType.PropertyName && r.ValueTextEquals("ch"u8)) _sum += r.CopyString(_c); else if (r.TokenType == System.Text.Json.JsonTokenType.StartArray) r.Skip(); }
// --- JsonTextsRead
readonly byte[] _json = "\"gain\""u8.ToArray(); string _s;
[RealtimeCallback] public void Run() {
var r = new System.Text.Json.Utf8JsonReader(_json); r.Read();
_s = r.GetString(); // !0003
}
// --- SequenceRead
readonly byte[] _b = [0, 0, 1, 2, 10, 9]; int _n;
[RealtimeCallback] public void Run() { var r = new SequenceReader<byte>(new ReadOnlySequence<byte>(_b)); r.TryReadBigEndian(out int head); r.TryReadTo(out ReadOnlySpan<byte> line, (byte)10); _n = head + line.Length + (int)r.Remaining; }
// --- MappedMemory
readonly System.IO.MemoryMappedFiles.MemoryMappedViewAccessor _v = System.IO.MemoryMappedFiles.MemoryMappedFile.CreateNew(null, 4096).CreateViewAccessor(); float _x; readonly float[] _a = new float[8];
[RealtimeCallback] public void Run() { _v.Write(8, 0.5f); _x = _v.ReadSingle(8); _v.Read(16, out double d); _v.WriteArray(64, _a, 0, 8); _v.ReadArray(64, _a, 0, 8); _x += _v.Capacity; }
// --- MappedMemoryMade norun
readonly System.IO.MemoryMappedFiles.MemoryMappedFile _m = System.IO.MemoryMappedFiles.MemoryMappedFile.CreateNew(null, 4096); object _v;
[RealtimeCallback] public void Run() {
_v = _m.CreateViewAccessor(); // !0016
}
// --- StreamOfNothing zero
readonly Stream _s = Stream.Null; readonly byte[] _b = new byte[4];
[RealtimeCallback] public void Run() {
_s.Write(_b, 0, 4); // !0016
}
// --- WriterRewoundThroughItsStream
readonly BinaryWriter _w = new(new MemoryStream(64));
[RealtimeCallback] public void Run() { _w.BaseStream.Position = 0; _w.Write(2f); }
// --- TextWriterEmptied
readonly StringWriter _w = new(new StringBuilder(256));
[RealtimeCallback] public void Run() { _w.GetStringBuilder().Clear(); _w.Write('x'); _w.Write("gain"); _w.Write("abc".AsSpan()); }
// --- TextWriterNeverEmptied norun
readonly StringWriter _w = new(new StringBuilder(256));
[RealtimeCallback] public void Run() {
_w.Write("gain"); // !0012
}
// --- CapacityAsked
readonly MemoryStream _m = new(64); int _n;
[RealtimeCallback] public void Run() { _n = _m.Capacity; }
// --- CapacitySet norun
readonly MemoryStream _m = new(64); int _n = 64;
[RealtimeCallback] public void Run() {
_m.Capacity = _n++; // !0012
}
