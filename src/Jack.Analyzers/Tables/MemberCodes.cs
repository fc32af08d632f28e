namespace Jack.Analyzers.Tables;

/// <summary>What a table says about a member whose body the compiler cannot see.</summary>
[Flags]
internal enum MemberCodes
{
    /// <summary>"-": neither allocates nor blocks.</summary>
    Clean = 0,

    /// <summary>"A": allocates.</summary>
    Allocates = 1,

    /// <summary>"G": allocates when a collection grows.</summary>
    Grows = 2,

    /// <summary>"F": allocates the first time.</summary>
    FirstCall = 4,

    /// <summary>"B": locks, waits or sleeps.</summary>
    Blocks = 8,

    /// <summary>"I": does input or output.</summary>
    InputOutput = 16,

    /// <summary>"N": native allocation or garbage collector.</summary>
    NativeMemory = 32,

    /// <summary>"T": always throws.</summary>
    Throws = 64,

    /// <summary>"D": calls a delegate or interface that it is given.</summary>
    Invokes = 128,
}
