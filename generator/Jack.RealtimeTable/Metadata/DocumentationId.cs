using System.Globalization;
using System.Text;
using Mono.Cecil;

namespace Jack.RealtimeTable.Metadata;

/// <summary>Documentation comment ids as the C# compiler writes them.</summary>
internal static class DocumentationId
{
    public static string Of(MethodDefinition method)
    {
        var id = new StringBuilder("M:");
        AppendType(id, method.DeclaringType, method);
        _ = id.Append('.').Append(method.Name.Replace('.', '#').Replace('<', '{').Replace('>', '}').Replace(',', '@'));
        if (method.HasGenericParameters)
        {
            _ = id.Append("``").Append(method.GenericParameters.Count);
        }

        if (method.HasParameters)
        {
            _ = id.Append('(');
            for (int i = 0; i < method.Parameters.Count; i++)
            {
                _ = i > 0 ? id.Append(',') : id;
                AppendType(id, method.Parameters[i].ParameterType, method);
            }

            _ = id.Append(')');
        }

        if (method.Name is "op_Implicit" or "op_Explicit" or "op_CheckedExplicit")
        {
            _ = id.Append('~');
            AppendType(id, method.ReturnType, method);
        }

        return id.ToString();
    }

    private static void AppendType(StringBuilder id, TypeReference type, MethodDefinition context)
    {
        switch (type)
        {
            case ByReferenceType byReference:
                AppendType(id, byReference.ElementType, context);
                _ = id.Append('@');
                break;
            case PointerType pointer:
                AppendType(id, pointer.ElementType, context);
                _ = id.Append('*');
                break;
            case ArrayType array:
                AppendType(id, array.ElementType, context);
                _ = id.Append(array.IsVector ? "[]" : "[" + string.Join(',', Enumerable.Repeat("0:", array.Rank)) + "]");
                break;
            case IModifierType modifier:
                AppendType(id, modifier.ElementType, context);
                break;
            case GenericParameter parameter:
                AppendParameter(id, parameter);
                break;
            case GenericInstanceType instance:
                int used = 0;
                AppendNamed(id, instance.ElementType, instance, ref used, context);
                break;
            default:
                int none = 0;
                AppendNamed(id, type, null, ref none, context);
                break;
        }
    }

    private static void AppendParameter(StringBuilder id, GenericParameter parameter) =>
        _ = id.Append(parameter.Type == GenericParameterType.Method ? "``" : "`").Append(parameter.Position);

    // A nested type of a generic type repeats its parameters, so the arguments are spread over the names from the outside in.
    private static void AppendNamed(StringBuilder id, TypeReference type, GenericInstanceType? instance, ref int used, MethodDefinition context)
    {
        if (type.DeclaringType is { } outer)
        {
            AppendNamed(id, outer, instance, ref used, context);
            _ = id.Append('.');
        }
        else if (type.Namespace.Length > 0)
        {
            _ = id.Append(type.Namespace).Append('.');
        }

        int tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        if (instance is null || tick < 0)
        {
            _ = id.Append(type.Name);
            return;
        }

        int count = int.Parse(type.Name.AsSpan(tick + 1), CultureInfo.InvariantCulture);
        _ = id.Append(type.Name.AsSpan(0, tick)).Append('{');
        for (int i = 0; i < count; i++)
        {
            _ = i > 0 ? id.Append(',') : id;
            AppendType(id, instance.GenericArguments[used++], context);
        }

        _ = id.Append('}');
    }
}
