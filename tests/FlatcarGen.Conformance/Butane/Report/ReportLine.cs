namespace FlatcarGen.Conformance.Butane.Report;

/// <summary>An entry of a report. Its wording is everybody's own, and not compared.</summary>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Path">As butane writes it; null where butane says none, which goes with any.</param>
/// <param name="Line">From 1; null where none is said.</param>
/// <param name="Wording">What is said; null where that is not known.</param>
internal readonly record struct ReportLine(string Severity, string? Path, int? Line, string? Wording = null)
{
    public override string ToString() =>
        Severity + (Path is null ? "" : $" at {Path}") + (Line is { } line ? $" in line {line}" : "");
}
