using System.Runtime.InteropServices;

namespace Jack.Interop;

/// <summary>An argv: pinned texts and an array of pointers to them, ended by NULL.</summary>
internal sealed class PinnedTexts : IDisposable
{
    private readonly GCHandle[] _texts;
    private GCHandle _pointers;

    public PinnedTexts(byte[][] texts)
    {
        _texts = [.. texts.Select(text => GCHandle.Alloc(text, GCHandleType.Pinned))];
        nint[] pointers = [.. _texts.Select(text => text.AddrOfPinnedObject()), 0];
        _pointers = GCHandle.Alloc(pointers, GCHandleType.Pinned);
    }

    public nint Pointer => _pointers.AddrOfPinnedObject();

    public void Dispose()
    {
        _pointers.Free();
        foreach (GCHandle text in _texts)
        {
            text.Free();
        }
    }
}
