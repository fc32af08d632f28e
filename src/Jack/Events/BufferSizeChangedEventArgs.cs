namespace Jack;

/// <summary>The server has another buffer size.</summary>
public sealed class BufferSizeChangedEventArgs : GraphChange
{
    internal BufferSizeChangedEventArgs(int bufferSize) => BufferSize = bufferSize;

    /// <summary>Gets the frames per cycle.</summary>
    public int BufferSize { get; }
}
