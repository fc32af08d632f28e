using Jack.Interop;

namespace Jack;

/// <summary>Reads and changes the properties of clients and ports. Reached as <see cref="JackClient.Metadata"/>.</summary>
/// <remarks>
/// Members may be called on any thread. Every client may change the properties of every other, and all are told by
/// <see cref="JackClient.PropertyChanged"/>. Properties outlive their client and their port; JACK2 gives a port's number to the next one,
/// so remove what you have set before unregistering.
/// </remarks>
public sealed class JackMetadata : MetadataReader
{
    private readonly JackClient _client;

    internal JackMetadata(JackClient client)
        : base(client.Api)
    {
        _client = client;
        Own = new SubjectMetadata(this, () => client.Uuid);
    }

    /// <summary>Gets the properties of the client itself.</summary>
    public SubjectMetadata Own { get; }

    /// <summary>Gets the properties of a client or a port.</summary>
    /// <param name="subject">The <c>Uuid</c> of the client or the port.</param>
    /// <returns>The properties. Each member reads or writes when it is used.</returns>
    /// <remarks>Not realtime-safe: it allocates.</remarks>
    public SubjectMetadata Of(JackUuid subject) => new(this, () => subject);

    /// <summary>Gives a client or a port a property, or changes it.</summary>
    /// <param name="subject">What the property describes: the <c>Uuid</c> of a client or a port.</param>
    /// <param name="key">The property's name, a URI; <see cref="MetadataKeys"/> has those that programs agree on.</param>
    /// <param name="value">The value. JACK takes no empty one.</param>
    /// <param name="type">The MIME type or the URI of the value's type; <see langword="null"/> means plain text.</param>
    /// <exception cref="ArgumentException">The subject is empty, or a text is empty or not valid.</exception>
    /// <exception cref="NotSupportedException">There is no database; see <see cref="MetadataReader.IsAvailable"/>.</exception>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it writes a file. Source: <c>jack_set_property</c>.</remarks>
    public void Set(JackUuid subject, string key, string value, string? type = null)
    {
        ValidateSubject(subject);
        ValidateKey(key);
        if (JackNames.GetByteCount(value, "value") == 0)
        {
            throw new ArgumentException($"The value of '{key}' is empty, which JACK does not take. Remove the property instead.", nameof(value));
        }

        if (type is not null)
        {
            JackNames.GetByteCount(type, "type");
        }

        using SafeJackClientHandle.Lease lease = _client.Use();
        ThrowIfFailed(Api.SetProperty(lease.Pointer, subject.Value, key, value, type), "jack_set_property", key, subject);
    }

    /// <summary>Gives a client or a port a property, or changes it.</summary>
    /// <param name="property">The property.</param>
    /// <exception cref="ArgumentException">The subject is empty, or a text is empty or not valid.</exception>
    /// <exception cref="NotSupportedException">There is no database; see <see cref="MetadataReader.IsAvailable"/>.</exception>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it writes a file. Source: <c>jack_set_property</c>.</remarks>
    public void Set(JackProperty property)
    {
        ArgumentNullException.ThrowIfNull(property);
        Set(property.Subject, property.Key, property.Value, property.Type);
    }

    /// <summary>Removes a property.</summary>
    /// <param name="subject">What the property describes.</param>
    /// <param name="key">The property's name.</param>
    /// <returns><see langword="false"/> when there was none.</returns>
    /// <exception cref="ArgumentException">The subject is empty, or the key is empty or no valid text.</exception>
    /// <exception cref="NotSupportedException">There is no database; see <see cref="MetadataReader.IsAvailable"/>.</exception>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it writes a file. Source: <c>jack_remove_property</c>.</remarks>
    public bool Remove(JackUuid subject, string key)
    {
        ValidateSubject(subject);
        using SafeJackClientHandle.Lease lease = _client.Use();
        if (!TryGet(subject, key, out _))
        {
            return false;
        }

        ThrowIfFailed(Api.RemoveProperty(lease.Pointer, subject.Value, key), "jack_remove_property", key, subject);
        return true;
    }

    /// <summary>Removes all properties of a client or a port.</summary>
    /// <param name="subject">What the properties describe.</param>
    /// <returns>How many there were.</returns>
    /// <exception cref="ArgumentException">The subject is empty.</exception>
    /// <exception cref="NotSupportedException">There is no database; see <see cref="MetadataReader.IsAvailable"/>.</exception>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it writes a file. Source: <c>jack_remove_properties</c>.</remarks>
    public int RemoveAll(JackUuid subject)
    {
        ValidateSubject(subject);
        using SafeJackClientHandle.Lease lease = _client.Use();
        int count = GetAll(subject).Count;
        int result = Api.RemoveProperties(lease.Pointer, subject.Value);

        // JACK2 answers with the number it removed, PipeWire with 0.
        ThrowIfFailed(Math.Min(result, 0), "jack_remove_properties", "all", subject);
        return count;
    }

    /// <summary>Removes the properties of all clients and ports, of every server of this user.</summary>
    /// <exception cref="NotSupportedException">There is no database; see <see cref="MetadataReader.IsAvailable"/>.</exception>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it writes a file. Source: <c>jack_remove_all_properties</c>.</remarks>
    public void RemoveAll()
    {
        using SafeJackClientHandle.Lease lease = _client.Use();
        ThrowIfFailed(Api.RemoveAllProperties(lease.Pointer), "jack_remove_all_properties", "all", "everything");
    }

    private protected override void Check() => _client.Read().Dispose();

    private static void ValidateSubject(JackUuid subject)
    {
        if (subject.IsEmpty)
        {
            throw new ArgumentException("The subject is empty: this server has given the client or the port no identifier, and so keeps no properties for it.", nameof(subject));
        }
    }

    private void ThrowIfFailed(int result, string function, string key, object subject)
    {
        if (result != 0)
        {
            throw HasDatabase() ? JackError.Failed(result, $"{function} '{key}' of {subject}") : NoDatabase();
        }
    }
}
