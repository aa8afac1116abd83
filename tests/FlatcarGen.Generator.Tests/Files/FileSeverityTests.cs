using FlatcarGen.Generator.Tests.Frame;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Tests.Files;

/// <summary>Severities in sections for files that are no C#.</summary>
public sealed class FileSeverityTests
{
    private const string Unit = "[Service]\nExecStart=/bin/a > /b\n";
    private const string Category = "flatcargen.category-FlatcarGen.Systemd.severity";

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData(" WARNING ", DiagnosticSeverity.Warning)]
    [InlineData("default", DiagnosticSeverity.Error)]
    [InlineData("loud", DiagnosticSeverity.Error)]
    [InlineData("", DiagnosticSeverity.Error)]
    public void A_rule_s_severity(string said, DiagnosticSeverity expected) =>
        Assert.Equal([expected], SeveritiesOf($"[*.service]\nflatcargen.FCG2001.severity = {said}\n"));

    [Fact]
    public void None_is_not_told() => Assert.Empty(SeveritiesOf("[*]\nflatcargen.FCG2001.severity = none\n"));

    [Fact]
    public void A_category_s_severity() => Assert.Equal([DiagnosticSeverity.Info], SeveritiesOf($"[*]\n{Category} = suggestion\n"));

    [Fact]
    public void A_rule_s_severity_goes_before_its_category_s() =>
        Assert.Equal([DiagnosticSeverity.Warning], SeveritiesOf($"[*]\n{Category} = none\nflatcargen.fcg2001.severity = warning\n"));

    [Theory]
    [InlineData("[*.bu]\nflatcargen.FCG2001.severity = none\n")]
    [InlineData("[*]\nflatcargen.FCG2002.severity = none\n")]
    [InlineData("[*]\nflatcargen.category-FlatcarGen.Kubeadm.severity = none\n")]
    [InlineData("[*]\nflatcargen.category-Systemd.severity = none\n")]
    public void What_is_for_others_changes_nothing(string config) => Assert.Equal([DiagnosticSeverity.Error], SeveritiesOf(config));

    [Fact]
    public void A_section_for_Butane_holds_for_the_units_inside() => Assert.Equal(
        [DiagnosticSeverity.Warning],
        FileRun.Findings(
            "[*.bu]\nflatcargen.FCG2001.severity = warning\n",
            "worker.bu",
            "variant: flatcar\nversion: 1.1.0\nsystemd:\n  units:\n    - name: a.service\n      contents: |\n        [Service]\n        ExecStart=/bin/a > /b\n").Select(finding => finding.Severity));

    [Fact]
    public void What_the_rule_is_by_itself_stays_known()
    {
        var finding = Assert.Single(FileRun.Findings("[*]\nflatcargen.FCG2001.severity = suggestion\n", "a.service", Unit));

        Assert.Equal(DiagnosticSeverity.Error, finding.DefaultSeverity);
        Assert.Equal("FlatcarGen.Systemd", finding.Descriptor.Category);
        Assert.EndsWith("FCG2001.md", finding.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    private static IEnumerable<DiagnosticSeverity> SeveritiesOf(string config) =>
        FileRun.Findings(config, "a.service", Unit).Select(finding => finding.Severity);
}
