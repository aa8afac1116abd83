namespace FlatcarGen.Conformance.Butane.Report;

/// <summary>Compares reports as multisets of what was found where.</summary>
internal static class ReportComparer
{
    /// <summary>What the first report has and the second has not.</summary>
    public static List<ReportLine> Missing(IReadOnlyList<ReportLine> expected, IReadOnlyList<ReportLine> actual)
    {
        var left = actual.ToList();
        // Those that go with few first, so that one which goes with many does not take what another one needs.
        var missing = new List<ReportLine>();
        foreach (var line in expected.OrderBy(line => (line.Path is null ? 2 : 0) + (line.Line is null ? 1 : 0)))
        {
            var found = left.FindIndex(candidate => Covers(line, candidate));
            if (found < 0)
                missing.Add(line);
            else
                left.RemoveAt(found);
        }
        return missing;
    }

    private static bool Covers(ReportLine expected, ReportLine actual) =>
        expected.Severity == actual.Severity
        && (expected.Path is null || expected.Path == actual.Path)
        && (expected.Line is null || expected.Line == actual.Line);
}
