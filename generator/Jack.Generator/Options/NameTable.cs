using System.IO.Enumeration;

namespace Jack.Generator;

/// <summary>
/// Values by declaration name, as the response file gives them: an exact name wins over a pattern (<c>*</c>, <c>?</c>), the pattern with the
/// most letters over the others, and a bare <c>*</c> is for everything that nothing else names. <c>::</c> and <c>.</c> are the same.
/// </summary>
internal sealed class NameTable<T>
{
    private const string Everything = "*";

    private readonly Dictionary<string, T> _exact = new(StringComparer.Ordinal);
    private readonly List<(string Pattern, T Value)> _patterns = [];

    public int Count => _exact.Count + _patterns.Count;

    public void Add(string name, T value)
    {
        name = Normalize(name);

        if (name != Everything && name.AsSpan().ContainsAny('*', '?'))
        {
            _patterns.Add((name, value));
        }
        else
        {
            _exact[name] = value;
        }
    }

    /// <summary>Looks up the first of some names for the same declaration.</summary>
    public bool TryGet(IReadOnlyCollection<string> names, bool matchEverything, out T value)
    {
        foreach (string name in names)
        {
            if (_exact.TryGetValue(Normalize(name), out value!))
            {
                return true;
            }
        }

        (string Pattern, T Value)[] matches =
        [
            .. names
                .SelectMany(name => _patterns.Where(entry => FileSystemName.MatchesSimpleExpression(entry.Pattern, Normalize(name), ignoreCase: false)))
                .OrderByDescending(entry => entry.Pattern.Count(letter => letter is not ('*' or '?'))),
        ];

        if (matches.Length > 0)
        {
            value = matches[0].Value;
            return true;
        }

        value = default!;
        return matchEverything && _exact.TryGetValue(Everything, out value!);
    }

    public bool TryGetExact(string name, out T value) => _exact.TryGetValue(Normalize(name), out value!);

    private static string Normalize(string name) => name.Replace("::", ".", StringComparison.Ordinal);
}
