using System.Runtime.InteropServices;

namespace Jack.Generator;

[StructLayout(LayoutKind.Sequential)]
internal readonly struct CXString
{
    public readonly nint Data;
    public readonly uint Flags;
}

[StructLayout(LayoutKind.Sequential)]
internal readonly struct CXCursor
{
    public readonly CursorKind Kind;
    public readonly int ExtraData;
    public readonly nint Data0;
    public readonly nint Data1;
    public readonly nint Data2;
}

[StructLayout(LayoutKind.Sequential)]
internal readonly struct CXType
{
    public readonly TypeKind Kind;
    public readonly nint Data0;
    public readonly nint Data1;
}

[StructLayout(LayoutKind.Sequential)]
internal readonly struct CXSourceLocation
{
    public readonly nint Data0;
    public readonly nint Data1;
    public readonly uint Encoded;
}

[StructLayout(LayoutKind.Sequential)]
internal readonly struct CXSourceRange(CXSourceLocation start, uint length)
{
    public readonly nint Data0 = start.Data0;
    public readonly nint Data1 = start.Data1;
    public readonly uint Begin = start.Encoded;
    public readonly uint End = start.Encoded + length;
}

[StructLayout(LayoutKind.Sequential)]
internal readonly struct CXToken
{
    public readonly uint Data0;
    public readonly uint Data1;
    public readonly uint Data2;
    public readonly uint Data3;
    public readonly nint Data;
}

[StructLayout(LayoutKind.Sequential)]
internal struct CXUnsavedFile
{
    public nint FileName;
    public nint Contents;
    public CULong Length;
}
