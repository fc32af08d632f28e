namespace Jack;

/// <summary>The type of a parameter's value.</summary>
public enum JackServerParameterType
{
    /// <summary>A signed number.</summary>
    SignedNumber = 1,

    /// <summary>A number that is not negative.</summary>
    UnsignedNumber = 2,

    /// <summary>One byte-sized character.</summary>
    Character = 3,

    /// <summary>A text of at most 127 bytes.</summary>
    Text = 4,

    /// <summary>Yes or no.</summary>
    Boolean = 5,
}
