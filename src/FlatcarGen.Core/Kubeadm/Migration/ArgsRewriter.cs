using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>Makes lists of the maps that flags were in: <c>v: "4"</c> becomes <c>- name: v</c> and <c>value: "4"</c>.</summary>
internal sealed class ArgsRewriter(ConfigText text, EditList edits, List<MigrationMessage> notes, List<MigrationMessage> problems)
{
    /// <summary>What <c>value</c> stands further to the right than the key did.</summary>
    private const string Step = "  ";

    public void Rewrite(YamlNode args)
    {
        if (args is not YamlMapping map)
            return;
        if (map.Tag.Length > 0)
        {
            problems.Add(new(ConfigText.RangeOf(map), "A list cannot have this tag; take it out."));
            return;
        }

        var isInBraces = text.IsInBraces(map);
        foreach (var (key, value) in map)
        {
            if (!CanMove(key, value))
                continue;
            if (isInBraces)
                RewriteInBraces(key, value);
            else
                RewriteLines(key, value);
        }

        if (!isInBraces || map.Range is not { } range)
            return;
        edits.Replace(new(range.Start, 1), "[");
        edits.Replace(new(range.End - 1, 1), "]");
    }

    private bool CanMove(YamlScalar key, YamlNode value)
    {
        var why = key.Text == "<<" ? "A list takes no '<<'; write out the flags that it brings in."
            : key.Tag.Length > 0 || key.AliasRange is not null ? "Write the name of the flag itself here."
            : !key.IsSurelyString ? "This would not be a text as 'name'; put quotes around it."
            : value is not YamlScalar ? "The value of a flag is a text, and kubeadm stops at anything else; write it as one."
            : null;
        if (why is not null)
            problems.Add(new(ConfigText.RangeOf(value is YamlScalar || key.Text == "<<" ? key : value), why));
        else if (value is YamlScalar { IsNull: false, IsSurelyString: false } scalar && scalar.Text.IndexOf('$') < 0)
            notes.Add(new(ConfigText.RangeOf(value), $"kubeadm wants a text as the value of '{key.Text}', in either version; put quotes around it."));
        return why is null;
    }

    private void RewriteLines(YamlScalar key, YamlNode value)
    {
        var place = ConfigText.RangeOf(key);
        var colon = text.ColonBehind(key);
        if (text.IndentationOf(place.Start) is not { } indentation || colon < 0)
        {
            problems.Add(new(place, "Write this flag as 'NAME: VALUE' on a line of its own."));
            return;
        }

        edits.Insert(place.Start, "- name: ");
        edits.Replace(TextRange.FromBounds(place.End, colon + 1), $"{text.LineEnd}{indentation}{Step}value:");
        var end = ConfigText.RangeOf(value).End;
        for (var line = text.Value.IndexOf('\n', colon) + 1; line > 0 && line < end; line = text.Value.IndexOf('\n', line) + 1)
        {
            if (text.Value[line] is not ('\n' or '\r'))
                edits.Insert(line, Step);
        }
    }

    private void RewriteInBraces(YamlScalar key, YamlNode value)
    {
        var place = ConfigText.RangeOf(key);
        var quote = key.Style == YamlStyle.DoubleQuoted ? "\"" : "";
        edits.Insert(place.Start, $"{{{quote}name{quote}: ");
        var colon = text.ColonBehind(key);
        if (colon < 0)
        {
            edits.Insert(place.End, $", {quote}value{quote}: null}}");
            return;
        }

        var isEmpty = ConfigText.RangeOf(value).Length == 0;
        var behind = colon + 1;
        var space = isEmpty ? " null}" : text.SkipBlanks(behind) == behind ? " " : "";
        edits.Replace(TextRange.FromBounds(place.End, behind), $", {quote}value{quote}:{space}");
        if (!isEmpty)
            edits.Insert(ConfigText.RangeOf(value).End, "}");
    }
}
