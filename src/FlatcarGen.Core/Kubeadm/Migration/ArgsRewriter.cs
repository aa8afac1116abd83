using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>Makes lists of the maps that flags were in: <c>v: "4"</c> becomes <c>- name: v</c> and <c>value: "4"</c>.</summary>
internal sealed class ArgsRewriter(ConfigDraft draft)
{
    /// <summary>What <c>value</c> stands further to the right than the key did.</summary>
    private const string Step = "  ";

    private const string OnItsLine = "Write this flag as 'NAME: VALUE' on a line of its own.";

    private ConfigText Text => draft.Text;

    private EditList Edits => draft.Edits;

    public void Rewrite(YamlNode args)
    {
        if (args is not YamlMapping map)
            return;
        if (map.Tag.Length > 0)
        {
            draft.Refuse(map, "A list cannot have this tag; take it out.");
            return;
        }

        var isInBraces = Text.IsInBraces(map);
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
        Edits.Replace(new(range.Start, 1), "[");
        Edits.Replace(new(range.End - 1, 1), "]");
    }

    private bool CanMove(YamlScalar key, YamlNode value)
    {
        if (key.Text == "<<")
            draft.Refuse(key, "A list takes no '<<'; write out the flags that it brings in.");
        else if (key.Tag.Length > 0 || key.AliasRange is not null)
            draft.Refuse(key, "Write the name of the flag itself here.");
        else if (ScalarResolver.Resolve(key, TextOf(key)).Kind != JsonKind.Text)
            draft.Refuse(key, "As 'name' this would be no text; put quotes around it.");
        else if (value is not YamlScalar scalar)
            draft.Refuse(value, "The value of a flag is a text, and kubeadm stops at anything else; write it as one.");
        else
        {
            if (ScalarResolver.Resolve(scalar, TextOf(scalar)).Kind is JsonKind.Number or JsonKind.Boolean)
                draft.Note(scalar, $"kubeadm wants a text as the value of '{key.Text}', in either version; put quotes around it.");
            return true;
        }

        return false;
    }

    /// <summary>The text; what stands behind a <c>$</c> is not known.</summary>
    private static string TextOf(YamlScalar scalar) => scalar.Text.IndexOf('$') is >= 0 and var at
        ? scalar.Text.Substring(0, at) + MappedText.Unknown
        : scalar.Text;

    private void RewriteLines(YamlScalar key, YamlNode value)
    {
        var place = ConfigText.RangeOf(key);
        var colon = Text.ColonBehind(key);
        if (Text.IndentationOf(place.Start) is not { } indentation || colon < 0)
        {
            draft.Refuse(place, OnItsLine);
            return;
        }

        Edits.Insert(place.Start, "- name: ");
        Edits.Replace(TextRange.FromBounds(place.End, colon + 1), $"{Text.LineEnd}{indentation}{Step}value:");
        var end = ConfigText.RangeOf(value).End;
        for (var line = Text.Value.IndexOf('\n', colon) + 1; line > 0 && line < end; line = Text.Value.IndexOf('\n', line) + 1)
        {
            if (Text.Value[line] is not ('\n' or '\r'))
                Edits.Insert(line, Step);
        }
    }

    private void RewriteInBraces(YamlScalar key, YamlNode value)
    {
        var place = ConfigText.RangeOf(key);
        var colon = Text.ColonBehind(key);
        if (Text.HasQuestionMark(key) || (colon < 0 && ConfigText.RangeOf(value).Length > 0))
        {
            draft.Refuse(place, OnItsLine);
            return;
        }

        var quote = key.Style == YamlStyle.DoubleQuoted ? "\"" : "";
        Edits.Insert(place.Start, $"{{{quote}name{quote}: ");
        if (colon < 0)
        {
            Edits.Insert(place.End, $", {quote}value{quote}: null}}");
            return;
        }

        var isEmpty = ConfigText.RangeOf(value).Length == 0;
        var behind = colon + 1;
        var space = isEmpty ? " null}" : Text.SkipBlanks(behind) == behind ? " " : "";
        Edits.Replace(TextRange.FromBounds(place.End, behind), $", {quote}value{quote}:{space}");
        if (!isEmpty)
            Edits.Insert(ConfigText.RangeOf(value).End, "}");
    }
}
