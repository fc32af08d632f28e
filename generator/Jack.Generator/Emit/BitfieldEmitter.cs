using System.Globalization;

namespace Jack.Generator;

/// <summary>Writes bit-fields as properties over the integers that hold them.</summary>
internal sealed class BitfieldEmitter(EmitterContext context)
{
    private List<ClangType> _backings = [];
    private int _index;
    private long _previousSize;
    private long _remainingBits;

    /// <summary>Starts the fields of a record.</summary>
    public void Begin(Cursor record)
    {
        _backings = Backings(record);
        _index = _backings.Count == 1 ? -1 : 0;
        EndGroup();
    }

    /// <summary>Another field stands between: the next bit-field starts a new integer.</summary>
    public void EndGroup()
    {
        _previousSize = 0;
        _remainingBits = 0;
    }

    public void Write(CSharpWriter writer, Cursor field, bool isUnion)
    {
        if (field.BitWidth == 0)
        {
            EndGroup();
            return;
        }

        TypeName type = context.Types.Of(field, field.Type, addUsing: true);
        long size = field.Type.Size;
        bool startsInteger = StartsInteger(size, field.BitWidth);

        if (startsInteger)
        {
            _index += _index >= 0 ? 1 : 0;
            _remainingBits = size * 8;
            _previousSize = 0;
        }
        else
        {
            size = Math.Max(_previousSize, size);
            _remainingBits += context.Options.UnixTypes && size > _previousSize ? (size - _previousSize) * 8 : 0;
        }

        ClangType backing = _backings[Math.Max(_index - 1, 0)];
        bool isBool = field.Type.Resolve().Kind == TypeKind.Bool;
        string backingName = isBool ? "byte" : context.Types.Of(field, backing).Name;
        string store = "_bitfield" + (_index >= 0 ? _index.ToString(CultureInfo.InvariantCulture) : "");

        if (startsInteger)
        {
            WriteStore(writer, store, backingName, isUnion);
        }

        Bitfield bitfield = new(field, backing.Resolve(), backingName, type.Name, store, field.BitWidth, size, _remainingBits, context.Options.UnixTypes);
        WriteProperty(writer, field, type, bitfield);
        _remainingBits -= field.BitWidth;
        _previousSize = Math.Max(_previousSize, size);
    }

    private static void WriteStore(CSharpWriter writer, string store, string type, bool isUnion)
    {
        if (isUnion)
        {
            writer.WriteIndentedLine("[FieldOffset(0)]");
        }

        writer.WriteIndentedLine($"public {type} {store};");
    }

    private void WriteProperty(CSharpWriter writer, Cursor field, TypeName type, Bitfield bitfield)
    {
        writer.NeedsNewline = true;
        string native = string.IsNullOrWhiteSpace(type.Native) ? type.Name : type.Native;
        context.Attributes.WriteNativeTypeName(writer, $"{native} : {field.BitWidth}");
        context.Attributes.Write(writer, field);
        writer.WriteIndented($"{context.Access(field, matchEverything: false)} {type.Name} {CSharpText.EscapeName(context.Names.Remapped(field))}");
        writer.NeedsNewline = true;
        writer.BeginBlock();
        writer.WriteIndentedLine("readonly get");
        writer.BeginBlock();
        writer.WriteIndentedLine($"return {bitfield.Getter()};");
        writer.EndBlock();
        writer.EndLine();
        writer.WriteIndentedLine("set");
        writer.BeginBlock();
        writer.WriteIndentedLine($"{bitfield.Store} = {bitfield.Setter()};");
        writer.EndBlock();
        writer.EndBlock();
        writer.NeedsNewline = true;
    }

    private bool StartsInteger(long size, int width) => (!context.Options.UnixTypes && size != _previousSize) || width > _remainingBits;

    // On Unix a wider field widens the integer that is begun; on Windows it begins another.
    private List<ClangType> Backings(Cursor record)
    {
        List<ClangType> backings = [];
        EndGroup();

        foreach (Cursor field in record.Children.Where(child => child.Kind == CursorKind.Field || child.IsAnonymousMember))
        {
            if (field.Kind != CursorKind.Field || !field.IsBitField || field.BitWidth == 0)
            {
                EndGroup();
                continue;
            }

            long size = field.Type.Size;
            ClangType type = field.Type.Resolve().Kind == TypeKind.Enum ? field.Type.Resolve().Declaration.EnumIntegerType : field.Type;

            if (StartsInteger(size, field.BitWidth))
            {
                _remainingBits = size * 8;
                _previousSize = 0;
                backings.Add(type);
            }
            else if (context.Options.UnixTypes && size > _previousSize)
            {
                _remainingBits += (size - _previousSize) * 8;
                backings[^1] = type;
            }

            _remainingBits -= field.BitWidth;
            _previousSize = Math.Max(_previousSize, size);
        }

        return backings;
    }
}
