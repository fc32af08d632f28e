namespace Jack.RealtimeTable.Measurement;

/// <summary>The fixed part of the measured program.</summary>
internal static class Harness
{
    /// <summary>Helpers for arguments and results, and the loop that warms up, measures and prints a line for each case.</summary>
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;

        internal static unsafe class S
        {
            public static readonly void* Memory = NativeMemory.AllocZeroed(1 << 16);

            public static T One<T>() =>
                typeof(T) == typeof(string) ? (T)(object)"1" : typeof(T).IsPrimitive ? (T)Convert.ChangeType(1, typeof(T)) : default!;

            public static T[] Array<T>(int length)
            {
                var array = new T[length];
                System.Array.Fill(array, One<T>());
                return array;
            }

            public static T[] Many<T>()
            {
                T[] array = new T[2000];
                for (int i = 0; i < array.Length; i++)
                {
                    array[i] = Key<T>(i);
                }

                return array;
            }

            public static KeyValuePair<TKey, TValue>[] Pairs<TKey, TValue>()
            {
                var array = new KeyValuePair<TKey, TValue>[2000];
                for (int i = 0; i < array.Length; i++)
                {
                    array[i] = new(Key<TKey>(i), Key<TValue>(i));
                }

                return array;
            }

            [MethodImpl(MethodImplOptions.NoInlining)]
            public static void Keep<T>(T value) => Cache<T>.Last = value;

            private static T Key<T>(int i) => typeof(T) == typeof(string) ? (T)(object)i.ToString() : typeof(T) == typeof(int) ? (T)(object)i : One<T>();

            private static class Cache<T>
            {
                public static T Last = default!;
            }
        }

        internal static class Program
        {
            private const int Calls = 20;
            private const int Attempts = 3;

            private static void Main(string[] args)
            {
                for (int i = int.Parse(args[0]); i < Cases.All.Length; i++)
                {
                    Console.WriteLine(i + " begins");
                    Console.WriteLine(i + " " + Measure(Cases.All[i]));
                }
            }

            private static long Measure(Func<Action> create)
            {
                try
                {
                    Action run = create();
                    long least = long.MaxValue;
                    for (int attempt = 0; attempt < Attempts && least > 0; attempt++)
                    {
                        for (int i = 0; i < Calls; i++)
                        {
                            run();
                        }

                        long before = GC.GetAllocatedBytesForCurrentThread();
                        for (int i = 0; i < Calls; i++)
                        {
                            run();
                        }

                        least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
                    }

                    return (least + Calls - 1) / Calls;
                }
                catch (Exception)
                {
                    return -1;
                }
            }
        }
        """;
}
