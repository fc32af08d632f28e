using System.Collections;

namespace Jack;

/// <summary>The settings of a server, a driver or an internal client, by name.</summary>
/// <remarks>Realtime-safe but for walking it, which allocates.</remarks>
public sealed class JackServerParameterCollection : IReadOnlyCollection<JackServerParameter>
{
    private readonly JackServerParameter[] _parameters;

    internal JackServerParameterCollection(InProcessJackServer server, nint[] parameters) =>
        _parameters = [.. parameters.Select(parameter => new JackServerParameter(server, parameter))];

    /// <summary>Gets how many there are.</summary>
    public int Count => _parameters.Length;

    /// <summary>Gets a parameter.</summary>
    /// <param name="name">Its name, such as "rate".</param>
    /// <exception cref="KeyNotFoundException">There is none of that name; the message lists them.</exception>
    public JackServerParameter this[string name] => Find(name)
        ?? throw new KeyNotFoundException($"There is no parameter '{name}', only {string.Join(", ", _parameters.Select(parameter => parameter.Name))}.");

    /// <summary>Gets a parameter, if there is one of that name.</summary>
    /// <param name="name">Its name, such as "rate".</param>
    /// <returns>The parameter, or <see langword="null"/>.</returns>
    public JackServerParameter? Find(string name) => Array.Find(_parameters, parameter => parameter.Name == name);

    /// <inheritdoc/>
    public IEnumerator<JackServerParameter> GetEnumerator() => ((IEnumerable<JackServerParameter>)_parameters).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
