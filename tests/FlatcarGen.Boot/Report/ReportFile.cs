using System.Text.Encodings.Web;
using System.Text.Json;

namespace FlatcarGen.Boot.Report;

/// <summary>Writes what the boots have come to, when the tests of the report are done: boot-report.md and boot-report.json in the tests' output folder.</summary>
public sealed class ReportFile : IDisposable
{
    private static readonly JsonSerializerOptions _json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Dispose()
    {
        var tables = ReportTable.Finished;
        if (tables.Count == 0)
            return;
        File.WriteAllText(InOutput("boot-report.md"), string.Join('\n', tables.Select(table => $"## {table.Title}\n\n{table.ToMarkdown()}")));
        File.WriteAllText(InOutput("boot-report.json"), JsonSerializer.Serialize(tables.ToDictionary(table => table.Title, table => table.ToObjects()), _json) + "\n");
    }

    private static string InOutput(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
