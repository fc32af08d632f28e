using System.Reflection;
using System.Runtime.InteropServices;

namespace Jack.Native.Tests;

/// <summary>What the assembly under test binds, by reflection.</summary>
internal static class Bindings
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<BoundFunction> Functions { get; } =
    [
        .. from method in typeof(Libjack).GetMethods(Statics)
           let import = method.GetCustomAttribute<DllImportAttribute>()
           where import is not null
           select new BoundFunction(import.EntryPoint ?? method.Name, import.Value, method),
    ];

    public static IReadOnlyList<Type> Structs { get; } =
    [
        .. from type in typeof(Libjack).Assembly.GetExportedTypes()
           where type is { IsValueType: true, IsEnum: false, IsNested: false }
           where type != typeof(LibjackManualImports) && type != typeof(jack_position_unpacked_t)
           where Fields(type).Any()
           select type,
    ];

    public static IReadOnlyList<Type> Enums { get; } =
        [.. typeof(Libjack).Assembly.GetExportedTypes().Where(type => type.IsEnum && type != typeof(JackLibraryKind))];

    /// <summary>The object-like macros with a number for a value.</summary>
    public static IReadOnlyDictionary<string, long> Numbers { get; } =
        typeof(Libjack).GetFields(Statics).Where(field => field.IsLiteral && field.FieldType != typeof(string))
            .ToDictionary(field => field.Name, field => Convert.ToInt64(field.GetRawConstantValue(), null));

    /// <summary>The object-like macros with a string for a value.</summary>
    public static IReadOnlyDictionary<string, string> Strings { get; } =
        typeof(Libjack).GetProperties(Statics).Where(property => property.PropertyType == typeof(ReadOnlySpan<byte>))
            .ToDictionary(property => property.Name, property => System.Text.Encoding.UTF8.GetString(property.GetMethod!.CreateDelegate<Utf8Getter>()()));

    private delegate ReadOnlySpan<byte> Utf8Getter();

    public static IEnumerable<FieldInfo> Fields(Type type) => type.GetFields(BindingFlags.Instance | BindingFlags.Public);
}
