namespace Jack.Generator;

/// <summary>Writes structs and unions with their fields, the types nested in them and the buffers that their arrays become.</summary>
internal sealed class RecordEmitter(EmitterContext context, Action<Cursor> emitNested)
{
    private readonly BitfieldEmitter _bitfields = new(context);
    private readonly AnonymousMemberEmitter _anonymousMembers = new(context);
    private readonly FixedBufferEmitter _buffers = new(context);

    public void Emit(Cursor record)
    {
        string name = context.Names.Remapped(record);
        context.Output.Write(name, writer => Write(writer, record, name));
    }

    private void Write(CSharpWriter writer, Cursor record, string name)
    {
        bool isUnion = record.Kind == CursorKind.Union;
        List<Cursor> members = [.. record.Children.Where(child => child.Kind == CursorKind.Field || child.IsAnonymousMember)];
        string? pack = Pack(record);
        WriteLayout(writer, isUnion ? "Explicit" : "Sequential", pack, isNeeded: isUnion || pack is not null);
        context.Attributes.Write(writer, record);
        string modifier = IsUnsafe(record) ? "unsafe " : "";
        writer.WriteIndentedLine($"{context.Access(record, matchEverything: true)} {modifier}partial struct {CSharpText.EscapeName(name)}");
        writer.BeginBlock();
        _bitfields.Begin(record);

        foreach (Cursor member in members)
        {
            WriteMember(writer, record, member, isUnion);
            writer.NeedsNewline = true;
        }

        if (context.Options.AnonymousFieldHelpers && !record.IsAnonymousMember)
        {
            _anonymousMembers.Write(writer, record);
        }

        foreach (Cursor nested in record.Children)
        {
            emitNested(nested);
        }

        foreach (Cursor field in members.Where(member => member.Kind == CursorKind.Field && member.Type.Resolve().IsArray))
        {
            writer.NeedsNewline = true;
            _buffers.Write(writer, field, Pack(record, isOverridable: false));
        }

        writer.EndBlock();
    }

    internal static void WriteLayout(CSharpWriter writer, string kind, string? pack, bool isNeeded)
    {
        if (isNeeded)
        {
            writer.Usings.Add("System.Runtime.InteropServices");
            string packing = pack is null ? "" : $", Pack = {pack}";
            writer.WriteIndentedLine($"[StructLayout(LayoutKind.{kind}{packing})]");
        }
    }

    private void WriteMember(CSharpWriter writer, Cursor record, Cursor member, bool isUnion)
    {
        if (member.Kind == CursorKind.Field && member.IsBitField)
        {
            _bitfields.Write(writer, member, isUnion);
            return;
        }

        _bitfields.EndGroup();
        bool isAnonymous = member.IsRecord;
        string name = isAnonymous ? context.Names.OfAnonymousField(member) : context.Names.Remapped(member);
        TypeName type = context.Types.Blittable(context.Types.Of(member, member.Type, addUsing: true));

        if (isUnion)
        {
            writer.WriteIndentedLine("[FieldOffset(0)]");
        }

        context.Attributes.WriteNativeTypeName(writer, type.Native);

        if (!isAnonymous)
        {
            context.Attributes.Write(writer, member);
        }

        string typeName = !isAnonymous && member.Type.Resolve().IsArray ? context.Names.OfFixedBuffer(member) : type.Name;
        string modifier = CSharpText.HidesObjectMember(name) ? "new " : "";
        writer.WriteIndented($"{context.Access(isAnonymous ? record : member, matchEverything: false)} {modifier}{typeName} {CSharpText.EscapeName(name)};");
        writer.EndLine();
    }

    /// <summary>Gets the packing of a struct that is aligned less than its fields would be.</summary>
    private string? Pack(Cursor record, bool isOverridable = true)
    {
        if (isOverridable && context.IsListed(context.Options.Packings, record, matchEverything: false, out string given))
        {
            return given;
        }

        long alignment = Math.Max(record.Type.Alignment, 1);
        long widest = record.Children
            .Where(child => child.Kind == CursorKind.Field || child.IsAnonymousMember)
            .Select(member => Math.Max(member.Type.Alignment, 1))
            .DefaultIfEmpty(alignment)
            .Max();
        return alignment < widest ? $"{alignment}" : null;
    }

    private bool IsUnsafe(Cursor record) => record.Children.Any(member =>
        (member.Kind == CursorKind.Field && !member.Type.Resolve().IsArray && context.Types.IsUnsafe(member, member.Type))
        || (member.IsAnonymousMember && IsUnsafe(member)));
}
