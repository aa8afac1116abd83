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
        return raw
            ? string.Concat(report.Select(entry => OneLine(entry, lines)))
            : string.Join('\n', report.Select(entry => WithSource(entry, fileName, lines, new Palette(colored))));
    }

    private static string OneLine(ReportEntry entry, TextLines lines)
    {
        var place = PlaceOf(entry, lines) is var (line, column) ? $"line {line} col {column}" : "";
        var at = (PathOf(entry), place) switch
        {
            ("", "") => "",
            ("", _) => $" at {place}",
            (var path, "") => $" at {path}",
            var (path, _) => $" at {path}, {place}",
        };
        return $"{NameOf(entry.Severity)}{at}: {entry.Message}\n";
    }

    private static string WithSource(ReportEntry entry, string fileName, TextLines lines, Palette palette)
    {
        if (PlaceOf(entry, lines) is not var (line, column) || column > RunesIn(lines, line - 1))
            return OneLine(entry, lines);
        var text = new StringBuilder();
        var path = PathOf(entry);
        text.Append($"{palette.Severity(entry.Severity, NameOf(entry.Severity))}{(path.Length == 0 ? "" : $"[{path}]")}:\n");
        text.Append($"  {palette.Frame("-->")} {fileName}:{line}:{column}\n");
        SourceExcerpt.Append(text, lines, new(line, column), entry.Message, palette);
        return text.ToString();
    }

    /// <summary>The path; none for the document as a whole.</summary>
    private static string PathOf(ReportEntry entry) => entry.Path is "$" ? "" : entry.Path;

    private static SourcePlace? PlaceOf(ReportEntry entry, TextLines lines) =>
        entry.Place?.Range is { } range ? SourcePlace.Of(lines, range.Start) : null;

    private static int RunesIn(TextLines lines, int line) => lines.Text.AsSpan(lines[line].Start, lines[line].Length).EnumerateRunes().Count();

    private static int Count(this SpanRuneEnumerator runes)
    {
        var count = 0;
        foreach (var _ in runes)
            count++;
        return count;
    }

    private static string NameOf(ReportSeverity severity) => severity == ReportSeverity.Error ? "error" : "warning";
}
