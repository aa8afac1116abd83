using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Tests.Frame;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Tests.Precision;

/// <summary>What butane refuses, warns of and takes without a word, the analyzer does too: documents with recorded answers.</summary>
public sealed class ButaneAgreementTests
{
    private static readonly HashSet<string> OfButane = [.. RuleCatalog.OfKind<ConfigRule>().Select(rule => rule.Info.Id)];

    private static readonly IReadOnlyList<Case> Cases = Read();

    /// <summary>What butane finds in local files, no text tells.</summary>
    private static IEnumerable<Case> WithoutLocalFiles => Cases.Where(one => !one.Text.Contains("local", StringComparison.Ordinal));

    [Fact]
    public void There_are_cases_of_each_kind()
    {
        Assert.InRange(WithoutLocalFiles.Count(one => one.IsRefused), 250, int.MaxValue);
        Assert.InRange(WithoutLocalFiles.Count(one => one.IsWarnedOf), 50, int.MaxValue);
        Assert.InRange(Cases.Count(one => one.IsTaken), 300, int.MaxValue);
    }

    [Fact]
    public void What_butane_refuses_has_an_error() => Assert.DoesNotContain(
        WithoutLocalFiles,
        one => one.IsRefused && !Findings(one).Any(finding => finding.Severity == DiagnosticSeverity.Error));

    [Fact]
    public void What_butane_warns_of_has_a_warning() => Assert.DoesNotContain(
        WithoutLocalFiles,
        one => one.IsWarnedOf && !Findings(one).Any(finding => finding.Severity >= DiagnosticSeverity.Warning));

    [Fact]
    public void What_butane_accepts_has_no_error_of_butane() => Assert.DoesNotContain(
        Cases,
        one => !one.IsRefused && Findings(one).Any(finding => finding.Severity == DiagnosticSeverity.Error && OfButane.Contains(finding.Id)));

    [Fact]
    public void What_butane_takes_without_a_word_has_nothing_of_butane() =>
        Assert.DoesNotContain(Cases, one => one.IsTaken && Findings(one).Any(finding => OfButane.Contains(finding.Id)));

    private static IReadOnlyList<Diagnostic> Findings(Case one) => FileRun.Findings("", one.Name + ".bu", one.Text);

    private static List<Case> Read()
    {
        var folder = Path.Combine(Corpora.OurOwn, "butane");
        var rows = File.ReadLines(Path.Combine(folder, "index.tsv")).Select(line => line.Split('\t')).ToList();
        var (name, group, code, strict) = (IndexOf("name"), IndexOf("group"), IndexOf("rc_default"), IndexOf("rc_strict"));
        return rows.Skip(1)
            .Select(row => new Case(
                row[name],
                File.ReadAllText(Path.Combine(folder, row[group], row[name] + ".bu")),
                row[code] != "0",
                row[strict] != "0"))
            .ToList();

        int IndexOf(string column) => Array.IndexOf(rows[0], column);
    }

    private sealed record Case(string Name, string Text, bool IsRefused, bool IsRefusedStrictly)
    {
        public bool IsWarnedOf => !IsRefused && IsRefusedStrictly;

        public bool IsTaken => !IsRefusedStrictly;

        public override string ToString() => Name;
    }
}
