using System.Diagnostics.CodeAnalysis;
using Jack.Interop;

namespace Jack;

/// <summary>Reads the properties that the programs of this user have given to clients and ports. No client is needed with JACK1 and JACK2.</summary>
/// <remarks>
/// Members may be called on any thread. All servers of a user share one database, and JACK2 deletes it when any of them ends. Not
/// realtime-safe: it reads a file.
/// </remarks>
public abstract class MetadataReader
{
    private protected MetadataReader(IJackApi api) => Api = api;

    /// <summary>Gets whether there is a database. A JACK2 that was built without one has none; PipeWire has one while a client is open.</summary>
    public bool IsAvailable
    {
        get
        {
            Check();
            return HasDatabase();
        }
    }

    internal static MetadataReader Shared { get; } = new LibraryReader();

    private protected IJackApi Api { get; }

    /// <summary>Gets a property, if there is one.</summary>
    /// <param name="subject">What the property describes: the <c>Uuid</c> of a client or a port.</param>
    /// <param name="key">The property's name.</param>
    /// <param name="property">The property.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentException">The key is empty or no valid text.</exception>
    /// <exception cref="NotSupportedException">There is no database; see <see cref="IsAvailable"/>.</exception>
    /// <remarks>Not realtime-safe: it reads a file. Source: <c>jack_get_property</c>.</remarks>
    public bool TryGet(JackUuid subject, string key, [NotNullWhen(true)] out JackProperty? property)
    {
        ValidateKey(key);
        Check();
        bool found = Api.GetProperty(subject.Value, key, out string? value, out string? type) == 0 && value is not null;
        if (!found && !HasDatabase())
        {
            throw NoDatabase();
        }

        property = found ? new JackProperty(subject, key, value!, type is "" ? null : type) : null;
        return found;
    }

    /// <summary>Gets the value of a property.</summary>
    /// <param name="subject">What the property describes: the <c>Uuid</c> of a client or a port.</param>
    /// <param name="key">The property's name.</param>
    /// <returns>The value, or <see langword="null"/> where the subject has no such property.</returns>
    /// <exception cref="ArgumentException">The key is empty or no valid text.</exception>
    /// <exception cref="NotSupportedException">There is no database; see <see cref="IsAvailable"/>.</exception>
    /// <remarks>Not realtime-safe: it reads a file. Source: <c>jack_get_property</c>.</remarks>
    public string? Get(JackUuid subject, string key) => TryGet(subject, key, out JackProperty? property) ? property.Value : null;

    /// <summary>Gets all properties of a client or a port.</summary>
    /// <param name="subject">What the properties describe.</param>
    /// <returns>The properties, in no particular order.</returns>
    /// <exception cref="NotSupportedException">There is no database; see <see cref="IsAvailable"/>.</exception>
    /// <remarks>Not realtime-safe: it reads a file. Source: <c>jack_get_properties</c>.</remarks>
    public IReadOnlyList<JackProperty> GetAll(JackUuid subject)
    {
        Check();
        return Api.GetProperties(subject.Value, out PropertyEntry[] entries) < 0 && !HasDatabase() ? throw NoDatabase() : Convert(entries);
    }

    /// <summary>Gets all properties of all clients and ports.</summary>
    /// <returns>The properties, in no particular order; those of clients that have gone are among them, unless somebody removed them.</returns>
    /// <exception cref="NotSupportedException">There is no database; see <see cref="IsAvailable"/>.</exception>
    /// <remarks>Not realtime-safe: it reads a file. Source: <c>jack_get_all_properties</c>.</remarks>
    public IReadOnlyList<JackProperty> GetAll()
    {
        Check();
        return Api.GetAllProperties(out PropertyEntry[] entries) < 0 ? throw NoDatabase() : Convert(entries);
    }

    private protected static void ValidateKey(string key)
    {
        if (JackNames.GetByteCount(key, "key") == 0)
        {
            throw new ArgumentException($"The key is empty. Use a URI, such as those of {nameof(MetadataKeys)}.", nameof(key));
        }
    }

    private protected static NotSupportedException NoDatabase() => new(
        "This JACK keeps no metadata: it was built without its database, cannot open it, or, with PipeWire, no client is open.");

    /// <summary>Refuses the call where the reader can be used no more.</summary>
    private protected virtual void Check()
    {
    }

    // Every function answers alike when something is missing and when nothing works; listing everything fails only in the second case.
    private protected bool HasDatabase() => Api.Supports(JackFeature.Metadata) && Api.GetAllProperties(out _) >= 0;

    private static JackProperty[] Convert(PropertyEntry[] entries) =>
        Array.ConvertAll(entries, entry => new JackProperty(new JackUuid(entry.Subject), entry.Key, entry.Value, entry.Type));

    private sealed class LibraryReader() : MetadataReader(NativeJackApi.Instance);
}
