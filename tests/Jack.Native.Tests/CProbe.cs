using System.Reflection;

namespace Jack.Native.Tests;

/// <summary>A C program that prints what the headers say about everything that is bound, and the same lines from the C# side.</summary>
internal static class CProbe
{
    public static string[] Run(string name, IEnumerable<string> statements, params string[] compilerOptions)
    {
        string directory = Directory.CreateTempSubdirectory("jack-native-tests-").FullName;
        try
        {
            string source = Path.Combine(directory, $"{name}.c");
            string program = Path.Combine(directory, name);
            File.WriteAllText(source, $$"""
                #include <stdio.h>
                #include <stddef.h>
                #include "{{Headers.Umbrella}}"
                #include <jack/jslist.h>
                int main(void)
                {
                {{string.Join('\n', statements)}}
                    return 0;
                }
                """);
            _ = Tool.Run("gcc", ["-std=gnu11", .. compilerOptions, source, "-o", program]);
            return Tool.Run(program).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    public static IEnumerable<string> LayoutStatements(string cName, string label, IEnumerable<FieldInfo> fields) =>
    [
        $"""printf("{label} size %zu align %zu\n", sizeof({cName}), _Alignof({cName}));""",
        .. fields.Select(field => $"""printf("{label}.{field.Name} %zu\n", offsetof({cName}, {field.Name}));"""),
    ];

    public static IEnumerable<string> LayoutLines(Type type) =>
    [
        $"{type.Name} size {StructLayout.Size(type)} align {StructLayout.Alignment(type)}",
        .. Bindings.Fields(type).Select(field => $"{type.Name}.{field.Name} {StructLayout.Offset(field)}"),
    ];
}
