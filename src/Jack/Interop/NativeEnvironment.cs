using System.Runtime.InteropServices;

namespace Jack.Interop;

/// <summary>Sets a variable where C libraries see it, until disposed: .NET keeps its own copy of the environment.</summary>
internal readonly ref partial struct NativeEnvironment : IDisposable
{
    private readonly string? _name;
    private readonly string? _before;

    /// <summary>Sets a variable, unless the value is <see langword="null"/>.</summary>
    public NativeEnvironment(string name, string? value)
    {
        if (value is not null)
        {
            _name = name;
            _before = Marshal.PtrToStringUTF8(getenv(name));
            Put(name, value);
        }
    }

    public void Dispose()
    {
        if (_name is not null)
        {
            Put(_name, _before);
        }
    }

    // The two fail only for an empty name or a lack of memory.
    private static void Put(string name, string? value) => _ = value is null ? unsetenv(name) : setenv(name, value, 1);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint getenv(string name);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int setenv(string name, string value, int overwrite);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int unsetenv(string name);
}
