using Jack.Native;

namespace Jack.Interop;

/// <content>Metadata.</content>
internal sealed unsafe partial class NativeJackApi
{
    public int SetProperty(nint client, ulong subject, string key, string value, string? type)
    {
        fixed (byte* keyText = CString.Of(key), valueText = CString.Of(value), typeText = CString.OfNullable(type))
        {
            return Libjack.jack_set_property((jack_client_t*)client, subject, (sbyte*)keyText, (sbyte*)valueText, (sbyte*)typeText);
        }
    }

    public int GetProperty(ulong subject, string key, out string? value, out string? type)
    {
        sbyte* valueText = null;
        sbyte* typeText = null;
        fixed (byte* keyText = CString.Of(key))
        {
            int result = Libjack.jack_get_property(subject, (sbyte*)keyText, &valueText, &typeText);
            (value, type) = result == 0 ? (CString.Take(valueText), CString.Take(typeText)) : default;
            return result;
        }
    }

    public int RemoveProperty(nint client, ulong subject, string key)
    {
        fixed (byte* text = CString.Of(key))
        {
            return Libjack.jack_remove_property((jack_client_t*)client, subject, (sbyte*)text);
        }
    }

    public int RemoveProperties(nint client, ulong subject) =>
        Libjack.jack_remove_properties((jack_client_t*)client, subject);

    public int RemoveAllProperties(nint client) =>
        Libjack.jack_remove_all_properties((jack_client_t*)client);

    public int GetProperties(ulong subject, out PropertyEntry[] properties)
    {
        jack_description_t description = default;
        int count = Libjack.jack_get_properties(subject, &description);
        properties = count > 0 ? Read(in description) : [];
        if (count > 0)
        {
            Libjack.jack_free_description(&description, 0);
        }

        return count;
    }

    public int GetAllProperties(out PropertyEntry[] properties)
    {
        jack_description_t* descriptions = null;
        int count = Libjack.jack_get_all_properties(&descriptions);
        var entries = new List<PropertyEntry>();
        for (int i = 0; i < count; i++)
        {
            entries.AddRange(Read(in descriptions[i]));
            Libjack.jack_free_description(&descriptions[i], 0);
        }

        if (descriptions is not null)
        {
            Libjack.jack_free(descriptions);
        }

        properties = [.. entries];
        return count;
    }

    private static PropertyEntry[] Read(in jack_description_t description)
    {
        var entries = new PropertyEntry[description.property_cnt];
        for (int i = 0; i < entries.Length; i++)
        {
            ref jack_property_t property = ref description.properties[i];
            string? type = CString.Read(property.type);
            entries[i] = new PropertyEntry(description.subject, CString.Read(property.key)!, CString.Read(property.data)!, type is "" ? null : type);
        }

        return entries;
    }
}
