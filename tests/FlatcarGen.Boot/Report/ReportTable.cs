using System.Collections.Concurrent;

namespace FlatcarGen.Boot.Report;

/// <summary>A table of the report.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Columns">Their names.</param>
/// <param name="Rows">The cells, row by row. Nothing in them differs from run to run.</param>
public sealed record ReportTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private static readonly ConcurrentDictionary<string, ReportTable> _finished = new();

    /// <summary>Those that a test has asked for in this run.</summary>
    public static IReadOnlyList<ReportTable> Finished => _finished.Values.OrderBy(table => table.Title, StringComparer.Ordinal).ToList();

    /// <summary>Makes a table of boots and lets the report have it.</summary>
    public static async Task<ReportTable> OfAsync<T>(string title, IReadOnlyList<string> columns, IEnumerable<T> cases, Func<T, Task<IReadOnlyList<string>>> row)
    {
        var rows = await Task.WhenAll(cases.Select(row));
        return _finished[title] = new(title, columns, rows);
    }

    public string ToMarkdown() =>
        Line(Columns) + Line(Columns.Select(_ => "---")).Replace(" ", "") + string.Concat(Rows.Select(Line));

    /// <summary>A row each as the cells by their column's name.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> ToObjects() =>
        Rows.Select(row => Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second));

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|")))} |\n";
}
