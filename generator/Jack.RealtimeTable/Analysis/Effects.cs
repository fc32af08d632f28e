namespace Jack.RealtimeTable.Analysis;

/// <summary>What a call may do that a real-time thread cares about; the letters are those of the table.</summary>
[Flags]
internal enum Effects
{
    /// <summary><c>-</c>: nothing.</summary>
    None = 0,

    /// <summary><c>A</c>: allocates always or typically.</summary>
    Allocates = 1,

    /// <summary><c>G</c>: allocates when it grows.</summary>
    Grows = 2,

    /// <summary><c>F</c>: allocates the first time on an object.</summary>
    First = 4,

    /// <summary><c>B</c>: takes a lock, waits or sleeps.</summary>
    Blocks = 8,

    /// <summary><c>I</c>: input or output.</summary>
    InputOutput = 16,

    /// <summary><c>N</c>: native allocation or control of the garbage collector.</summary>
    Native = 32,

    /// <summary><c>T</c>: always throws.</summary>
    Throws = 64,

    /// <summary><c>D</c>: invokes a delegate or an interface that was passed in.</summary>
    Invokes = 128,
}
