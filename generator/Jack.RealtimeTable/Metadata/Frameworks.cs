using System.Reflection;
using System.Runtime.InteropServices;

namespace Jack.RealtimeTable.Metadata;

/// <summary>Where the assemblies of this process come from: the running shared framework, its reference pack, and the packages beside the tool.</summary>
internal static class Frameworks
{
    private static readonly string[] s_packages =
    [
        "CommunityToolkit.HighPerformance", "Microsoft.Extensions.Logging.Abstractions",
        "Microsoft.Extensions.DependencyInjection.Abstractions", "System.Numerics.Tensors",
    ];

    public static string SharedFramework { get; } = RuntimeEnvironment.GetRuntimeDirectory().TrimEnd(Path.DirectorySeparatorChar);

    public static string Version { get; } = Path.GetFileName(SharedFramework);

    public static string ReferencePack { get; } = FindReferencePack();

    public static IEnumerable<string> ReferenceAssemblies => Directory.EnumerateFiles(ReferencePack, "*.dll").Order(StringComparer.Ordinal);

    public static IEnumerable<string> ImplementationAssemblies =>
        Directory.EnumerateFiles(SharedFramework, "*.dll").Where(IsManaged).Order(StringComparer.Ordinal);

    /// <summary>The packages of the table and what they need beside the shared framework.</summary>
    public static IEnumerable<string> Packages => s_packages.Select(Package);

    public static string Package(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");

    public static string PackageVersion(string name)
    {
        Assembly assembly = Assembly.Load(new AssemblyName(name));
        string version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        return version.Split('+')[0];
    }

    private static bool IsManaged(string path)
    {
        using var file = File.OpenRead(path);
        using var image = new System.Reflection.PortableExecutable.PEReader(file);
        return image.HasMetadata;
    }

    private static string FindReferencePack()
    {
        string root = Path.GetFullPath(Path.Combine(SharedFramework, "..", "..", ".."));
        string pack = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref", Version, "ref", "net10.0");
        return Directory.Exists(pack)
            ? pack
            : throw new DirectoryNotFoundException($"The reference pack of the running framework {Version} is not installed: {pack}");
    }
}
