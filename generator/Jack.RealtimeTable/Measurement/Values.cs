using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Jack.RealtimeTable.Measurement;

/// <summary>C# expressions for a value of a given type, or null where none is known.</summary>
internal sealed class Values
{
    private const int MaxDepth = 3;

    private static readonly Dictionary<string, string> s_known = new(StringComparer.Ordinal)
    {
        ["string"] = "\"1\"",
        ["object"] = "\"1\"",
        ["char"] = "'a'",
        ["bool"] = "true",
        ["float"] = "0.5f",
        ["double"] = "0.5",
        ["decimal"] = "1.5m",
        ["nint"] = "1",
        ["nuint"] = "1",
        ["System.Half"] = "(System.Half)0.5f",
        ["System.DateTime"] = "new System.DateTime(2026, 1, 2)",
        ["System.DateTimeOffset"] = "new System.DateTimeOffset(2026, 1, 2, 0, 0, 0, System.TimeSpan.Zero)",
        ["System.TimeSpan"] = "System.TimeSpan.FromSeconds(1)",
        ["System.Type"] = "typeof(int)",
        ["System.IFormatProvider"] = "System.Globalization.CultureInfo.InvariantCulture",
        ["System.Globalization.CultureInfo"] = "System.Globalization.CultureInfo.InvariantCulture",
        ["System.Globalization.NumberFormatInfo"] = "System.Globalization.NumberFormatInfo.InvariantInfo",
        ["System.Globalization.CompareInfo"] = "System.Globalization.CultureInfo.InvariantCulture.CompareInfo",
        ["System.Globalization.TextInfo"] = "System.Globalization.CultureInfo.InvariantCulture.TextInfo",
        ["System.Globalization.NumberStyles"] = "System.Globalization.NumberStyles.Integer",
        ["System.StringComparison"] = "System.StringComparison.Ordinal",
        ["System.StringComparer"] = "System.StringComparer.Ordinal",
        ["System.Text.Encoding"] = "System.Text.Encoding.UTF8",
        ["System.Text.Encoder"] = "System.Text.Encoding.UTF8.GetEncoder()",
        ["System.Text.Decoder"] = "System.Text.Encoding.UTF8.GetDecoder()",
        ["System.Text.StringBuilder"] = "new System.Text.StringBuilder(\"1\", 1 << 16)",
        ["System.Random"] = "new System.Random(1)",
        ["System.Range"] = "1..2",
        ["System.Index"] = "new System.Index(1)",
        ["System.Threading.Thread"] = "System.Threading.Thread.CurrentThread",
        ["System.Threading.Tasks.Task"] = "System.Threading.Tasks.Task.CompletedTask",
        ["System.Threading.Tasks.Task<int>"] = "System.Threading.Tasks.Task.FromResult(1)",
        ["System.Threading.WaitHandle"] = "new System.Threading.ManualResetEvent(true)",
        ["System.Collections.IComparer"] = "System.Collections.Comparer.Default",
        ["System.Collections.IEqualityComparer"] = "System.StringComparer.Ordinal",
        ["System.Collections.ArrayList"] = "new System.Collections.ArrayList(new int[2000])",
        ["System.Collections.BitArray"] = "new System.Collections.BitArray(64)",
        ["System.Array"] = "new int[16]",
        ["System.Exception"] = "new System.Exception()",
        ["System.IO.Stream"] = "new System.IO.MemoryStream(1 << 16)",
        ["System.Numerics.BigInteger"] = "new System.Numerics.BigInteger(1)",
        ["System.TimeZoneInfo"] = "System.TimeZoneInfo.Utc",
        ["System.TimeProvider"] = "System.TimeProvider.System",
        ["System.Version"] = "new System.Version(1, 2)",
        ["System.Uri"] = "new System.Uri(\"http://a/b\")",
        ["System.Threading.CancellationToken"] = "default",
        ["System.ReadOnlySpan<char>"] = "\"1\".AsSpan()",
        ["System.ReadOnlySpan<byte>"] = "\"1\"u8",
        ["System.Reflection.Assembly"] = "typeof(int).Assembly",
        ["System.ComponentModel.PropertyDescriptorCollection"] = "System.ComponentModel.PropertyDescriptorCollection.Empty",
    };

