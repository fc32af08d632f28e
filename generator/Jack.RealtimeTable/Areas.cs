using Mono.Cecil;

namespace Jack.RealtimeTable;

/// <summary>The namespaces that the table leaves out: no callback has business there, and what is not in the table is reported anyway.</summary>
internal static class Areas
{
    private static readonly string[] s_leftOut =
    [
        "Microsoft.VisualBasic", "System.CodeDom", "System.ComponentModel.DataAnnotations", "System.ComponentModel.Design", "System.Data",
        "System.Drawing", "System.Formats", "System.Linq.Expressions", "System.Reflection",
        "System.Runtime.InteropServices.ComTypes", "System.Runtime.InteropServices.JavaScript",
        "System.Runtime.Serialization", "System.Security.AccessControl", "System.Security.Cryptography.X509Certificates", "System.Transactions",
        "System.Web", "System.Xml",
    ];

    public static bool IsLeftOut(TypeDefinition type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return s_leftOut.Any(area => type.Namespace == area || type.Namespace.StartsWith(area + ".", StringComparison.Ordinal));
    }
}
