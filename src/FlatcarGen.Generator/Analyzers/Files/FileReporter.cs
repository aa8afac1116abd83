using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Analyzers.Files;

/// <summary>Turns findings in a file of the project into diagnostics at its lines and columns.</summary>
internal sealed class FileReporter(
    ProjectFile file, AnalyzerConfigOptions options, Action<Diagnostic> report, CancellationToken cancellation)
{
    /// <summary>As in <see cref="FindingReporter"/>.</summary>
    private const int MostOfARule = 100;

    private readonly FileSuppressions _suppressions = new(file.Source);
    private readonly HashSet<(TextSpan Span, string Rule, string Message)> _reported = [];

    /// <summary>Reports what a rule finds in this file; what it finds in another is told there.</summary>
    public void Report(IEnumerable<Finding> findings)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var finding in findings.Where(finding => finding.At.Id == file.Itself.At.Id).Take(MostOfARule))
            Report(finding);
    }

    private void Report(Finding finding)
    {
        var span = SpanOf(finding.Range);
        if (!_reported.Add((span, finding.Rule.Id, finding.Message)) || _suppressions.Covers(span.Start, finding.Rule.Id))
            return;
        var descriptor = Descriptors.Of(finding.Rule);
        if (FileSeverity.Of(descriptor, options) is not { } severity)
            return;
        report(Diagnostic.Create(
            descriptor,
            Location.Create(file.Path, span, file.Source.Lines.GetLinePositionSpan(span)),
            severity,
            additionalLocations: null,
            properties: null,
            finding.Arguments.ToArray<object>()));
    }

    /// <summary>The characters of a range; the first line that is no comment for a finding in the file as a whole.</summary>
    private TextSpan SpanOf(TextRange? range)
    {
        if (range is not { } characters)
            return file.Source.Lines.FirstOrDefault(line => !IsEmptyOrComment(line)) is { Text: not null } first ? first.Span : file.Source.Lines[0].Span;
        var start = Math.Min(Math.Max(characters.Start, 0), file.Source.Length);
        return TextSpan.FromBounds(start, Math.Min(Math.Max(characters.End, start), file.Source.Length));
    }

    private static bool IsEmptyOrComment(TextLine line) => line.ToString().TrimStart() is "" or ['#' or ';', ..];
}
