using FlatcarGen.Core.Files;
using FlatcarGen.Core.Kubeadm.Migration;
using FlatcarGen.Core.Tests.Kubeadm.Migration;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Files;

/// <summary>Random configs inside of Butane documents: each becomes what it would become by itself, and nothing else changes.</summary>
public sealed class FileMigrationTests
{
    private const int Configs = 1_000;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void a_config_in_a_document_becomes_what_it_would_by_itself(string lineEnd)
    {
        var migrated = 0;
        for (var seed = 0; seed < Configs; seed += 2)
        {
            var configs = new[] { Config(seed), Config(seed + 1) };
            var document = Document(configs).Replace("\n", lineEnd, StringComparison.Ordinal);
            if (!configs.SequenceEqual(ConfigsOf(document)))
                continue;

            var result = FileMigration.Run(new("a.bu", FileKind.Butane, document, isTemplate: false, id: 1));

            if (!configs.Any(config => config.Contains("apiVersion: kubeadm", StringComparison.Ordinal)))
                continue;
            Assert.True(!result.IsRefused, $"seed {seed}: {result.Problems.FirstOrDefault()}\n{document}");
            Assert.Equal(configs.Select(After), ConfigsOf(result.Text));
            Assert.Equal(Frame(document), Frame(result.Text));
            Assert.Equal(lineEnd == "\r\n", result.Text.Contains('\r', StringComparison.Ordinal));
            migrated++;
        }

        Assert.True(migrated > Configs / 4, $"Only {migrated} were migrated.");
    }

    [Fact]
    public void contents_that_an_alias_repeats_are_changed_once()
    {
        const string Before = """
            variant: flatcar
            version: 1.0.0
            storage:
              files:
                - path: /a
                  contents: &config
                    inline: |
                      apiVersion: kubeadm.k8s.io/v1beta3
                      kind: JoinConfiguration
                - path: /b
                  contents: *config
            """;

        var result = FileMigration.Run(new("a.bu", FileKind.Butane, Before, isTemplate: false, id: 1));

        Assert.Equal(Before.Replace("v1beta3", "v1beta4", StringComparison.Ordinal), result.Text);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("")]
    public void only_blocks_of_lines_are_changed(string header)
    {
        var before = $"variant: flatcar\nversion: 1.0.0\nstorage:\n  files:\n  - path: /a\n    contents:\n      inline: {header}\n        {{apiVersion: kubeadm.k8s.io/v1beta3,\n\n        kind: JoinConfiguration}}\n";

        var result = FileMigration.Run(new("a.bu", FileKind.Butane, before, isTemplate: false, id: 1));

        Assert.True(result.IsRefused);
        Assert.Equal(before, result.Text);
    }

    [Fact]
    public void a_script_that_holds_a_config_is_told_of()
    {
        const string Before = """
            variant: flatcar
            version: 1.0.0
            storage:
              files:
                - path: /a
                  contents:
                    inline: |
                      apiVersion: kubeadm.k8s.io/v1beta3
                      kind: JoinConfiguration
                - path: /b
                  contents:
                    inline: |
                      #!/bin/bash
                      cat <<EOF
                      apiVersion: kubeadm.k8s.io/v1beta3
                      EOF
            """;

        var result = FileMigration.Run(new("a.bu", FileKind.Butane, Before, isTemplate: false, id: 1));

        var note = Assert.Single(result.Notes);
        Assert.Equal("kubeadm.k8s.io/v1beta3", Before.Substring(note.Range.Start, note.Range.Length));
        Assert.Equal(Before.LastIndexOf("kubeadm.k8s.io", StringComparison.Ordinal), note.Range.Start);
    }

    [Theory]
    [InlineData("      inline: |\n        apiVersion: kubeadm.k8s.io/v1beta3\n        «{% if x %}»\n        kind: JoinConfiguration\n        {% endif %}\n")]
    [InlineData("      inline: |\n        apiVersion: kubeadm.k8s.io/v1beta3\n        kind: JoinConfiguration\n«{% if x %}»\n        a: b\n{% endif %}\n")]
    public void a_template_with_statements_is_refused_at_the_first(string contents)
    {
        var marked = "variant: flatcar\nversion: 1.0.0\nstorage:\n  files:\n  - path: /a\n    contents:\n" + contents;
        var (start, end) = (marked.IndexOf('«', StringComparison.Ordinal), marked.IndexOf('»', StringComparison.Ordinal) - 1);

        var result = FileMigration.Run(new("a.bu", FileKind.Butane, marked.Remove(end + 1, 1).Remove(start, 1), isTemplate: false, id: 1));

        var problem = Assert.Single(result.Problems);
        Assert.Contains("template with statements", problem.Message, StringComparison.Ordinal);
        Assert.Equal((start, end), (problem.Range.Start, problem.Range.End));
    }

    private static string Config(int seed)
    {
        var text = new RandomConfig(seed).Write().Replace("\r", "", StringComparison.Ordinal);
        return text.EndsWith('\n') ? text : text + "\n";
    }

    private static string After(string config) => KubeadmMigration.Migrate(config) is { IsRefused: false } result ? result.Text : config;

    private static string Document(string[] configs) =>
        "# head\nvariant: flatcar # c\nversion: 1.0.0\nstorage:\n  files:\n"
        + string.Concat(configs.Select((config, i) =>
            $"  - path: /{i}\n    contents:\n      inline: |2{(i == 0 ? "+" : "")}\n{Indented(config)}    mode: 0600\n"));

    private static string Indented(string config) =>
        string.Concat(config.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : $"        {line}\n"));

    private static List<string> ConfigsOf(string document)
    {
        var file = new CheckedFile("a.bu", FileKind.Butane, document, isTemplate: false, id: 1);
        return InlineContents.In((YamlMapping)YamlReader.ReadFirst(file.Text).Root!).Select(inline => inline.Text).ToList();
    }

    /// <summary>The lines that are none of a config's.</summary>
    private static IEnumerable<string> Frame(string document) => document.Split('\n').Where(line => !line.StartsWith("        ", StringComparison.Ordinal) && line.Trim().Length > 0);
}