    private static readonly Dictionary<string, string> s_generic = new(StringComparer.Ordinal)
    {
        ["System.Span<T>"] = "S.Array<{0}>(256)",
        ["System.ReadOnlySpan<T>"] = "S.Array<{0}>(16)",
        ["System.Memory<T>"] = "S.Array<{0}>(256)",
        ["System.ReadOnlyMemory<T>"] = "S.Array<{0}>(16)",
        ["System.ArraySegment<T>"] = "new System.ArraySegment<{0}>(S.Array<{0}>(16))",
        ["System.Nullable<T>"] = "{v}",
        ["System.Collections.Generic.IEnumerable<T>"] = "S.Many<{0}>()",
        ["System.Collections.Generic.ICollection<T>"] = "S.Many<{0}>()",
        ["System.Collections.Generic.IList<T>"] = "S.Many<{0}>()",
        ["System.Collections.Generic.IReadOnlyCollection<T>"] = "S.Many<{0}>()",
        ["System.Collections.Generic.IReadOnlyList<T>"] = "S.Many<{0}>()",
        ["System.Collections.Generic.IComparer<T>"] = "System.Collections.Generic.Comparer<{0}>.Default",
        ["System.Collections.Generic.IEqualityComparer<T>"] = "System.Collections.Generic.EqualityComparer<{0}>.Default",
        ["System.Collections.Generic.Comparer<T>"] = "System.Collections.Generic.Comparer<{0}>.Default",
        ["System.Collections.Generic.EqualityComparer<T>"] = "System.Collections.Generic.EqualityComparer<{0}>.Default",
        ["System.Collections.Generic.List<T>"] = "new System.Collections.Generic.List<{0}>(S.Many<{0}>())",
        ["System.Collections.Generic.Queue<T>"] = "new System.Collections.Generic.Queue<{0}>(S.Many<{0}>())",
        ["System.Collections.Generic.Stack<T>"] = "new System.Collections.Generic.Stack<{0}>(S.Many<{0}>())",
        ["System.Collections.Generic.HashSet<T>"] = "new System.Collections.Generic.HashSet<{0}>(S.Many<{0}>())",
        ["System.Collections.Generic.SortedSet<T>"] = "new System.Collections.Generic.SortedSet<{0}>(S.Many<{0}>())",
        ["System.Collections.Generic.LinkedList<T>"] = "new System.Collections.Generic.LinkedList<{0}>(S.Many<{0}>())",
        ["System.Collections.Generic.Dictionary<TKey, TValue>"] = "new System.Collections.Generic.Dictionary<{0}, {1}>(S.Pairs<{0}, {1}>())",
        ["System.Collections.Generic.IDictionary<TKey, TValue>"] = "new System.Collections.Generic.Dictionary<{0}, {1}>(S.Pairs<{0}, {1}>())",
        ["System.Collections.Generic.SortedDictionary<TKey, TValue>"] =
            "new System.Collections.Generic.SortedDictionary<{0}, {1}>(new System.Collections.Generic.Dictionary<{0}, {1}>(S.Pairs<{0}, {1}>()))",
        ["System.Collections.Generic.SortedList<TKey, TValue>"] =
            "new System.Collections.Generic.SortedList<{0}, {1}>(new System.Collections.Generic.Dictionary<{0}, {1}>(S.Pairs<{0}, {1}>()))",
        ["System.Collections.Generic.OrderedDictionary<TKey, TValue>"] = "new System.Collections.Generic.OrderedDictionary<{0}, {1}>(S.Pairs<{0}, {1}>())",
        ["System.Collections.Generic.PriorityQueue<TElement, TPriority>"] =
            "new System.Collections.Generic.PriorityQueue<{0}, {1}>(System.Linq.Enumerable.Select(S.Pairs<{0}, {1}>(), pair => (pair.Key, pair.Value)))",
        ["System.Buffers.ArrayPool<T>"] = "System.Buffers.ArrayPool<{0}>.Shared",
        ["System.Buffers.MemoryPool<T>"] = "System.Buffers.MemoryPool<{0}>.Shared",
        ["System.Lazy<T>"] = "new System.Lazy<{0}>(() => S.One<{0}>())",
        ["System.Buffers.SearchValues<T>"] = "System.Buffers.SearchValues.Create(S.Array<{0}>(2))",
        ["System.Threading.Channels.Channel<T>"] = "System.Threading.Channels.Channel.CreateUnbounded<{0}>()",
        ["System.Threading.Channels.ChannelReader<T>"] = "System.Threading.Channels.Channel.CreateUnbounded<{0}>().Reader",
        ["System.Threading.Channels.ChannelWriter<T>"] = "System.Threading.Channels.Channel.CreateUnbounded<{0}>().Writer",
    };

