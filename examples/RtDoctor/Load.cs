namespace Jack.Examples;

/// <summary>What other threads allocate.</summary>
internal enum Load
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>About 20 MB a second.</summary>
    Mild,

    /// <summary>About 200 MB a second, with many live objects and large arrays.</summary>
    Hard,
}
