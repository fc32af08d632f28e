using System.Globalization;

namespace Jack;

/// <summary>The properties of one client or port, those that programs agree on by name. Reached as <see cref="JackPort.Metadata"/> and <see cref="JackMetadata.Own"/>.</summary>
/// <remarks>
/// A property that is not set, or whose text is not what it should be, reads as <see langword="null"/>; setting it to
/// <see langword="null"/> removes it. Members may be called on any thread, setters not inside a JACK callback. Not realtime-safe: it
/// reads and writes a file. Every member throws <see cref="NotSupportedException"/> where there is no database, and setters throw
/// <see cref="JackException"/> where the server refuses.
/// </remarks>
public sealed class SubjectMetadata
{
    private const string Integer = "http://www.w3.org/2001/XMLSchema#int";
    private const string Png = "image/png;base64";
    private const string Cv = "CV";

    private readonly JackMetadata _metadata;
    private readonly Func<JackUuid> _subject;

    internal SubjectMetadata(JackMetadata metadata, Func<JackUuid> subject)
    {
        _metadata = metadata;
        _subject = subject;
    }

    /// <summary>Gets the identifier of the client or the port.</summary>
    public JackUuid Subject => _subject();

    /// <summary>Gets or sets the name to show to the user.</summary>
    public string? PrettyName
    {
        get => Get(MetadataKeys.PrettyName);
        set => Put(MetadataKeys.PrettyName, value, "text/plain");
    }

    /// <summary>Gets or sets the place of a port among others in a user interface. Only comparisons have a meaning.</summary>
    public int? Order
    {
        get => int.TryParse(Get(MetadataKeys.Order), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int order) ? order : null;
        set => Put(MetadataKeys.Order, value?.ToString(CultureInfo.InvariantCulture), Integer);
    }

    /// <summary>Gets or sets the group that a port belongs to.</summary>
    public string? PortGroup
    {
        get => Get(MetadataKeys.PortGroup);
        set => Put(MetadataKeys.PortGroup, value);
    }

    /// <summary>Gets or sets what the signal of an audio port means.</summary>
    public SignalType? SignalType
    {
        get => Get(MetadataKeys.SignalType) switch
        {
            Cv => Jack.SignalType.ControlVoltage,
            "AUDIO" => Jack.SignalType.Audio,
            _ => null,
        };
        set => Put(MetadataKeys.SignalType, value is null ? null : value == Jack.SignalType.ControlVoltage ? Cv : "AUDIO");
    }

    /// <summary>Gets or sets the event types that an event port carries: "MIDI", "OSC" or both, separated by commas.</summary>
    public string? EventTypes
    {
        get => Get(MetadataKeys.EventTypes);
        set => Put(MetadataKeys.EventTypes, value);
    }

    /// <summary>Gets or sets the name of a hardware output, such as "ADAT1".</summary>
    public string? Hardware
    {
        get => Get(MetadataKeys.Hardware);
        set => Put(MetadataKeys.Hardware, value);
    }

    /// <summary>Gets or sets what a hardware port is connected to, such as "E-Piano".</summary>
    public string? Connected
    {
        get => Get(MetadataKeys.Connected);
        set => Put(MetadataKeys.Connected, value);
    }

    /// <summary>Gets or sets the name of an icon in the desktop's icon theme.</summary>
    public string? IconName
    {
        get => Get(MetadataKeys.IconName);
        set => Put(MetadataKeys.IconName, value);
    }

    /// <summary>Gets the property of a name.</summary>
    /// <param name="key">The property's name.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException">The key is empty or no valid text.</exception>
    public string? Get(string key) => _metadata.Get(Subject, key);

    /// <summary>Gets all properties.</summary>
    /// <returns>The properties, in no particular order.</returns>
    public IReadOnlyList<JackProperty> GetAll() => _metadata.GetAll(Subject);

    /// <summary>Sets the property of a name.</summary>
    /// <param name="key">The property's name, a URI.</param>
    /// <param name="value">The value. JACK takes no empty one.</param>
    /// <param name="type">The MIME type or the URI of the value's type; <see langword="null"/> means plain text.</param>
    /// <exception cref="ArgumentException">A text is empty or not valid.</exception>
    public void Set(string key, string value, string? type = null) => _metadata.Set(Subject, key, value, type);

    /// <summary>Removes the property of a name.</summary>
    /// <param name="key">The property's name.</param>
    /// <returns><see langword="false"/> when there was none.</returns>
    /// <exception cref="ArgumentException">The key is empty or no valid text.</exception>
    public bool Remove(string key) => _metadata.Remove(Subject, key);

    /// <summary>Removes all properties.</summary>
    /// <returns>How many there were.</returns>
    public int RemoveAll() => _metadata.RemoveAll(Subject);

    /// <summary>Gets the picture that stands for the client or the port.</summary>
    /// <param name="large">Whether the one of 33 to 128 pixels a side is meant, or the one of up to 32.</param>
    /// <returns>The bytes of a PNG file, or <see langword="null"/>.</returns>
    public byte[]? GetIcon(bool large)
    {
        string? text = Get(IconKey(large));
        byte[] bytes = new byte[text is null ? 0 : text.Length];
        return text is not null && Convert.TryFromBase64String(text, bytes, out int length) ? bytes[..length] : null;
    }

    /// <summary>Sets the picture that stands for the client or the port.</summary>
    /// <param name="large">Whether the picture has 33 to 128 pixels a side, or up to 32.</param>
    /// <param name="png">The bytes of a PNG file; <see langword="null"/> removes the picture.</param>
    /// <exception cref="ArgumentException"><paramref name="png"/> is no PNG file.</exception>
    public void SetIcon(bool large, byte[]? png)
    {
        if (png is not null && !png.AsSpan().StartsWith(PngSignature))
        {
            throw new ArgumentException("The bytes are not those of a PNG file.", nameof(png));
        }

        Put(IconKey(large), png is null ? null : Convert.ToBase64String(png), Png);
    }

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static string IconKey(bool large) => large ? MetadataKeys.IconLarge : MetadataKeys.IconSmall;

    private void Put(string key, string? value, string? type = null)
    {
        if (value is null)
        {
            Remove(key);
        }
        else
        {
            Set(key, value, type);
        }
    }
}
