using System.Globalization;

namespace Jack.Generator;

/// <summary>Writes the struct that holds the elements of an array field.</summary>
internal sealed class FixedBufferEmitter(EmitterContext context)
{
    public void Write(CSharpWriter writer, Cursor field, string? pack)
    {
        ClangType array = field.Type.Resolve();
        string element = context.Types.Of(field, array).Name;
        bool isPointer = array.ElementType.Resolve().IsPointer && element is not ("IntPtr" or "UIntPtr");
        long[] lengths = [.. Lengths(array)];
        long total = lengths.Aggregate((left, right) => left * right);
        bool isInline = total > 1 && !isPointer;
        RecordEmitter.WriteLayout(writer, "Sequential", pack, isNeeded: pack is not null);
        context.Attributes.Write(writer, field);

        if (isInline)
        {
            writer.WriteAttribute($"InlineArray({string.Join(" * ", lengths)})");
        }

        string access = context.Access(field, matchEverything: false);
        writer.WriteIndentedLine($"{access} {(isPointer ? "unsafe " : "")}partial struct {CSharpText.EscapeName(context.Names.OfFixedBuffer(field))}");
        writer.BeginBlock();
        WriteElements(writer, $"{access} {element}", lengths, isInline ? 1 : total);

        if (isPointer)
        {
            WritePointerIndexer(writer, element, FirstElement(lengths));
        }
        else if (!isInline)
        {
            WriteSpan(writer, element, FirstElement(lengths));
        }

        writer.EndBlock();
    }

    private static IEnumerable<long> Lengths(ClangType array)
    {
        for (; array.IsArray; array = array.ElementType.Resolve())
        {
            yield return array.ArrayLength;
        }
    }

    private static string FirstElement(long[] lengths) => "e" + string.Join('_', lengths.Select(_ => "0"));

    // The first dimension runs fastest; a blank line parts one run from the next.
    private static void WriteElements(CSharpWriter writer, string declaration, long[] lengths, long count)
    {
        long[] indices = new long[lengths.Length];

        for (long element = 0; element < count; element++)
        {
            string name = $"e{indices[0]++}";
            bool endsRun = false;

            for (int dimension = 1; dimension < lengths.Length; dimension++)
            {
                name += string.Create(CultureInfo.InvariantCulture, $"_{indices[dimension]}");

                if (indices[dimension - 1] == lengths[dimension - 1])
                {
                    indices[dimension - 1] = 0;
                    indices[dimension]++;
                    endsRun = true;
                }
            }

            writer.WriteIndentedLine($"{declaration} {name};");
            writer.NeedsNewline = endsRun;
        }
    }

    private static void WritePointerIndexer(CSharpWriter writer, string element, string first)
    {
        writer.NeedsNewline = true;
        writer.WriteIndented($"public ref {element} this[int index]");
        writer.NeedsNewline = true;
        writer.BeginBlock();
        writer.WriteIndentedLine("get");
        writer.BeginBlock();
        writer.WriteIndentedLine($"fixed ({element}* pThis = &{first})");
        writer.BeginBlock();
        writer.WriteIndentedLine("return ref pThis[index];");
        writer.EndBlock();
        writer.EndBlock();
        writer.EndBlock();
    }

    private static void WriteSpan(CSharpWriter writer, string element, string first)
    {
        writer.Usings.UnionWith(["System", "System.Runtime.CompilerServices", "System.Runtime.InteropServices"]);
        writer.NeedsNewline = true;
        writer.WriteAttribute("UnscopedRef");
        writer.WriteIndented($"public ref {element} this[int index]");
        writer.NeedsNewline = true;
        writer.BeginBlock();
        writer.WriteIndentedLine("get");
        writer.BeginBlock();
        writer.WriteIndentedLine("return ref Unsafe.Add(ref e0, index);");
        writer.EndBlock();
        writer.EndBlock();
        writer.NeedsNewline = true;
        writer.WriteAttribute("UnscopedRef");
        writer.WriteIndentedLine($"public Span<{element}> AsSpan(int length) => MemoryMarshal.CreateSpan(ref {first}, length);");
    }
}
