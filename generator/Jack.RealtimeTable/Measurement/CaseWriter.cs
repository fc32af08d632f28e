using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Jack.RealtimeTable.Measurement;

/// <summary>Writes the class that calls one member, or null where no values are known for it.</summary>
internal sealed partial class CaseWriter(Compilation compilation)
{
    private const string HasReceiver = "self";

    private readonly ArgumentTypes _types = new(compilation);
    private readonly Values _values = new();

    public string? Write(IMethodSymbol definition, string className)
    {
        IMethodSymbol method = _types.Close(definition);
        var fields = new StringBuilder();
        var locals = new StringBuilder();
        if (!method.IsStatic && method.MethodKind != MethodKind.Constructor && !Declare(method.ContainingType, HasReceiver, _values.Of(method.ContainingType), fields, locals))
        {
            return null;
        }

        var arguments = new List<string>();
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            string name = "a" + parameter.Ordinal;
            string? value = parameter.HasExplicitDefaultValue ? Values.Default(parameter) : _values.Of(parameter.Type);
            if (parameter.RefKind != RefKind.Out && !Declare(parameter.Type, name, value, fields, locals))
            {
                return null;
            }

            arguments.Add(parameter.RefKind switch
            {
                RefKind.Out => "out _",
                RefKind.Ref => "ref " + name,
                RefKind.In or RefKind.RefReadOnlyParameter => "in " + name,
                _ => name,
            });
        }

        return Call(method, arguments) is { } call
            ? $$"""
                using System;
                internal static unsafe class {{className}}
                {
                    {{fields}}
                    public static Action Create() => Run;
                    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
                    private static void Run() { {{locals}} {{Consume(method, call)}} }
                }
                """
            : null;
    }

    private static bool Declare(ITypeSymbol type, string name, string? value, StringBuilder fields, StringBuilder locals)
    {
        if (value is null)
        {
            return false;
        }

        value = name == HasReceiver && type.SpecialType == SpecialType.System_String ? "\"Hello, world 1\"" : value;
        // Arrays behind spans are made once, and each case has its own, because others write into theirs.
        if (SharedArray().Match(value) is { Success: true } array)
        {
            _ = fields.Append("private static readonly ").Append(array.Groups[1].Value).Append("[] ").Append(name).Append("Array = ").Append(array.Value).Append("; ");
            value = value.Replace(array.Value, name + "Array", StringComparison.Ordinal);
        }

        bool isLocal = type.IsRefLikeType || type is IPointerTypeSymbol;
        _ = (isLocal ? locals : fields.Append("private static ")).Append(type.Name()).Append(' ').Append(name).Append(" = ").Append(value).Append("; ");
        return true;
    }

    [GeneratedRegex(@"S\.Array<(.+)>\(\d+\)")]
    private static partial Regex SharedArray();

    private static string Consume(IMethodSymbol method, string call)
    {
        bool isSetter = method.MethodKind is MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove;
        if (isSetter || (method.ReturnsVoid && method.MethodKind != MethodKind.Constructor))
        {
            return call + ";";
        }

        ITypeSymbol result = method.MethodKind == MethodKind.Constructor ? method.ContainingType : method.ReturnType;
        return result.IsRefLikeType || result is IPointerTypeSymbol or IFunctionPointerTypeSymbol ? $"_ = {call};" : $"S.Keep({call});";
    }

    private static string? Call(IMethodSymbol method, List<string> arguments)
    {
        string target = method.IsStatic ? method.ContainingType.Name() : HasReceiver;
        string list = string.Join(", ", arguments);
        switch (method.MethodKind)
        {
            case MethodKind.Constructor:
                return $"new {method.ContainingType.Name()}({list})";
            case MethodKind.PropertyGet:
                return method.Parameters.Length > 0 ? $"{target}[{list}]" : $"{target}.{method.AssociatedSymbol!.Name}";
            case MethodKind.PropertySet:
                string index = string.Join(", ", arguments.SkipLast(1));
                return method.Parameters.Length > 1 ? $"{target}[{index}] = {arguments[^1]}" : $"{target}.{method.AssociatedSymbol!.Name} = {arguments[^1]}";
            case MethodKind.EventAdd:
                return $"{target}.{method.AssociatedSymbol!.Name} += {list}";
            case MethodKind.EventRemove:
                return $"{target}.{method.AssociatedSymbol!.Name} -= {list}";
            case MethodKind.Conversion:
                return $"({method.ReturnType.Name()}){list}";
            case MethodKind.UserDefinedOperator or MethodKind.BuiltinOperator:
                return Operators.Apply(method.Name, arguments);
            case MethodKind.Ordinary:
                string generic = method.Arity > 0 ? $"<{string.Join(", ", method.TypeArguments.Select(type => type.Name()))}>" : "";
                return $"{target}.{method.Name}{generic}({list})";
            default:
                return null;
        }
    }
}
