using System.Text;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Text;
using FlatcarGen.Tool.Files;

namespace FlatcarGen.Tool.Transpile;

/// <summary>
/// What there is to say of a document, in the form of butane's messages: a line each (<c>error at $.path, line 3 col 5: …</c>), or with
/// the lines around the place.
/// </summary>
internal static class ReportText
{
    public static string Of(IReadOnlyList<ReportEntry> report, string fileName, string source, bool raw, bool colored)
    {
        if (report.Count == 0)
            return "";
        var lines = new TextLines(source);
        var places = new SourcePlaces(lines);
        var palette = new Palette(colored);
        var text = new StringBuilder();
        foreach (var entry in report)
        {
            var place = entry.Place?.Range is { } range ? places.Of(range.Start) : default(SourcePlace?);
            if (text.Length > 0 && !raw)
                text.Append('\n');
            if (raw || place is not { } known || known.Column > places.LengthOf(known.Line) || lines[known.Line - 1].Length > SourceExcerpt.LongestLine)
                AppendLine(text, entry, place);
            else
                AppendWithSource(text, entry, $"{fileName}:{known.Line}:{known.Column}", lines, known, palette);
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, ReportEntry entry, SourcePlace? place)
    {
        var where = place is var (line, column) ? $"line {line} col {column}" : "";
        var at = (PathOf(entry), where) switch
        {
            ("", "") => "",
            ("", _) => $" at {where}",
            (var path, "") => $" at {path}",
            var (path, _) => $" at {path}, {where}",
        };
        text.Append($"{NameOf(entry.Severity)}{at}: {entry.Message}\n");
    }

    private static void AppendWithSource(
        StringBuilder text, ReportEntry entry, string where, TextLines lines, SourcePlace place, Palette palette)
    {
        var path = PathOf(entry);
        text.Append($"{palette.Severity(entry.Severity, NameOf(entry.Severity))}{(path.Length == 0 ? "" : $"[{path}]")}:\n");
        text.Append($"  {palette.Frame("-->")} {where}\n");
        SourceExcerpt.Append(text, lines, place, entry.Message, palette);
    }

    /// <summary>The path; none for the document as a whole.</summary>
    private static string PathOf(ReportEntry entry) => entry.Path is "$" ? "" : entry.Path;

    private static string NameOf(ReportSeverity severity) => severity == ReportSeverity.Error ? "error" : "warning";
}
