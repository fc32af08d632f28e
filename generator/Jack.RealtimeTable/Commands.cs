using System.Text.RegularExpressions;
using Jack.RealtimeTable.Analysis;
using Jack.RealtimeTable.Measurement;
using Mono.Cecil;

namespace Jack.RealtimeTable;

/// <summary>The command line: without arguments the tables are written, <c>--check</c> compares them, <c>--why</c> shows
/// where an effect comes from, <c>--measure</c> calls the members whose id matches and prints the bytes that they allocate.</summary>
internal static class Commands
{
    public static int Run(string[] args)
    {
        if (args is ["--measure", var pattern])
        {
            return Measure(pattern);
        }

        using Analyzed analyzed = Analyzed.FromInstalled();
        switch (args)
        {
            case []:
                return Write(analyzed);
            case ["--check"]:
                return DriftCheck.Run(analyzed, TableFolder());
            case ["--why", .. var ids]:
                foreach (string id in ids)
                {
                    Explain(analyzed, id);
                }

                return 0;
            default:
                Console.Error.WriteLine("usage: Jack.RealtimeTable [--check | --why ID... | --measure PATTERN]");
                return 2;
        }
    }

    private static int Measure(string pattern)
    {
        IReadOnlyDictionary<string, TableLine> table = TableLine.ReadAll(TableFolder());
        foreach (Measured measured in new MeasuredProgram().Run(table.Values.Where(line => IsHarmless(line) && Regex.IsMatch(line.Id, pattern)).Select(line => line.Id)))
        {
            Console.WriteLine($"{measured.Id}\t{table[measured.Id].Code}\t{measured.Bytes}");
        }

        return 0;
    }

    private static bool IsHarmless(TableLine line) => !line.Code.AsSpan().ContainsAny('B', 'I', 'N');

    private static int Write(Analyzed analyzed)
    {
        foreach (TableFile file in analyzed.Files)
        {
            File.WriteAllText(Path.Combine(TableFolder(), file.Name), file.Text);
            Console.WriteLine($"{file.Name}: {file.Text.Count(letter => letter == '\n') - TableFile.HeadLines} members");
        }

        return 0;
    }

    private static void Explain(Analyzed analyzed, string id)
    {
        MethodDefinition method = analyzed.Implementations[id];
        Verdict verdict = analyzed.Solver.Verdict(method);
        Console.WriteLine($"{id}\t{EffectCodes.Format(verdict.Effects)}");
        foreach (Effects effect in Enum.GetValues<Effects>().Where(effect => effect != Effects.None && verdict.Effects.HasFlag(effect)))
        {
            Console.WriteLine($"  {EffectCodes.Format(effect)}: {string.Join(" > ", analyzed.Solver.Chain(method, effect).Select(step => $"{step.DeclaringType.Name}.{step.Name}"))}");
        }
    }

    private static string TableFolder()
    {
        for (DirectoryInfo? directory = new(Environment.CurrentDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Jack.slnx")))
            {
                return Path.Combine(directory.FullName, "src", "Jack.Analyzers", "Tables");
            }
        }

        throw new DirectoryNotFoundException("Run this inside the repository: no Jack.slnx was found above the current directory.");
    }
}
