using System.Collections.Concurrent;
using Jack.Analyzers.Calls;
using Jack.Analyzers.Tables;
using Jack.Analyzers.Walking;
using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Engine;

/// <summary>Everything known about one compilation; each body is read once, when a root first reaches it.</summary>
internal sealed class RealtimeModel
{
    private readonly ConcurrentDictionary<CodeUnit, Lazy<Facts>> _facts = new();
    private readonly Lazy<TypeHierarchy> _hierarchy;

    public RealtimeModel(Compilation compilation, MemberTable userTable)
    {
        Compilation = compilation;
        Contracts = new Contracts(compilation);
        Members = new MemberClassifier(userTable);
        Initialization = new StaticInitialization(this);
        Bodies = new BodyLocator(this);
        Dispatcher = new Dispatcher(this);
        Values = new ValueSources(this);
        Delegates = new DelegateFlow(this);
        Growth = new GrowthGuard(Values);
        Exceptions = new ExpectedExceptions(this);
        Streams = new MemoryStreams(this);
        _hierarchy = new Lazy<TypeHierarchy>(() => new TypeHierarchy(compilation));
    }

    public Compilation Compilation { get; }

    public Contracts Contracts { get; }

    public MemberClassifier Members { get; }

    public StaticInitialization Initialization { get; }

    public BodyLocator Bodies { get; }

    public Dispatcher Dispatcher { get; }

    public ValueSources Values { get; }

    public DelegateFlow Delegates { get; }

    public GrowthGuard Growth { get; }

    public ExpectedExceptions Exceptions { get; }

    public MemoryStreams Streams { get; }

    public TypeHierarchy Hierarchy => _hierarchy.Value;

    public Facts FactsOf(CodeUnit unit) =>
        _facts.GetOrAdd(unit, key => new Lazy<Facts>(() => BodyWalker.Read(this, key))).Value;

    /// <summary>Whether the symbol's body lies in this compilation, and not in another project's.</summary>
    public bool IsSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

#pragma warning disable RS1030 // The bodies that a callback reaches lie in other trees; the compiler's driver caches these models.
    public SemanticModel ModelOf(SyntaxTree tree) => Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
