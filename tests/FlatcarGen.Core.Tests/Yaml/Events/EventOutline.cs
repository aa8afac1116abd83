using System.Globalization;
using System.Text;
using FlatcarGen.Core.Yaml;
using FlatcarGen.Core.Yaml.Events;

namespace FlatcarGen.Core.Tests.Yaml.Events;

/// <summary>
/// The events of a text on one line, after the notation of the YAML test suite: <c>+MAP</c> to <c>-MAP</c> and <c>+SEQ</c> to <c>-SEQ</c>
/// (with <c>{}</c> and <c>[]</c> where brackets make them), <c>=a</c>, <c>'a</c>, <c>"a</c>, <c>|a</c> and <c>&gt;a</c> for scalars by their style,
/// <c>*a</c> for an alias, each behind its anchor and its tag; <c>+DOC</c> before each document; <c>refused</c> at the end where the text is no YAML.
/// </summary>
internal static class EventOutline
{
    public static string Of(string text, bool withPlaces = false)
    {
        var outline = new List<string>();
        var reader = new YamlEventReader(text);
        while (reader.Read())
        {
            var e = reader.Current;
            if (e.Kind == YamlEventKind.DocumentEnd)
                continue;
            var hasPlace = withPlaces && e.Kind is not (YamlEventKind.DocumentStart or YamlEventKind.MappingEnd or YamlEventKind.SequenceEnd);
            outline.Add(Of(e) + (hasPlace ? "@" + LineAndColumn(text, e.Start) : ""));
        }

        if (reader.Error is not null)
            outline.Add("refused");
        return string.Join(" ", outline);
    }

    private static string Of(in YamlEvent e)
    {
        var properties = (e.Anchor.Length > 0 ? "&" + e.Anchor + " " : "") + (e.Tag.Length > 0 ? "<" + Escape(e.Tag) + "> " : "");
        return properties + e.Kind switch
        {
            YamlEventKind.DocumentStart => "+DOC",
            YamlEventKind.MappingStart => e.Form == CollectionForm.Block ? "+MAP" : "+MAP{}",
            YamlEventKind.SequenceStart => e.Form == CollectionForm.Block ? "+SEQ" : "+SEQ[]",
            YamlEventKind.MappingEnd => "-MAP",
            YamlEventKind.SequenceEnd => "-SEQ",
            YamlEventKind.Alias => "*" + e.Value,
            _ => e.Style switch
            {
                YamlStyle.SingleQuoted => "'",
                YamlStyle.DoubleQuoted => "\"",
                YamlStyle.Literal => "|",
                YamlStyle.Folded => ">",
                _ => "=",
            } + Escape(e.Value),
        };
    }

    /// <summary>Blanks as <c>_</c>, everything that is not seen as its number.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                ' ' => "_",
                '\n' => "\\n",
                '\\' => "\\\\",
                '_' => "\\_",
                > ' ' and <= '~' => c.ToString(),
                _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
            });
        }

        return escaped.ToString();
    }

    /// <summary>
    /// As go-yaml counts: lines end with any of YAML 1.1's line ends, a byte order mark at the start is no column, a pair of surrogates is one.
    /// </summary>
    private static string LineAndColumn(string text, int position)
    {
        var (line, column) = (1, 1);
        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < position; i++)
        {
            var isBreak = text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isBreak)
                (line, column) = (line + 1, 1);
            else if (!char.IsLowSurrogate(text[i]))
                column++;
        }

        return $"{line}:{column}";
    }
}
