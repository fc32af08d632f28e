namespace Jack;

/// <summary>What happened to a property (<c>jack_property_change_t</c>).</summary>
public enum PropertyChange
{
    /// <summary>It is new.</summary>
    Created = 0,

    /// <summary>It has another value.</summary>
    Changed = 1,

    /// <summary>It is gone.</summary>
    Deleted = 2,
}
