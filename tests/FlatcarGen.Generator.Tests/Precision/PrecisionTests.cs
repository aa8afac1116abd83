using System.Globalization;
using System.Text.RegularExpressions;
using FlatcarGen.Generator.Analyzers;
using FlatcarGen.Generator.Tests.Docs;
using FlatcarGen.Generator.Tests.Frame;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Generator.Tests.Precision;

/// <summary>What the rules say of configurations that people have published, and of what the real tools accept.</summary>
public sealed class PrecisionTests
{
    private const string Page = "docs/precision.md";

    /// <summary>Has a node inside itself under a key that butane does not look at.</summary>
    private const string Cyclic = "struct-36.bu";

    [CorpusFact]
    public async Task The_page_counts_the_findings_in_published_Butane_documents()
    {
        var files = Corpora.Files("butane", ".bu", "public").ToList();
        var found = new List<string>();
        foreach (var file in files)
            found.AddRange((await FindingsIn(file, Path.GetFileName(file))).Select(finding => finding.Id));

        var counted = found.CountBy(id => id).OrderBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}"));
        Assert.Equal(string.Join('\n', counted), string.Join('\n', CountsOnThePage()));
        Assert.Contains($"{files.Count} Butane documents", RepositoryFiles.Read(Page), StringComparison.Ordinal);
        Assert.Contains($"{found.Count} findings", RepositoryFiles.Read(Page), StringComparison.Ordinal);
    }

    [CorpusTheory]
    [InlineData("butane", "*.bu", "FCG7501")]
    [InlineData("kubeadm", "*.yaml", "FCG5501")]
    public async Task What_the_real_tool_reads_is_read_here(string tool, string pattern, string id)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Corpora.Folder!, tool, "accept"), pattern))
        {
            if (!file.EndsWith(".migrated.yaml", StringComparison.Ordinal) && Path.GetFileName(file) != Cyclic)
                Assert.DoesNotContain(id, (await FindingsIn(file, $"kubeadm-{Path.GetFileName(file)}")).Select(finding => finding.Id));
        }
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindingsIn(string file, string name) => await CSharpCompilation.Create("Corpus")
        .WithAnalyzers([new FlatcarAnalyzer()], new AnalyzerOptions([new TextOfFile(name, await File.ReadAllTextAsync(file))]))
        .GetAnalyzerDiagnosticsAsync();

    private static IEnumerable<string> CountsOnThePage() =>
        Regex.Matches(RepositoryFiles.Read(Page), @"^\| \[(FCG[0-9]{4})\]\(rules/FCG[0-9]{4}\.md\) \| ([0-9]+) \|", RegexOptions.Multiline)
            .Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}");
}
