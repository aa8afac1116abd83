using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Ignition.Translating;

namespace FlatcarGen.Core.Ignition.Writing;

/// <summary>Writes a config as Ignition reads it: fields in the order of the schema, what is empty left out.</summary>
internal sealed class ConfigWriter(JsonOutput output, ICompressor? compressor)
{
    public void Write(ConfigObject item)
    {
        output.Begin('{');
        var data = item.Type == ConfigSchema.Resource && item[item.Type.IndexOf("source")] is DataSource source
            ? DataUrlForm.Of(source, compressor)
            : (DataUrlForm?)null;
        for (var i = 0; i < item.Type.Fields.Count; i++)
        {
            var field = item.Type.Fields[i];
            if (data is { } form && (field.Name is "compression" or "source"))
                WriteData(field.Name, item, form);
            else if (!field.IsOfButaneAlone)
                WriteField(field, item[i]);
        }

        output.End('}');
    }

    private void WriteData(string field, ConfigObject resource, DataUrlForm data)
    {
        output.Key(field);
        if (field == "compression")
            output.String(data.IsGzip ? "gzip" : resource.Text("compression") ?? "");
        else
            data.WriteTo(output);
    }

    private void WriteField(Field field, object? value)
    {
        if (!field.IsAlwaysWritten && IsEmpty(field, value))
            return;
        output.Key(field.Name);
        if (value is ConfigList list)
            WriteList(list);
        else
            WriteValue(value);
    }

    private void WriteList(ConfigList list)
    {
        output.Begin('[');
        foreach (var item in list.Items)
        {
            output.Item();
            WriteValue(item);
        }

        output.End(']');
    }

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case ConfigObject item:
                Write(item);
                break;
            case BinaryText binary:
                output.String(binary.Bytes);
                break;
            case long number:
                output.Number(number);
                break;
            case bool boolean:
                output.Boolean(boolean);
                break;
            default:
                output.String(ConfigObject.TextOf(value) ?? "");
                break;
        }
    }

    /// <summary>Objects are empty when everything in them is; a partition's number is when it is 0.</summary>
    private static bool IsEmpty(Field field, object? value) => value switch
    {
        null => true,
        ConfigList list => list.Items.Count == 0,
        ConfigObject item => IsEmpty(item),
        0L => field.Name == "number",
        _ => false,
    };

    private static bool IsEmpty(ConfigObject item)
    {
        for (var i = 0; i < item.Type.Fields.Count; i++)
        {
            if (!item.Type.Fields[i].IsOfButaneAlone && !IsEmpty(item.Type.Fields[i], item[i]))
                return false;
        }

        return true;
    }
}
