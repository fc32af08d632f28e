using System.Diagnostics;
using System.Reflection;

namespace Jack.Analyzers.CodeFixes.Tests;

/// <summary>A user's project in a folder of its own, with nothing but the packed package.</summary>
internal sealed class SampleProject : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("jack-sample").FullName;

    public string Source
    {
        get => File.ReadAllText(Path.Combine(_folder, "Program.cs"));
        set => File.WriteAllText(Path.Combine(_folder, "Program.cs"), value);
    }

    /// <summary>Packs what was built with the tests, and restores a project that refers to it.</summary>
    public void Restore()
    {
        foreach (string package in new[] { "Jack.Native", "Jack" })
        {
            Succeed("pack", Path.Combine(Metadata("Sources"), package), "--no-build", "--no-restore", "-c", Metadata("Configuration"), "-o", Path.Combine(_folder, "feed"), "-p:IncludeSymbols=false");
        }

        // What the package depends on lies where it was built; no server is asked.
        string cache = Succeed("nuget", "locals", "global-packages", "--list").Split("global-packages:")[1].Trim();
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="built" value="feed" /><add key="cache" value="{cache}" /></packageSources>
              <packageSourceMapping>
                <clear />
                <packageSource key="built"><package pattern="Jack" /><package pattern="Jack.Native" /></packageSource>
                <packageSource key="cache"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(_folder, "Sample.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RestorePackagesPath>packages</RestorePackagesPath>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Jack" Version="*" />
              </ItemGroup>
            </Project>
            """);
        Succeed("restore");
    }

    public string Succeed(params string[] arguments)
    {
        (int exitCode, string output) = Run(arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
    }

    public (int ExitCode, string Output) Run(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true };
        // The test host's own MSBuild settings are not the user's.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // Servers that stay would keep the output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end in time.");
        }

        return (process.ExitCode, output.Result);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Metadata(string key) =>
        typeof(SampleProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
