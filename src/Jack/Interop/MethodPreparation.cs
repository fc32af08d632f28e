using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jack.Interop;

/// <summary>Compiles methods and, as far as their code tells, everything that they call. Nothing is called.</summary>
/// <remarks>What it cannot see, such as the target of a delegate or of a virtual call, is compiled when it is called first, as ever.</remarks>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "What the trimmer has removed cannot be called and need not be compiled.")]
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "What the trimmer has removed cannot be called and need not be compiled.")]
[UnconditionalSuppressMessage("Trimming", "IL2059", Justification = "A static constructor that the trimmer has removed need not run.")]
internal sealed class MethodPreparation
{
    // Enough for a handler with an instrument behind it; a handler that reaches more calls the rest seldom.
    private const int MaxMethods = 400;

    private static readonly Module s_coreLibrary = typeof(object).Module;

    private readonly Queue<MethodBase> _queue = new();
    private readonly HashSet<MethodBase> _seen = [];
    private readonly Dictionary<MethodBase, MethodBase> _api = [];

    public MethodPreparation(IJackApi api)
    {
        InterfaceMapping map = api.GetType().GetInterfaceMap(typeof(IJackApi));
        for (int i = 0; i < map.InterfaceMethods.Length; i++)
        {
            _api[map.InterfaceMethods[i]] = map.TargetMethods[i];
        }
    }

    public void Add(Delegate handler)
    {
        foreach (Delegate single in handler.GetInvocationList())
        {
            RuntimeHelpers.PrepareDelegate(single);
            Add(single.Method);
        }
    }

    public void Run()
    {
        for (int count = 0; count < MaxMethods && _queue.TryDequeue(out MethodBase? method); count++)
        {
            try
            {
                Prepare(method);
            }
#pragma warning disable CA1031 // What cannot be prepared is compiled, or fails, when it is called: as it would without this.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Debug.WriteLine($"{method} could not be prepared: {exception.Message}");
            }
        }
    }

    private void Add(MethodBase? method)
    {
        if (method is null)
        {
            return;
        }

        MethodBase target = _api.GetValueOrDefault(method, method);
        if (!target.IsAbstract && !target.ContainsGenericParameters && target.DeclaringType?.ContainsGenericParameters != true && _seen.Add(target) && !IsNeedless(target))
        {
            _queue.Enqueue(target);
        }
    }

    private void Prepare(MethodBase method)
    {
        if ((method.Attributes & MethodAttributes.PinvokeImpl) != 0)
        {
            Marshal.Prelink((MethodInfo)method);
            return;
        }

        RuntimeTypeHandle[] arguments = Array.ConvertAll([.. TypeArguments(method), .. MethodArguments(method)], type => type.TypeHandle);
        RuntimeHelpers.PrepareMethod(method.MethodHandle, arguments.Length == 0 ? null : arguments);

        // The core library is compiled already, but for what is made of the caller's types.
        if ((method.Module != s_coreLibrary || arguments.Length > 0) && method.GetMethodBody()?.GetILAsByteArray() is { } code)
        {
            Follow(method, code);
        }
    }

    private void Follow(MethodBase method, byte[] code)
    {
        Type[] typeArguments = TypeArguments(method), methodArguments = MethodArguments(method);
        var tokens = new IlTokens(code);
        while (tokens.MoveNext())
        {
            if (!tokens.IsField)
            {
                Add(method.Module.ResolveMethod(tokens.Token, typeArguments, methodArguments));
            }
            else if (method.Module.ResolveField(tokens.Token, typeArguments, methodArguments)?.DeclaringType is { } owner
                && (owner.Attributes & TypeAttributes.BeforeFieldInit) != 0 && !owner.ContainsGenericParameters)
            {
                // Such a type may be initialised at any time before its first use.
                RuntimeHelpers.RunClassConstructor(owner.TypeHandle);
            }
        }
    }

    // What fails need not be fast, and the texts of exceptions reach far. The casts of Unsafe are never called: the compiler knows them.
    private static bool IsNeedless(MethodBase method) =>
        method.DeclaringType == typeof(Unsafe)
        || (method.IsConstructor && method.DeclaringType!.IsAssignableTo(typeof(Exception)))
        || method.IsDefined(typeof(DoesNotReturnAttribute));

    private static Type[] TypeArguments(MethodBase method) => method.DeclaringType?.GetGenericArguments() ?? [];

    private static Type[] MethodArguments(MethodBase method) => method.IsGenericMethod ? method.GetGenericArguments() : [];
}
