using System.Reflection;

namespace Jack.Native.Tests;

/// <summary>A function that the assembly imports.</summary>
/// <param name="Name">The C name.</param>
/// <param name="Library">The library's name in the import.</param>
/// <param name="Method">The declaration.</param>
internal sealed record BoundFunction(string Name, string Library, MethodInfo Method);
