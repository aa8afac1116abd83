using System.Globalization;
using System.Text.RegularExpressions;

namespace FlatcarGen.Conformance.Butane.Report;

/// <summary>Reads what butane prints with <c>--raw-errors</c>.</summary>
internal static partial class RawReport
{
    public static IReadOnlyList<ReportLine> Read(string text)
    {
        var lines = Entries().Matches(text).Select(entry =>
            new ReportLine(entry.Groups["severity"].Value, Value(entry.Groups["path"]) ?? "$", Number(entry.Groups["line"])));
        var types = TypeErrors().Matches(text).Select(error => new ReportLine("error", null, Number(error.Groups["line"])));
        return [.. lines, .. types];
    }

    /// <summary>
    /// Entries have a path unless they concern the whole document, and a place unless there is none. A path may hold anything that a key
    /// may hold, so it ends where a place follows if one does.
    /// </summary>
    [GeneratedRegex(
        @"^(?<severity>error|warning|info)(?: at (?<path>\$.*?), line (?<line>[0-9]+) col [0-9]+: | at line (?<line>[0-9]+) col [0-9]+: "
            + @"| at (?<path>\$[^:\n]*): |: | at (?<path>\$(?s:.*?)), line (?<line>[0-9]+) col [0-9]+: )",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Entries();

    /// <summary>Values that do not fit the schema are no entries: they are listed, with their lines and no paths, in the last words.</summary>
    [GeneratedRegex(
        "^  line (?<line>[0-9]+): (?:cannot unmarshal |mapping key )", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TypeErrors();

    private static string? Value(Group group) => group.Success ? group.Value : null;

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;
}