    public string? Of(ITypeSymbol type) => Of(type, 0);

    /// <summary>The value that a call gets which leaves the argument out.</summary>
    public static string Default(IParameterSymbol parameter) => parameter.ExplicitDefaultValue switch
    {
        null => "default!",
        bool value => value ? "true" : "false",
        char value => $"(char){(int)value}",
        string value => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(value, quote: true),
        var value => string.Create(CultureInfo.InvariantCulture, $"({parameter.Type.Name()})({value})"),
    };

    private string? Of(ITypeSymbol type, int depth)
    {
        string name = type.Name();
        if (s_known.TryGetValue(name, out string? known))
        {
            return known;
        }

        return type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => $"S.Array<{array.ElementType.Name()}>(16)",
            IPointerTypeSymbol pointer => $"({pointer.Name()})S.Memory",
            INamedTypeSymbol { TypeKind: TypeKind.Enum } => $"default({name})",
            INamedTypeSymbol { SpecialType: not SpecialType.None and < SpecialType.System_String } when type.IsValueType => $"({name})1",
            INamedTypeSymbol { TypeKind: TypeKind.Delegate } handler => Lambda(handler),
            INamedTypeSymbol named => OfNamed(named, depth),
            _ => null,
        };
    }

    private string? OfNamed(INamedTypeSymbol type, int depth)
    {
        if (s_generic.TryGetValue(type.OriginalDefinition.Name(), out string? format))
        {
            string text = format.Replace("{v}", type.TypeArguments.Length > 0 ? Of(type.TypeArguments[0], depth) : "");
            return type.TypeArguments.Select((argument, position) => (argument, position))
                .Aggregate(text, (sum, item) => sum.Replace($"{{{item.position}}}", item.argument.Name()));
        }

        if (type.Name.EndsWith("Enumerator", StringComparison.Ordinal) && type.ContainingType is { } container && depth < MaxDepth && Of(container, depth + 1) is { } collection)
        {
            return $"({collection}).GetEnumerator()";
        }

        return type.TypeKind switch
        {
            TypeKind.Struct => $"default({type.Name()})",
            TypeKind.Class when !type.IsAbstract && !type.IsStatic && depth < MaxDepth => Creation(type, depth),
            _ => null,
        };
    }

    private string? Creation(INamedTypeSymbol type, int depth)
    {
        foreach (IMethodSymbol constructor in type.InstanceConstructors.Where(IsCallable).OrderBy(candidate => candidate.Parameters.Length))
        {
            string?[] arguments = [.. constructor.Parameters.Select(parameter => Of(parameter.Type, depth + 1))];
            if (!arguments.Contains(null))
            {
                return $"new {type.Name()}({string.Join(", ", arguments)})";
            }
        }

        return null;
    }

    private static bool IsCallable(IMethodSymbol constructor) =>
        constructor.DeclaredAccessibility == Accessibility.Public && constructor.Parameters.All(parameter => parameter.RefKind == RefKind.None);

    private static string? Lambda(INamedTypeSymbol handler)
    {
        IMethodSymbol invoke = handler.DelegateInvokeMethod!;
        if (invoke.Parameters.Any(parameter => parameter.RefKind != RefKind.None) || invoke.ReturnsByRef)
        {
            return null;
        }

        string parameters = string.Join(", ", invoke.Parameters.Select(parameter => "p" + parameter.Ordinal));
        return invoke.ReturnsVoid ? $"({parameters}) => {{ }}" : $"({parameters}) => default!";
    }
}
