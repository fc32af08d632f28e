using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Recognises collections that are kept from growing: filled only below a bound, written only where the key exists, or created with a capacity or elements and emptied again or given few different keys.</summary>
internal sealed class GrowthGuard(ValueSources values)
{
    private static readonly HashSet<string> s_removers = ["Clear", "Dequeue", "ExceptWith", "Pop", "Remove", "RemoveAll", "RemoveAt", "RemoveFirst", "RemoveLast", "RemoveRange", "ResetWrittenCount", "Seek", "SetLength", "TryDequeue", "TryPop"];

    private static readonly HashSet<string> s_takers = ["Dequeue", "Pop", "RemoveAt", "RemoveFirst", "RemoveLast", "TryDequeue", "TryPop"];

    public bool Protects(IOperation call)
    {
        if (call.Parent is ISimpleAssignmentOperation { Value.ConstantValue: { HasValue: true, Value: 0 } } && call is IPropertyReferenceOperation { Property.Name: "Length" })
        {
            return true;
        }

        if (Variables.Of(CollectionOf(call)) is not { } symbol)
        {
            return false;
        }

        if (Guards.Any(call, (condition, value) => Bounds(condition, value, symbol)))
        {
            return true;
        }

        bool isTree = call is IPropertyReferenceOperation { Property.ContainingType.Name: "SortedDictionary" };
        if (!isTree && (IsRefill(call, symbol) || (IsSomebodyElses(symbol) && IsEmptied(call, symbol))))
        {
            return true;
        }

        if (call is IInvocationOperation { TargetMethod.Name: "EnsureCapacity" })
        {
            return false;
        }

        if (symbol is IFieldSymbol field)
        {
            return KeepsItsSize(field, KeyOf(call), isTree);
        }

        IOperation?[] behind = [.. values.Behind(CollectionOf(call))];
        return behind.Length > 0 && behind.All(value => value is IFieldReferenceOperation { Field: { } kept } && KeepsItsSize(kept, KeyOf(call), isTree));
    }

    /// <summary>Whether a field has its size from the beginning on, and is emptied again or given only keys that it has.</summary>
    private bool KeepsItsSize(IFieldSymbol field, IOperation? key, bool isTree)
    {
        if (field is { DeclaredAccessibility: not Accessibility.Private, IsReadOnly: false })
        {
            return false;
        }

        (string Name, bool InConstructor)[] calls = [.. values.CallsOn(field)];
        bool hasCapacity = calls.Any(made => made is { Name: "EnsureCapacity", InConstructor: true }) || IsCreated(field, creation => creation.Arguments.Any(IsCapacity));
        bool isPrepared = hasCapacity || calls.Any(made => made.InConstructor && ValueSources.IsAdder(made.Name)) || values.OfIndices(field).Any() || IsGiven(field, HasElements);
        if (ConstantKey(key) is { } constant && (hasCapacity ? !isTree : IsFilledWith(field, constant)))
        {
            return true;
        }

        return isPrepared && !isTree && ((ConstantKey(key) is null && IsOfFew(key)) || calls.Any(made => !made.InConstructor && s_removers.Contains(made.Name)));
    }

    /// <summary>Whether the collection has given up an element before, in the same cycle.</summary>
    private static bool IsRefill(IOperation call, ISymbol collection) =>
        Guards.Any(call, (condition, value) => value && Takes(condition, collection)) || Guards.Before(call, sameTurn: true).Any(statement => Guards.Always(statement).Any(done => Takes(done, collection)));

    /// <summary>Whether the collection, which somebody else has made, is emptied before.</summary>
    private static bool IsEmptied(IOperation call, ISymbol collection) =>
        Guards.Before(call, sameTurn: false).Any(statement => Guards.Always(statement).Any(done => done is IInvocationOperation { TargetMethod.Name: "Clear" } clear && Same(clear.Instance, collection)));

    private static bool IsSomebodyElses(ISymbol collection) => collection switch
    {
        IParameterSymbol => true,
        ILocalSymbol local => !ValueSources.IsCreatedBy(local),
        _ => false,
    };

    private static bool Takes(IOperation operation, ISymbol collection) =>
        operation is IInvocationOperation { TargetMethod.Name: var name } taking && s_takers.Contains(name) && Same(taking.Instance, collection);

    /// <summary>Whether the dictionary or set has the key from the beginning on.</summary>
    private bool IsFilledWith(IFieldSymbol field, string key) =>
        IsCreated(field, creation => (creation.Initializer?.Initializers.AsEnumerable() ?? []).Select(KeyOf).Any(found => ConstantKey(found) == key)) ||
        (!values.CallsOn(field).Any(made => s_removers.Contains(made.Name)) && values.OfIndices(field).Any(found => ConstantKey(found) == key));

