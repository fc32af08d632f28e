using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Judges streams, and what reads and writes through them, where the bytes are known to stay in memory.</summary>
internal sealed class MemoryStreams(RealtimeModel model)
{
    private static readonly HashSet<string> s_stores = ["ArrayBufferWriter", "MemoryStream", "StringBuilder", "UnmanagedMemoryStream"];

    private static readonly HashSet<string> s_wrappers = ["BinaryReader", "BinaryWriter", "BufferedStream", "StringWriter", "Utf8JsonWriter"];

    private static readonly HashSet<string> s_rewinders = ["Clear", "ResetWrittenCount", "Seek", "SetLength"];

    private static readonly HashSet<string> s_streamReaders = ["CanRead", "CanSeek", "CanWrite", "Close", "Dispose", "Flush", "Length", "Position", "Read", "ReadAtLeast", "ReadByte", "ReadExactly", "Seek"];

    /// <summary>What the member does in memory, or <see langword="null"/> where the stream may be any.</summary>
    public SpecialCall? Judge(IMethodSymbol method, IOperation? instance, IReadOnlyList<IArgumentOperation> arguments)
    {
        string name = (method.AssociatedSymbol ?? method).Name;
        SpecialCall? call = (method.ContainingType.Name, name) switch
        {
            ("BinaryReader", "ReadBytes" or "ReadChars") => new SpecialCall(Rules.Array),
            ("BinaryReader", "ReadString") => new SpecialCall(Rules.String),
            ("BinaryReader", _) => SpecialCall.Clean,
            ("BinaryWriter", "BaseStream" or "Close" or "Dispose" or "Flush" or "Seek") or ("Utf8JsonWriter", "Flush") => SpecialCall.Clean,
            ("Stream" or "MemoryStream", "CopyTo" or "WriteTo") => new SpecialCall(Rules.Growth),
            ("BinaryWriter", "Write" or "Write7BitEncodedInt" or "Write7BitEncodedInt64") or ("Stream" or "BufferedStream", "SetLength" or "Write" or "WriteByte") => new SpecialCall(Rules.Growth),
            ("Stream" or "BufferedStream", _) when s_streamReaders.Contains(name) => SpecialCall.Clean,
            _ => null,
        };

        if (call is null || instance is null || Resolve(instance) is not { } own)
        {
            return null;
        }

        Memory? filled = name is "CopyTo" or "WriteTo" ? arguments.Count > 0 ? Resolve(arguments[0].Value) : null : own;
        return filled is null ? null : call.Rule == Rules.Growth && filled.IsKept(model.Values) ? SpecialCall.Clean : call;
    }

    /// <summary>Whether what a writer fills is large enough from the start and emptied again.</summary>
    public bool Protects(IOperation? writer) =>
        writer?.Type is { } type && s_wrappers.Contains(type.Name) && Resolve(writer) is { } memory && memory.IsKept(model.Values);

    private Memory? Resolve(IOperation value)
    {
        Memory memory = new();
        return Reaches(value, memory) ? memory : null;
    }

    private bool Reaches(IOperation value, Memory memory)
    {
        switch (ValueSources.Unwrap(value))
        {
            case IObjectCreationOperation { Type: { } type } creation:
                memory.Stores.Add(creation);
                return s_stores.Contains(type.Name) || (s_wrappers.Contains(type.Name) && memory.Stores.Remove(creation) && creation.Arguments is [var inner, ..] && Reaches(inner.Value, memory));
            case IPropertyReferenceOperation { Property.Name: "BaseStream", Instance: { } wrapper }:
                return Reaches(wrapper, memory);
            case IInvocationOperation { TargetMethod.Name: "GetStringBuilder", Instance: { } writer }:
                return Reaches(writer, memory);
            case var variable:
                return IsStoredIn(variable, memory);
        }
    }

    private bool IsStoredIn(IOperation variable, Memory memory)
    {
        if (Variables.Of(variable) is not { } symbol)
        {
            return false;
        }

        if (!memory.Variables.Add(symbol))
        {
            return true;
        }

        IOperation?[] origins = [.. model.Values.Of(variable).Where(origin => origin is not { ConstantValue: { HasValue: true, Value: null } })];
        if (origins.Length > 0 && origins.All(origin => origin is not null && Reaches(origin, memory)))
        {
            return true;
        }

        memory.Stores.Add(null);
        return variable.Type is { } type && s_stores.Contains(type.Name);
    }

    /// <summary>What a writer may fill, and the variables on the way to it.</summary>
    private sealed class Memory
    {
        /// <summary>Where the memory is created; <see langword="null"/> stands for a place that cannot be seen.</summary>
        public HashSet<IObjectCreationOperation?> Stores { get; } = [];

        public HashSet<ISymbol> Variables { get; } = new(SymbolEqualityComparer.Default);

        public bool IsKept(ValueSources values) => Stores.All(store => store is not null &&
            (IsFixed(store) || (store.Arguments.Any(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: "capacity" or "initialCapacity" }) && IsRewound(values))));

        private static bool IsFixed(IObjectCreationOperation store) =>
            store.Type?.Name == "UnmanagedMemoryStream" || store.Arguments.Any(argument => argument.Parameter?.Name == "buffer");

        private bool IsRewound(ValueSources values) => Variables.Any(variable => values.CallsOn(variable).Any(call => s_rewinders.Contains(call.Name)));
    }
}
