using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Jack.Analyzers.CodeFixes.Tests;

/// <summary>Runs what a sample computes.</summary>
internal static class Probe
{
    /// <summary>The texts that two calls of Sample.Run on one object return; two, as a change may keep state between them.</summary>
    public static async Task<string[]> RunAsync(Project project)
    {
        AssemblyLoadContext context = new(name: null, isCollectible: true);
        try
        {
            foreach (ProjectReference reference in project.ProjectReferences)
            {
                await LoadAsync(context, project.Solution.GetProject(reference.ProjectId)!);
            }

            Assembly assembly = await LoadAsync(context, project);
            Type type = assembly.GetType("Sample", throwOnError: true)!;
            object sample = Activator.CreateInstance(type)!;
            MethodInfo run = type.GetMethod("Run")!;
            return [.. Enumerable.Range(0, 2).Select(_ => Convert.ToString(run.Invoke(sample, null), System.Globalization.CultureInfo.InvariantCulture)!)];
        }
        finally
        {
            context.Unload();
        }
    }

    private static async Task<Assembly> LoadAsync(AssemblyLoadContext context, Project project)
    {
        using MemoryStream image = new();
        EmitResult result = (await project.GetCompilationAsync())!.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
        }

        image.Position = 0;
        return context.LoadFromStream(image);
    }
}
