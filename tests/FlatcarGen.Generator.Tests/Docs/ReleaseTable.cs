using System.Globalization;
using System.Reflection;
using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>A table of version facts, as a page shows it. A new one is found by being there.</summary>
/// <param name="Name">The class that it is in.</param>
/// <param name="Rows">Its rows in their order.</param>
public sealed record ReleaseTable(string Name, IReadOnlyList<ReleaseFact> Rows)
{
    private static readonly string[] Releases = [nameof(ReleaseFact.Since), nameof(ConfigApiVersion.Deprecated), nameof(ReleaseFact.Until)];

    public static IReadOnlyList<ReleaseTable> All { get; } = typeof(ReleaseFact).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == typeof(ReleaseFact).Namespace)
        .Select(type => (type.Name, Rows: type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as IEnumerable<ReleaseFact>))
        .Where(table => table.Rows is not null)
        .Select(table => new ReleaseTable(table.Name, table.Rows!.ToList()))
        .OrderBy(table => table.Name, StringComparer.Ordinal)
        .ToList();

    /// <summary>The table in Markdown. Facts that differ by their name alone share a line.</summary>
    public string ToMarkdown()
    {
        var columns = Columns.ToList();
        var names = columns.FindIndex(column => column.Name == nameof(ReleaseFact.Name));
        var lines = new List<(string Key, string[] Cells)>();
        foreach (var row in Rows)
        {
            var cells = columns.Select(column => Cell(column, row)).ToArray();
            var key = string.Join('|', cells.Where((_, i) => i != names));
            if (names >= 0 && lines.Count > 0 && lines[^1].Key == key && cells[names].StartsWith('`'))
                lines[^1].Cells[names] += ", " + cells[names];
            else
                lines.Add((key, cells));
        }

        var table = lines.Select(line => line.Cells).Prepend(columns.Select(_ => "---").ToArray()).Prepend(columns.Select(column => column.Name).ToArray());
        return string.Concat(table.Select(cells => $"| {string.Join(" | ", cells)} |\n"));
    }

    public override string ToString() => Name;

    /// <summary>What a row says, but for columns that are empty in all of them.</summary>
    private IEnumerable<PropertyInfo> Columns => Rows[0].GetType().GetConstructors(BindingFlags.Public | BindingFlags.Instance)
        .Single().GetParameters()
        .Select(parameter => Rows[0].GetType().GetProperty(parameter.Name!)!)
        .Where(column => column.Name != "Api" && Rows.Any(row => Cell(column, row) != ""));

    private static string Cell(PropertyInfo column, ReleaseFact row) => column.GetValue(row) switch
    {
        0 or ReleaseFact.Still when Releases.Contains(column.Name) => "",
        int minor when Releases.Contains(column.Name) => string.Create(CultureInfo.InvariantCulture, $"1.{minor}"),
        string name when column.Name == nameof(ReleaseFact.Name) && !name.Contains(' ') => $"`{name}`",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
