using System.Reflection;
using System.Reflection.Emit;
using Jack.Native;

namespace Jack.Tests.HouseRules;

/// <summary>Who calls whom inside an assembly, read from its IL.</summary>
internal sealed class CallGraph
{
    private const BindingFlags All = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> s_opCodes = typeof(OpCodes).GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value);

    private readonly Dictionary<MethodBase, HashSet<MethodBase>> _callers = [];

    public CallGraph(Assembly assembly)
    {
        foreach (Type type in assembly.GetTypes())
        {
            foreach (MethodBase method in type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)))
            {
                AddCalls(method);
                AddDeclarations(method, type);
                AddStateMachine(method, type);
            }
        }
    }

    /// <summary>Finds the public members that reach a method by the fewest calls.</summary>
    public IReadOnlyList<MemberInfo> FindPublicCallers(MethodBase target)
    {
        var seen = new HashSet<MethodBase> { target };
        List<MethodBase> level = [target];
        while (level.Count > 0)
        {
            level = [.. level.SelectMany(method => _callers.GetValueOrDefault(method) ?? []).Where(seen.Add)];
            MemberInfo[] found = [.. level.Where(IsPublic).Select(ToMember).Distinct()];
            if (found.Length > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static bool IsPublic(MethodBase method) =>
        (method.IsPublic || method.IsFamily || method.Name.StartsWith("System.", StringComparison.Ordinal)) && method.DeclaringType!.IsVisible;

    private static MemberInfo ToMember(MethodBase method) =>
        method.IsSpecialName && !method.IsConstructor
            ? method.DeclaringType!.GetProperties(All).FirstOrDefault(property => property.GetAccessors(true).Contains(method)) ?? (MemberInfo)method
            : method;

    private void AddCalls(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
        {
            return;
        }

        Type[]? typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        Type[]? methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        MethodInfo? named = null;
        for (int position = 0; position < code.Length;)
        {
            int value = code[position++];
            OpCode opCode = s_opCodes[value == 0xFE ? (0xFE << 8) | code[position++] : value];
            if (opCode.OperandType is OperandType.InlineMethod or OperandType.InlineTok
                && method.Module.ResolveMember(BitConverter.ToInt32(code, position), typeArguments, methodArguments) is MethodBase called)
            {
                Add(Definition(called), method);
            }

            if (opCode.OperandType == OperandType.InlineString)
            {
                named = typeof(Libjack).GetMethod(method.Module.ResolveString(BitConverter.ToInt32(code, position)));
            }
            else if (opCode == OpCodes.Calli && named is not null)
            {
                // A function that was looked up by its name.
                Add(named, method);
            }

            position += opCode.OperandType == OperandType.InlineSwitch ? 4 + (4 * BitConverter.ToInt32(code, position)) : OperandSize(opCode.OperandType);
        }
    }

    // Whoever calls the interface's or the base class's method calls this one.
    private void AddDeclarations(MethodBase method, Type type)
    {
        if (method is not MethodInfo { IsVirtual: true } implementation)
        {
            return;
        }

        if (implementation.GetBaseDefinition() is { } declared && declared != implementation)
        {
            Add(implementation, declared);
        }

        if (type.IsInterface || type.ContainsGenericParameters)
        {
            return;
        }

        foreach (Type contract in type.GetInterfaces().Where(contract => contract.Assembly == type.Assembly))
        {
            InterfaceMapping map = type.GetInterfaceMap(contract);
            for (int i = 0; i < map.TargetMethods.Length; i++)
            {
                if (map.TargetMethods[i] == implementation)
                {
                    Add(implementation, map.InterfaceMethods[i]);
                }
            }
        }
    }

    // The body of an async method or an iterator lies in a type of its own, called "<Name>d__1".
    private void AddStateMachine(MethodBase method, Type type)
    {
        if (method.Name == "MoveNext" && type.IsNested && type.Name.StartsWith('<') && type.Name.Contains(">d__", StringComparison.Ordinal))
        {
            string owner = type.Name[1..type.Name.IndexOf('>', StringComparison.Ordinal)];
            foreach (MethodInfo starter in type.DeclaringType!.GetMethods(All).Where(candidate => candidate.Name == owner))
            {
                Add(method, starter);
            }
        }
    }

    private void Add(MethodBase called, MethodBase caller)
    {
        if (!_callers.TryGetValue(called, out HashSet<MethodBase>? callers))
        {
            _callers[called] = callers = [];
        }

        callers.Add(caller);
    }

    private static MethodBase Definition(MethodBase method)
    {
        if (method.DeclaringType is { IsConstructedGenericType: true } type)
        {
            return type.GetGenericTypeDefinition().GetMethods(All).Concat<MethodBase>(type.GetGenericTypeDefinition().GetConstructors(All)).First(candidate => candidate.MetadataToken == method.MetadataToken);
        }

        return method is MethodInfo { IsConstructedGenericMethod: true } constructed ? constructed.GetGenericMethodDefinition() : method;
    }

    private static int OperandSize(OperandType type) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
