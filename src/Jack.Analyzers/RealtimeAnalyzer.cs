using System.Collections.Immutable;
using Jack.Analyzers.Engine;
using Jack.Analyzers.Roots;
using Jack.Analyzers.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jack.Analyzers;

/// <summary>Keeps code that runs on JACK's real-time thread free of allocations, blocking and exceptions.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RealtimeAnalyzer : DiagnosticAnalyzer
{
    private const string TableSuffix = ".RealtimeTable.txt";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // A generated callback runs on the same thread as a written one.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypesByMetadataName("Jack.RealtimeCallbackAttribute").IsEmpty)
        {
            return;
        }

        MemberTable userTable = new();
        foreach (AdditionalText file in context.Options.AdditionalFiles)
        {
            if (file.Path.EndsWith(TableSuffix, StringComparison.OrdinalIgnoreCase) && file.GetText(context.CancellationToken) is { } text)
            {
                userTable.Add(text);
            }
        }

        new RootFinder(new RealtimeModel(context.Compilation, userTable)).Register(context);
    }
}
