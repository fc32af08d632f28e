using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Jack.Analyzers;

/// <summary>The descriptors of all rules.</summary>
internal static class Rules
{
    public const string Category = "Jack.Realtime";

    // The packages name the same address: it is the property RepositoryUrl of the build.
    private static readonly string s_helpBase = typeof(Rules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryUrl").Value + "/blob/main/docs/rules/";

    public static readonly DiagnosticDescriptor Object = Error("JACK0001", "Object allocated in real-time code", "'{0}' is allocated on the heap");
    public static readonly DiagnosticDescriptor Array = Error("JACK0002", "Array allocated in real-time code", "{0} allocates an array");
    public static readonly DiagnosticDescriptor String = Error("JACK0003", "String built in real-time code", "{0} allocates a string");
    public static readonly DiagnosticDescriptor Boxing = Error("JACK0004", "Boxing in real-time code", "{0}");
    public static readonly DiagnosticDescriptor Closure = Error("JACK0005", "Closure in real-time code", "The function captures {0}: its closure is allocated when the scope is entered, whether or not this line runs");
    public static readonly DiagnosticDescriptor Delegate = Error("JACK0006", "Delegate created in real-time code", "{0}");
    public static readonly DiagnosticDescriptor FirstCall = Warning("JACK0007", "Work done by the first call in real-time code", "{0} on the first call; warm it up before the client is activated");
    public static readonly DiagnosticDescriptor Params = Error("JACK0008", "Params collection in real-time code", "The call to '{0}' allocates a collection for its params arguments");
    public static readonly DiagnosticDescriptor Enumerator = Error("JACK0009", "Enumerator allocated in real-time code", "foreach over '{0}' allocates an enumerator");
    public static readonly DiagnosticDescriptor Async = Error("JACK0010", "Iterator, async code or task in real-time code", "{0}");
    public static readonly DiagnosticDescriptor Linq = Error("JACK0011", "LINQ in real-time code", "{0}");
    public static readonly DiagnosticDescriptor Growth = Warning("JACK0012", "Collection that may grow in real-time code", "'{0}' allocates whenever the collection has to grow");
    public static readonly DiagnosticDescriptor Reflection = Error("JACK0013", "Dynamic code or reflection in real-time code", "{0}");
    public static readonly DiagnosticDescriptor Lock = Error("JACK0014", "Lock or signal in real-time code", "{0} may block the real-time thread");
    public static readonly DiagnosticDescriptor Wait = Error("JACK0015", "Wait in real-time code", "{0} makes the real-time thread wait");
    public static readonly DiagnosticDescriptor InputOutput = Error("JACK0016", "Input or output in real-time code", "'{0}' does input or output");
    public static readonly DiagnosticDescriptor NativeMemory = Error("JACK0017", "Native memory or garbage collector in real-time code", "'{0}' calls the memory manager");
    public static readonly DiagnosticDescriptor PlatformInvoke = Error("JACK0018", "Native call in real-time code", "{0}");
    public static readonly DiagnosticDescriptor Throw = Warning("JACK0019", "Exception in real-time code", "{0}");
    public static readonly DiagnosticDescriptor Callee = Error("JACK0020", "Call to code that is not real-time safe", "'{0}' is not real-time safe: {1}");
    public static readonly DiagnosticDescriptor Indirect = Warning("JACK0021", "Indirect call without a contract in real-time code", "{0}");
    public static readonly DiagnosticDescriptor Unknown = Warning("JACK0022", "Call to unknown code in real-time code", "Nothing is known about '{0}': mark it [RealtimeSafe] or list it in a *.RealtimeTable.txt");
    public static readonly DiagnosticDescriptor Weaker = Warning("JACK0023", "Implementation weaker than its contract", "{0}");
    public static readonly DiagnosticDescriptor JitBoxing = Info("JACK0024", "Boxing that only the optimising compiler removes", "{0} boxes until the JIT has optimised the method");
    public static readonly DiagnosticDescriptor Suppression = Warning("JACK0025", "Suppression unused or without a reason", "{0}", WellKnownDiagnosticTags.CompilationEnd);

    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        Object, Array, String, Boxing, Closure, Delegate, FirstCall, Params, Enumerator, Async, Linq, Growth, Reflection, Lock, Wait,
        InputOutput, NativeMemory, PlatformInvoke, Throw, Callee, Indirect, Unknown, Weaker, JitBoxing, Suppression);

    public static DiagnosticDescriptor ByNumber(int number) => All[number - 1];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message, params string[] tags) =>
        Create(id, title, message, DiagnosticSeverity.Warning, tags);

    private static DiagnosticDescriptor Info(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, params string[] tags) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: s_helpBase + id + ".md", customTags: tags);
}
