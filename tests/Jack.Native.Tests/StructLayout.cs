using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jack.Native.Tests;

/// <summary>Measures how the runtime lays a type out in memory, without asking the marshaller.</summary>
internal static class StructLayout
{
    public static int Size(Type type) => Measure(nameof(SizeOf), type);

    public static int Alignment(Type type) => Measure(nameof(AlignmentOf), type);

    public static int Offset(FieldInfo field)
    {
        var method = new DynamicMethod("offset", typeof(int), []);
        ILGenerator code = method.GetILGenerator();
        LocalBuilder local = code.DeclareLocal(field.DeclaringType!);
        code.Emit(OpCodes.Ldloca, local);
        code.Emit(OpCodes.Ldflda, field);
        code.Emit(OpCodes.Ldloca, local);
        code.Emit(OpCodes.Sub);
        code.Emit(OpCodes.Conv_I4);
        code.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<int>>()();
    }

    private static int Measure(string measure, Type type) =>
        (int)typeof(StructLayout).GetMethod(measure, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, null)!;

    private static int SizeOf<T>() => Unsafe.SizeOf<T>();

    private static int AlignmentOf<T>() => Unsafe.SizeOf<AfterByte<T>>() - Unsafe.SizeOf<T>();

    [StructLayout(LayoutKind.Sequential)]
    private struct AfterByte<T>
    {
        public byte First;
        public T Value;
    }
}
