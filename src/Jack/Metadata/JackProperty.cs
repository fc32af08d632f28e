namespace Jack;

/// <summary>One property of a client or a port (<c>jack_property_t</c>).</summary>
/// <param name="Subject">What the property describes.</param>
/// <param name="Key">The property's name, a URI; <see cref="MetadataKeys"/> has those that programs agree on.</param>
/// <param name="Value">The value.</param>
/// <param name="Type">The MIME type or the URI of the value's type; <see langword="null"/> means plain text.</param>
public sealed record JackProperty(JackUuid Subject, string Key, string Value, string? Type = null);