    private bool IsCreated(IFieldSymbol field, Func<IObjectCreationOperation, bool> how) => IsGiven(field, origin => origin is IObjectCreationOperation creation && how(creation));

    private bool IsGiven(IFieldSymbol field, Func<IOperation, bool> what)
    {
        IOperation?[] origins = [.. values.OfMember(field).SelectMany(origin => values.Behind(origin))];
        return origins.Length > 0 && origins.All(origin => origin is not null && what(origin));
    }

    private static bool HasElements(IOperation origin) =>
        origin is IObjectCreationOperation { Initializer.Initializers.Length: > 0 } or { Syntax: CollectionExpressionSyntax { Elements.Count: > 0 } };

    private static bool IsCapacity(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: "capacity" or "initialCapacity" or "collection" or "dictionary" or "items" or "buffer" };

    /// <summary>A text for a key that is the same whenever its value is: of constants, and of tuples and structs made of them.</summary>
    private static string? ConstantKey(IOperation? key) => key switch
    {
        { ConstantValue: { HasValue: true, Value: var value } } => $"{value}",
        IConversionOperation { OperatorMethod: null } conversion => ConstantKey(conversion.Operand),
        ITupleOperation tuple => ConstantKeys(tuple.Elements),
        IObjectCreationOperation { Type.IsValueType: true, Initializer: null } creation => ConstantKeys(creation.Arguments.Select(argument => argument.Value)),
        _ => null,
    };

    private static string? ConstantKeys(IEnumerable<IOperation> parts)
    {
        string?[] keys = [.. parts.Select(ConstantKey)];
        return keys.Contains(null) ? null : $"({string.Join(", ", keys)})";
    }

    /// <summary>The key that a dictionary or set is given.</summary>
    private static IOperation? KeyOf(IOperation call) => call switch
    {
        ISimpleAssignmentOperation assignment => KeyOf(assignment.Target),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] } => key.Value,
        IInvocationOperation { TargetMethod: { Name: "Add" or "TryAdd", ContainingType.Name: "Dictionary" or "HashSet" or "SortedList" }, Arguments: [var key, ..] } => key.Value,
        IInvocationOperation { TargetMethod.Name: "GetValueRefOrAddDefault", Arguments: [_, var key, ..] } => key.Value,
        _ => null,
    };

    /// <summary>Whether a key takes so few values that a collection of them soon stops to grow.</summary>
    private static bool IsOfFew(IOperation? key) => key switch
    {
        null => false,
        { ConstantValue.HasValue: true } or { Type: { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean or SpecialType.System_Byte or SpecialType.System_SByte } } => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Remainder } bounded => bounded.LeftOperand.ConstantValue.HasValue || bounded.RightOperand.ConstantValue.HasValue,
        IConversionOperation { OperatorMethod: null } conversion => IsOfFew(conversion.Operand),
        ITupleOperation tuple => tuple.Elements.All(IsOfFew),
        IObjectCreationOperation { Type.IsValueType: true, Initializer: null } creation => creation.Arguments.All(argument => IsOfFew(argument.Value)),
        _ => false,
    };

    /// <summary>The collection that a call fills, which is the first argument where the member is not its own.</summary>
    private static IOperation? CollectionOf(IOperation call) => call switch
    {
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { Arguments: [var first, ..] } => ValueSources.Unwrap(first.Value),
        IPropertyReferenceOperation property => property.Instance,
        _ => null,
    };

    private static bool Bounds(IOperation condition, bool value, ISymbol collection) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } less => IsCount(value ? less.LeftOperand : less.RightOperand, collection),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } greater => IsCount(value ? greater.RightOperand : greater.LeftOperand, collection),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals or BinaryOperatorKind.Equals } compared => IsCount(compared.LeftOperand, collection) &&
            (value == (compared.OperatorKind == BinaryOperatorKind.Equals) || compared.RightOperand.ConstantValue is not { HasValue: true, Value: 0 }),
        IInvocationOperation { TargetMethod.Name: "ContainsKey" or "TryGetValue" } contains => value && Same(contains.Instance, collection),
        _ => false,
    };

    private static bool IsCount(IOperation operation, ISymbol collection) =>
        operation is IPropertyReferenceOperation { Property.Name: "Count" or "Length" } count && Same(count.Instance, collection);

    private static bool Same(IOperation? operation, ISymbol symbol) => SymbolEqualityComparer.Default.Equals(Variables.Of(operation), symbol);
}
