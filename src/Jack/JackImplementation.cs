namespace Jack;

/// <summary>The implementations of JACK, which differ in detail.</summary>
public enum JackImplementation
{
    /// <summary>JACK1.</summary>
    Jack1,

    /// <summary>JACK2.</summary>
    Jack2,

    /// <summary>PipeWire's implementation of JACK.</summary>
    PipeWire,
}
