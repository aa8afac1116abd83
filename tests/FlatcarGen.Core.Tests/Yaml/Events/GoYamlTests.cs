using System.Text.Json;

namespace FlatcarGen.Core.Tests.Yaml.Events;

/// <summary>
/// What go-yaml 3.0.1 makes of strings of YAML's own characters, recorded: whether it takes them, every node, its line and its column.
/// </summary>
public sealed class GoYamlTests
{
    [Fact]
    public void What_go_yaml_reads_is_read_so_and_what_it_refuses_is_refused()
    {
        var recorded = Recorded().ToList();

        Assert.True(recorded.Count > 500);
        Assert.All(recorded, row =>
        {
            var outline = EventOutline.Of(row.Text, withPlaces: true);
            Assert.Equal(row.Outline, outline.EndsWith("refused", StringComparison.Ordinal) ? "refused" : outline);
        });
    }

    private static IEnumerable<(string Text, string Outline)> Recorded()
    {
        using var reader = new StreamReader(typeof(GoYamlTests).Assembly.GetManifestResourceStream("go-yaml.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            yield return (JsonSerializer.Deserialize<string>(line.AsSpan(0, tab))!, line[(tab + 1)..]);
        }
    }
}
