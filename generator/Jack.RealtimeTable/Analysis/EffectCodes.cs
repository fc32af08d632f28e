namespace Jack.RealtimeTable.Analysis;

/// <summary>The letters of the table.</summary>
internal static class EffectCodes
{
    private const string Letters = "AGFBINTD";

    public static Effects Parse(string code) =>
        code == "-" ? Effects.None : code.Aggregate(Effects.None, (effects, letter) => effects | (Effects)(1 << Letters.IndexOf(letter, StringComparison.Ordinal)));

    public static string Format(Effects effects) =>
        effects == Effects.None ? "-" : string.Concat(Letters.Where((_, position) => effects.HasFlag((Effects)(1 << position))));
}
