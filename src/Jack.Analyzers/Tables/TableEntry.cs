namespace Jack.Analyzers.Tables;

/// <summary>One line of a table.</summary>
/// <param name="Codes">What the member does.</param>
/// <param name="Caveat">The condition under which it is clean, such as "equatable:0", or <see langword="null"/>.</param>
internal readonly record struct TableEntry(MemberCodes Codes, string? Caveat)
{
    public static TableEntry Parse(string codes, string? caveat)
    {
        MemberCodes result = MemberCodes.Clean;
        foreach (char code in codes)
        {
            result |= code switch
            {
                'A' => MemberCodes.Allocates,
                'G' => MemberCodes.Grows,
                'F' => MemberCodes.FirstCall,
                'B' => MemberCodes.Blocks,
                'I' => MemberCodes.InputOutput,
                'N' => MemberCodes.NativeMemory,
                'T' => MemberCodes.Throws,
                'D' => MemberCodes.Invokes,
                _ => MemberCodes.Clean,
            };
        }

        return new TableEntry(result, caveat);
    }
}
