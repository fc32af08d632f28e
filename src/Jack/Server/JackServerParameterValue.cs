using System.Globalization;

namespace Jack;

/// <summary>A value of one of the five types that server parameters have. Numbers, characters, texts and booleans convert to it by themselves.</summary>
/// <remarks>Realtime-safe but for what makes a string.</remarks>
public readonly record struct JackServerParameterValue
{
    private readonly long _number;
    private readonly string? _text;

    private JackServerParameterValue(JackServerParameterType type, long number, string? text = null)
    {
        Type = type;
        _number = number;
        _text = text;
    }

    /// <summary>Gets the type.</summary>
    public JackServerParameterType Type { get; }

    /// <summary>Converts a signed number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JackServerParameterValue(int value) => new(JackServerParameterType.SignedNumber, value);

    /// <summary>Converts a number that is not negative.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JackServerParameterValue(uint value) => new(JackServerParameterType.UnsignedNumber, value);

    /// <summary>Converts a character.</summary>
    /// <param name="value">The character.</param>
    public static implicit operator JackServerParameterValue(char value) => new(JackServerParameterType.Character, value);

    /// <summary>Converts a text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator JackServerParameterValue(string value) => new(JackServerParameterType.Text, 0, value);

    /// <summary>Converts yes or no.</summary>
    /// <param name="value">Yes or no.</param>
    public static implicit operator JackServerParameterValue(bool value) => new(JackServerParameterType.Boolean, value ? 1 : 0);

    /// <summary>Gets a number.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is no number.</exception>
    /// <exception cref="OverflowException">The number is larger than an <see cref="int"/>.</exception>
    public int ToInt32() => checked((int)Number());

    /// <summary>Gets a number that is not negative.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is no number.</exception>
    /// <exception cref="OverflowException">The number is negative.</exception>
    public uint ToUInt32() => checked((uint)Number());

    /// <summary>Gets a character.</summary>
    /// <returns>The character.</returns>
    /// <exception cref="InvalidOperationException">The value is no character.</exception>
    public char ToChar() => (char)Expect(JackServerParameterType.Character)._number;

    /// <summary>Gets yes or no.</summary>
    /// <returns>Yes or no.</returns>
    /// <exception cref="InvalidOperationException">The value is not of that type.</exception>
    public bool ToBoolean() => Expect(JackServerParameterType.Boolean)._number != 0;

    /// <summary>Gets the text, or the value of another type as a text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Type switch
    {
        JackServerParameterType.Text => _text ?? "",
        JackServerParameterType.Character => ((char)_number).ToString(),
        JackServerParameterType.Boolean => _number != 0 ? "true" : "false",
        _ => _number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Gives a number the type of a parameter, where C# has converted it to the other number type.</summary>
    internal JackServerParameterValue As(JackServerParameterType type) =>
        type == JackServerParameterType.SignedNumber && Type == JackServerParameterType.UnsignedNumber ? ToInt32()
        : type == JackServerParameterType.UnsignedNumber && Type == JackServerParameterType.SignedNumber ? ToUInt32()
        : this;

    internal long Number() => Type is JackServerParameterType.SignedNumber or JackServerParameterType.UnsignedNumber
        ? _number
        : throw new InvalidOperationException($"'{this}' is {Type}, no number.");

    private JackServerParameterValue Expect(JackServerParameterType type) =>
        Type == type ? this : throw new InvalidOperationException($"'{this}' is {Type}, not {type}.");
}
