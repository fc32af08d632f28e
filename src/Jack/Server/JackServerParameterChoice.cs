namespace Jack;

/// <summary>A value that a parameter can have.</summary>
/// <param name="Value">The value.</param>
/// <param name="Description">What it means.</param>
public sealed record JackServerParameterChoice(JackServerParameterValue Value, string Description);
