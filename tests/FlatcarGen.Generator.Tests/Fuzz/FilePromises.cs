using System.Globalization;
using FlatcarGen.Generator.Tests.Frame;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>What holds for any files whatever that are no C#.</summary>
internal static class FilePromises
{
    /// <summary>Settings of the folder: files whose names begin with a <c>t</c> are templates, one severity is other than by itself.</summary>
    private const string Config = "[t*]\nbuild_metadata.AdditionalFiles.Template = true\n[*.bu]\nflatcargen.FCG2001.severity = warning\n";

    /// <returns>How many findings there were.</returns>
    public static int Hold(IReadOnlyList<(string Name, string Text)> files)
    {
        var texts = files.Select(file => new TextOfFile("/0/" + file.Name, file.Text)).ToList();
        var run = new FileRun(Config, texts);
        var findings = run.Findings();
        Assert.Empty(run.Thrown);
        foreach (var finding in findings)
            HoldForFinding(finding, texts.Single(text => text.Path == finding.Location.GetLineSpan().Path));
        Assert.Equal(findings.Length, findings.Select(finding => finding.ToString()).Distinct(StringComparer.Ordinal).Count());

        var again = new FileRun(Config, Enumerable.Reverse(texts).ToList()).Findings();
        Assert.Equal(Shown(findings), Shown(again));
        return findings.Length;
    }

    private static void HoldForFinding(Diagnostic finding, TextOfFile file)
    {
        Assert.StartsWith("FCG", finding.Id, StringComparison.Ordinal);
        Assert.NotEmpty(finding.GetMessage(CultureInfo.InvariantCulture));
        var source = file.GetText();
        var span = finding.Location.SourceSpan;
        Assert.InRange(span.Start, 0, source.Length);
        Assert.InRange(span.End, span.Start, source.Length);
        Assert.Equal(source.Lines.GetLinePositionSpan(span), finding.Location.GetLineSpan().Span);
    }

    private static IEnumerable<string> Shown(IEnumerable<Diagnostic> findings) =>
        findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal);
}
