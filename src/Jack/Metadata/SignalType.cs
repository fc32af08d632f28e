namespace Jack;

/// <summary>What an audio signal means.</summary>
public enum SignalType
{
    /// <summary>Sound.</summary>
    Audio,

    /// <summary>A control voltage, which is not to be sent to loudspeakers.</summary>
    ControlVoltage,
}
