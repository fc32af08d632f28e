using System.Globalization;
using System.Runtime.CompilerServices;

namespace Jack.Benchmarks.Programs;

/// <summary>Prints what the C# program measured, in the form that the suite reads from programs in all languages.</summary>
internal static class Report
{
    /// <summary>Gets what this program is called in the table: it also runs as native code.</summary>
    public static string Variant => RuntimeFeature.IsDynamicCodeCompiled ? "C#" : "AOT";

    public static void Print(string name, double value) => Print(name, Variant, value);

    public static void Print(string name, string variant, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{variant}\t{value:F4}"));
}
