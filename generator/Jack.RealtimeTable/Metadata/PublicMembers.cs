using Mono.Cecil;

namespace Jack.RealtimeTable.Metadata;

/// <summary>The methods that code outside an assembly can call; those that take function pointers have no documentation id that can be relied on.</summary>
internal static class PublicMembers
{
    public static IEnumerable<MethodDefinition> Of(IEnumerable<TypeDefinition> types) =>
        types.Where(IsVisible).SelectMany(type => type.Methods).Where(method =>
            (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !(method.IsConstructor && method.IsStatic) && method.Name != "Finalize"
            && !method.Parameters.Any(parameter => parameter.ParameterType is FunctionPointerType));

    public static IReadOnlyCollection<string> IdsIn(IEnumerable<string> assemblies)
    {
        using var set = new AssemblySet(assemblies);
        return [.. Of(set.Modules.SelectMany(module => module.GetTypes())).Select(DocumentationId.Of)];
    }

    private static bool IsVisible(TypeDefinition type) =>
        !type.Name.StartsWith('<') &&
        (type.DeclaringType is null ? type.IsPublic : (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsVisible(type.DeclaringType));
}
