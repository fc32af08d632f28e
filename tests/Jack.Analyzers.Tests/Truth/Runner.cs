// Compiled together with the samples and run in a process of its own, where the JIT keeps every allocation on the heap.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;

internal static class Runner
{
    private const int WarmUp = 3;
    private const int Measured = 20;

    private static void Main(string[] names)
    {
        foreach (string name in names)
        {
            Type type = typeof(Runner).Assembly.GetType(name + ".Sample", throwOnError: true)!;
            Console.WriteLine($"{name}\t{Measure(type)}");
        }
    }

    private static string Measure(Type type)
    {
        try
        {
            Action run = type.GetMethod("Run")!.CreateDelegate<Action>(Activator.CreateInstance(type));
            for (int i = 0; i < WarmUp; i++)
            {
                run();
            }

            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Measured; i++)
            {
                run();
            }

            return (GC.GetAllocatedBytesForCurrentThread() - before).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (Exception exception)
        {
            return exception.GetType().Name + ": " + exception.Message.ReplaceLineEndings(" ");
        }
    }
}
