using System.Text;
using Jack.Native;

namespace Jack.Interop;

/// <content>Parameters of the server, its drivers and its internal clients.</content>
internal static unsafe partial class ControlApi
{
    public static string GetParameterName(nint parameter) => Text(Libjack.jackctl_parameter_get_name((jackctl_parameter_t*)parameter));

    public static string GetShortDescription(nint parameter) => Text(Libjack.jackctl_parameter_get_short_description((jackctl_parameter_t*)parameter));

    public static string GetLongDescription(nint parameter) => Text(Libjack.jackctl_parameter_get_long_description((jackctl_parameter_t*)parameter));

    public static JackServerParameterType GetParameterType(nint parameter) =>
        (JackServerParameterType)Libjack.jackctl_parameter_get_type((jackctl_parameter_t*)parameter);

    public static char GetParameterId(nint parameter) => (char)(byte)Libjack.jackctl_parameter_get_id((jackctl_parameter_t*)parameter);

    public static bool IsSet(nint parameter) => Libjack.jackctl_parameter_is_set((jackctl_parameter_t*)parameter) != 0;

    public static bool Reset(nint parameter) => Libjack.jackctl_parameter_reset((jackctl_parameter_t*)parameter) != 0;

    public static JackServerParameterValue GetValue(nint parameter) =>
        Decode(parameter, Libjack.jackctl_parameter_get_value((jackctl_parameter_t*)parameter));

    public static JackServerParameterValue GetDefaultValue(nint parameter) =>
        Decode(parameter, Libjack.jackctl_parameter_get_default_value((jackctl_parameter_t*)parameter));

    public static bool SetValue(nint parameter, JackServerParameterValue value)
    {
        jackctl_parameter_value native = Encode(value);
        return Libjack.jackctl_parameter_set_value((jackctl_parameter_t*)parameter, &native) != 0;
    }

    public static (JackServerParameterValue Minimum, JackServerParameterValue Maximum)? GetRange(nint parameter)
    {
        if (Libjack.jackctl_parameter_has_range_constraint((jackctl_parameter_t*)parameter) == 0)
        {
            return null;
        }

        jackctl_parameter_value minimum, maximum;
        Libjack.jackctl_parameter_get_range_constraint((jackctl_parameter_t*)parameter, &minimum, &maximum);
        return (Decode(parameter, minimum), Decode(parameter, maximum));
    }

    public static IReadOnlyList<JackServerParameterChoice> GetChoices(nint parameter)
    {
        if (Libjack.jackctl_parameter_has_enum_constraint((jackctl_parameter_t*)parameter) == 0)
        {
            return [];
        }

        var choices = new JackServerParameterChoice[Libjack.jackctl_parameter_get_enum_constraints_count((jackctl_parameter_t*)parameter)];
        for (uint i = 0; i < choices.Length; i++)
        {
            choices[i] = new(
                Decode(parameter, Libjack.jackctl_parameter_get_enum_constraint_value((jackctl_parameter_t*)parameter, i)),
                Text(Libjack.jackctl_parameter_get_enum_constraint_description((jackctl_parameter_t*)parameter, i)));
        }

        return choices;
    }

    public static bool IsStrict(nint parameter) => Libjack.jackctl_parameter_constraint_is_strict((jackctl_parameter_t*)parameter) != 0;

    public static bool IsFakeValue(nint parameter) => Libjack.jackctl_parameter_constraint_is_fake_value((jackctl_parameter_t*)parameter) != 0;

    private static JackServerParameterValue Decode(nint parameter, jackctl_parameter_value value) => GetParameterType(parameter) switch
    {
        JackServerParameterType.SignedNumber => value.i,
        JackServerParameterType.UnsignedNumber => value.ui,
        JackServerParameterType.Character => (char)(byte)value.c,
        JackServerParameterType.Boolean => value.b != 0,
        _ => Text(&value.str.e0),
    };

    private static jackctl_parameter_value Encode(JackServerParameterValue value)
    {
        jackctl_parameter_value native = default;
        switch (value.Type)
        {
            case JackServerParameterType.SignedNumber:
                native.i = value.ToInt32();
                break;
            case JackServerParameterType.UnsignedNumber:
                native.ui = value.ToUInt32();
                break;
            case JackServerParameterType.Character:
                native.c = (sbyte)value.ToChar();
                break;
            case JackServerParameterType.Boolean:
                native.b = value.ToBoolean() ? (byte)1 : (byte)0;
                break;
            default:
                Encoding.UTF8.GetBytes(value.ToString(), new Span<byte>(&native, Libjack.JACK_PARAM_STRING_MAX));
                break;
        }

        return native;
    }
}
