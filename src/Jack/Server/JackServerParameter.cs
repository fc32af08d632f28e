using System.Text;
using Jack.Interop;

namespace Jack;

/// <summary>A setting of the server in this process, of one of its drivers or internal clients.</summary>
/// <remarks>Not realtime-safe: locks. Members throw <see cref="ObjectDisposedException"/> once the server is disposed.</remarks>
public sealed class JackServerParameter
{
    private const int MaxTextBytes = 127;

    private readonly InProcessJackServer _server;
    private readonly nint _parameter;

    internal JackServerParameter(InProcessJackServer server, nint parameter)
    {
        _server = server;
        _parameter = parameter;
        Name = ControlApi.GetParameterName(parameter);
        Id = ControlApi.GetParameterId(parameter) is > '\0' and var letter ? letter : null;
        Type = ControlApi.GetParameterType(parameter);
        ShortDescription = ControlApi.GetShortDescription(parameter);
        LongDescription = ControlApi.GetLongDescription(parameter);
        Choices = ControlApi.GetChoices(parameter);
        if (ControlApi.GetRange(parameter) is { } range)
        {
            (Minimum, Maximum) = range;
        }

        bool constrained = Choices.Count > 0 || Minimum is not null;
        IsStrict = constrained && ControlApi.IsStrict(parameter);
        HasFakeValues = constrained && ControlApi.IsFakeValue(parameter);
    }

    /// <summary>Gets the name, such as "rate".</summary>
    public string Name { get; }

    /// <summary>Gets the letter of the same option on jackd's command line, if it has one.</summary>
    public char? Id { get; }

    /// <summary>Gets the type of the value.</summary>
    public JackServerParameterType Type { get; }

    /// <summary>Gets a description of one line.</summary>
    public string ShortDescription { get; }

    /// <summary>Gets the whole description.</summary>
    public string LongDescription { get; }

    /// <summary>Gets the smallest value, if there is a range.</summary>
    public JackServerParameterValue? Minimum { get; }

    /// <summary>Gets the largest value, if there is a range.</summary>
    public JackServerParameterValue? Maximum { get; }

    /// <summary>Gets the values to choose from; empty if any will do.</summary>
    public IReadOnlyList<JackServerParameterChoice> Choices { get; }

    /// <summary>Gets whether values outside of the range or the choices are refused.</summary>
    public bool IsStrict { get; }

    /// <summary>Gets whether only the descriptions of the choices, not their values, mean anything to users.</summary>
    public bool HasFakeValues { get; }

    /// <summary>Gets whether the value was set; otherwise it is the default.</summary>
    public bool IsSet => _server.Use(() => ControlApi.IsSet(_parameter));

    /// <summary>Gets the value that holds if none is set.</summary>
    public JackServerParameterValue DefaultValue => _server.Use(() => ControlApi.GetDefaultValue(_parameter));

    /// <summary>Gets or sets the value. What is set takes effect when the server or the driver is opened.</summary>
    /// <exception cref="ArgumentException">The value has another type, or the text is too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A strict constraint excludes the value, or the number is negative where that cannot be.</exception>
    /// <exception cref="JackException">The library refuses the value.</exception>
    public JackServerParameterValue Value
    {
        get => _server.Use(() => ControlApi.GetValue(_parameter));
        set
        {
            JackServerParameterValue converted = Check(value);
            if (!_server.Use(() => ControlApi.SetValue(_parameter, converted)))
            {
                throw new JackException($"jackctl_parameter_set_value '{Name}' = '{value}' failed.");
            }
        }
    }

    /// <summary>Gives the parameter its default value back.</summary>
    /// <exception cref="JackException">The library refuses.</exception>
    public void Reset()
    {
        if (!_server.Use(() => ControlApi.Reset(_parameter)))
        {
            throw new JackException($"jackctl_parameter_reset '{Name}' failed.");
        }
    }

    /// <summary>Gets the name and the value.</summary>
    /// <returns>For example "rate = 48000".</returns>
    public override string ToString() => $"{Name} = {Value}";

    private JackServerParameterValue Check(JackServerParameterValue value)
    {
        if (Type == JackServerParameterType.UnsignedNumber && value.Type == JackServerParameterType.SignedNumber)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value.Number(), nameof(value));
        }

        JackServerParameterValue converted = value.As(Type);
        if (converted.Type != Type)
        {
            throw new ArgumentException($"The parameter '{Name}' is {Type}; '{value}' is {value.Type}.", nameof(value));
        }

        if (Type == JackServerParameterType.Text && Encoding.UTF8.GetByteCount(value.ToString()) > MaxTextBytes)
        {
            throw new ArgumentException($"The text for the parameter '{Name}' has more than {MaxTextBytes} bytes.", nameof(value));
        }

        return IsStrict && !IsAllowed(converted)
            ? throw new ArgumentOutOfRangeException(nameof(value), value, $"The parameter '{Name}' takes {Allowed()}.")
            : converted;
    }

    private bool IsAllowed(JackServerParameterValue value) =>
        Choices.Count > 0 ? Choices.Any(choice => choice.Value == value)
        : Minimum is not { } minimum || Maximum is not { } maximum || (value.Number() >= minimum.Number() && value.Number() <= maximum.Number());

    private string Allowed() => Choices.Count > 0 ? string.Join(", ", Choices.Select(choice => choice.Value)) : $"{Minimum} to {Maximum}";
}
