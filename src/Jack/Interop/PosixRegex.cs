using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Jack.Interop;

/// <summary>
/// Checks POSIX extended regular expressions before JACK compiles them: JACK2 answers a bad one with an empty list, JACK1 crashes.
/// What passes here compiles everywhere; refused beyond POSIX are only patterns that can exhaust the C library's memory or stack.
/// </summary>
internal ref struct PosixRegex
{
    // The smallest RE_DUP_MAX that POSIX allows, and the real one outside glibc.
    private const int MaxRepeats = 255;
    private const int MaxDepth = 100;

    // The C library copies what is repeated; nested repeats multiply.
    private const long MaxSize = 20_000;

    private static readonly string[] s_classes = ["alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "xdigit"];

    private readonly ReadOnlySpan<char> _pattern;
    private int _position;
    private int _groupsOpened;
    private int _groupsClosed;
    private int _errorPosition;
    private string? _error;

    private PosixRegex(ReadOnlySpan<char> pattern) => _pattern = pattern;

    private readonly bool AtEnd => _position >= _pattern.Length;

    private readonly char Current => AtEnd ? '\0' : _pattern[_position];

    private readonly char Next => _position + 1 < _pattern.Length ? _pattern[_position + 1] : '\0';

    /// <summary>Throws unless the pattern is valid.</summary>
    /// <param name="pattern">The pattern; the empty one is valid and selects everything.</param>
    /// <param name="parameterName">The caller's parameter.</param>
    /// <exception cref="ArgumentException">The pattern is not valid; the message tells where and why.</exception>
    public static void Validate(string pattern, [CallerArgumentExpression(nameof(pattern))] string? parameterName = null)
    {
        _ = JackNames.GetByteCount(pattern, "port pattern", parameterName);
        if (!TryValidate(pattern, out int position, out string? reason))
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The port pattern '{pattern}' is not a valid POSIX extended regular expression: {reason}, at index {position}. {nameof(PortPattern)}.{nameof(PortPattern.Escape)} makes a pattern from literal text."),
                parameterName);
        }
    }

    /// <summary>Tells whether the pattern is valid.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="position">The index of the character that is wrong.</param>
    /// <param name="reason">What is wrong.</param>
    public static bool TryValidate(ReadOnlySpan<char> pattern, out int position, [NotNullWhen(false)] out string? reason)
    {
        var parser = new PosixRegex(pattern);
        _ = parser.ParseAlternatives(depth: 0);
        position = parser._errorPosition;
        reason = parser._error;
        return reason is null;
    }

    // Returns how many nodes the C library needs, at least.
    private long ParseAlternatives(int depth)
    {
        long size = 1;
        int closedBefore = _groupsClosed;
        int closedInBranches = _groupsClosed;
        while (_error is null && !AtEnd && !(Current == ')' && depth > 0))
        {
            if (Current == '|')
            {
                // A back-reference does not reach from one branch into another.
                closedInBranches |= _groupsClosed;
                _groupsClosed = closedBefore;
                _position++;
                size++;
            }
            else
            {
                size += ParseRepeated(depth);
                CheckSize(size);
            }
        }

        _groupsClosed |= closedInBranches;
        return size;
    }

    private long ParseRepeated(int depth)
    {
        long size = ParseAtom(depth, out bool repeatable);
        while (repeatable && _error is null && Current is '*' or '+' or '?' or '{')
        {
            size *= _pattern[_position++] switch
            {
                '{' => ParseInterval(_position - 1),
                '+' => 2,
                _ => 1,
            };
            size++;
            CheckSize(size);
        }

        return size;
    }

    private long ParseAtom(int depth, out bool repeatable)
    {
        int start = _position;
        char c = _pattern[_position++];
        repeatable = c is not ('^' or '$');
        switch (c)
        {
            case '(':
                return ParseGroup(start, depth);
            case '[':
                ParseBracket(start);
                return 1;
            case '\\':
                repeatable = ParseEscape(start);
                return 1;
            case '*' or '+' or '?' or '{':
                Fail(start, $"'{c}' has nothing before it to repeat");
                return 1;
            default:
                return 1;
        }
    }

    private long ParseGroup(int start, int depth)
    {
        if (depth == MaxDepth)
        {
            Fail(start, $"groups are nested more than {MaxDepth} deep");
            return 1;
        }

        int group = _groupsOpened++;
        long size = ParseAlternatives(depth + 1);
        if (_error is null && AtEnd)
        {
            Fail(start, "'(' has no matching ')'");
        }

        _position++;
        if (group < 9)
        {
            _groupsClosed |= 1 << group;
        }

        return size + 1;
    }

    // Returns whether a repetition may follow: none may after an anchor.
    private bool ParseEscape(int start)
    {
        if (AtEnd)
        {
            Fail(start, "'\\' ends the pattern");
            return false;
        }

        char c = _pattern[_position++];
        if (c is >= '1' and <= '9' && (_groupsClosed & (1 << (c - '1'))) == 0)
        {
            Fail(start, $"'\\{c}' refers to a group that is not there before it");
        }

        // GNU word and buffer anchors.
        return c is not ('<' or '>' or 'b' or 'B' or '`' or '\'');
    }

    // Returns by how much the repetition multiplies what it repeats.
    private long ParseInterval(int start)
    {
        int minimum = ParseNumber(start);
        int maximum = minimum;
        bool open = false;
        if (Current == ',')
        {
            _position++;
            maximum = ParseNumber(start);
            open = maximum < 0;
            minimum = Math.Max(minimum, 0);
        }

        if (_error is not null)
        {
            return 1;
        }

        if (Current != '}' || (minimum < 0 && !open))
        {
            Fail(start, AtEnd ? "'{' has no matching '}'" : "'{' does not begin a repetition such as {2}, {2,} or {2,4}");
        }
        else if (!open && maximum < minimum)
        {
            Fail(start, "the second number of the repetition is smaller than the first");
        }

        _position++;
        return open ? minimum + 1 : maximum;
    }

    private int ParseNumber(int start)
    {
        int number = -1;
        while (Current is >= '0' and <= '9')
        {
            number = Math.Min((Math.Max(number, 0) * 10) + (Current - '0'), MaxRepeats + 1);
            _position++;
        }

        if (number > MaxRepeats)
        {
            Fail(start, $"a repetition of more than {MaxRepeats} is not portable");
        }

        return number;
    }

    private void ParseBracket(int start)
    {
        if (Current == '^')
        {
            _position++;
        }

        bool first = true;
        while (_error is null && !AtEnd && (Current != ']' || first))
        {
            ParseBracketElement(start, first);
            first = false;
        }

        if (_error is null && AtEnd)
        {
            Fail(start, "'[' has no matching ']'");
        }

        _position++;
    }

    private void ParseBracketElement(int start, bool first)
    {
        int position = _position;
        if (Current == '-' && !first && Next != ']')
        {
            Fail(position, "'-' stands between two ranges; a literal '-' is the first or the last in the brackets");
            return;
        }

        int from = ParseBracketItem(start);
        if (_error is not null || Current != '-' || Next == ']' || from < 0)
        {
            return;
        }

        _position++;
        int rangeEnd = _position;
        int to = AtEnd ? -1 : ParseBracketItem(start);
        if (_error is null && to < 0)
        {
            Fail(AtEnd ? start : rangeEnd, AtEnd ? "'[' has no matching ']'" : "a class cannot end a range");
        }
        else if (_error is null && from > to)
        {
            Fail(position, "the range runs backwards");
        }
    }

    // Returns the character, or -1 for a class, which cannot be the end of a range.
    private int ParseBracketItem(int start)
    {
        if (Current == '[' && Next is ':' or '.' or '=')
        {
            return ParseBracketSymbol(start);
        }

        int value = char.IsHighSurrogate(Current) && char.IsLowSurrogate(Next) ? char.ConvertToUtf32(Current, Next) : Current;
        _position += value > char.MaxValue ? 2 : 1;
        return value;
    }

    private int ParseBracketSymbol(int start)
    {
        int position = _position;
        char kind = Next;
        ReadOnlySpan<char> rest = _pattern[(_position + 2)..];
        int length = rest.IndexOf([kind, ']']);
        if (length < 0)
        {
            Fail(position, $"'[{kind}' has no matching '{kind}]'");
            return -1;
        }

        ReadOnlySpan<char> name = rest[..length];
        _position += length + 4;
        if (kind == ':' && !IsClass(name))
        {
            Fail(position, $"'{name}' is not a character class such as alpha or digit");
        }
        else if (kind != ':' && (name.Length != 1 || !char.IsAsciiLetterOrDigit(name[0])))
        {
            Fail(position, $"'[{kind}{name}{kind}]' is not portable; only a single letter or digit is");
        }

        if (_error is null && AtEnd)
        {
            Fail(start, "'[' has no matching ']'");
        }

        return kind == '.' && _error is null ? name[0] : -1;
    }

    private static bool IsClass(ReadOnlySpan<char> name)
    {
        foreach (string known in s_classes)
        {
            if (name.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    private void CheckSize(long size)
    {
        if (size > MaxSize)
        {
            Fail(_position, "the repetitions multiply to a pattern that is too large");
        }
    }

    private void Fail(int position, string reason)
    {
        if (_error is null)
        {
            _error = reason;
            _errorPosition = Math.Min(position, _pattern.Length);
        }
    }
}
