using Mono.Cecil;

namespace Jack.RealtimeTable;

/// <summary>Namespaces that get one line for all their members, because every member is alike to a real-time thread or because no callback calls them.</summary>
internal static class Areas
{
    private static readonly string[] s_clean =
        ["System.Runtime.Intrinsics.Arm", "System.Runtime.Intrinsics.Wasm", "System.Runtime.Intrinsics.X86"];

    private static readonly string[] s_allocating =
    [
        "Microsoft.VisualBasic", "System.CodeDom", "System.ComponentModel.DataAnnotations", "System.ComponentModel.Design", "System.Data",
        "System.Drawing", "System.Formats", "System.Linq.Expressions", "System.Reflection.Emit", "System.Reflection.Metadata",
        "System.Reflection.PortableExecutable", "System.Runtime.InteropServices.ComTypes", "System.Runtime.InteropServices.JavaScript",
        "System.Runtime.Serialization", "System.Security.AccessControl", "System.Security.Cryptography.X509Certificates", "System.Transactions",
        "System.Web", "System.Xml",
    ];

    /// <summary>The lines; each covers the namespaces inside as well.</summary>
    public static IEnumerable<string> Lines => s_clean.Select(area => $"N:{area}\t-").Concat(s_allocating.Select(area => $"N:{area}\tA"));

    public static bool IsLeftOut(TypeDefinition type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return s_clean.Concat(s_allocating).Any(area => type.Namespace == area || type.Namespace.StartsWith(area + ".", StringComparison.Ordinal));
    }
}
