using FlatcarGen.Conformance.Butane.Report;

namespace FlatcarGen.Conformance.Tests.Report;

public class ReportComparerTests
{
    private static readonly ReportLine File = new("error", "$.storage.files.0", 5), Unit = new("warning", "$.systemd.units.0", 9);

    [Fact]
    public void The_order_does_not_matter() => Assert.Empty(ReportComparer.Missing([File, Unit], [Unit, File]));

    [Fact]
    public void A_missing_entry_is_named() => Assert.Equal([Unit], ReportComparer.Missing([File, Unit], [File]));

    [Fact]
    public void An_entry_twice_is_to_be_found_twice() => Assert.Equal([File], ReportComparer.Missing([File, File], [File]));

    [Fact]
    public void Another_severity_path_or_line_is_another_entry()
    {
        Assert.Single(ReportComparer.Missing([File], [File with { Severity = "warning" }]));
        Assert.Single(ReportComparer.Missing([File], [File with { Path = "$.storage.files.1" }]));
        Assert.Single(ReportComparer.Missing([File], [File with { Line = 6 }]));
        Assert.Single(ReportComparer.Missing([File], [File with { Line = null }]));
    }

    [Fact]
    public void What_butane_gives_no_path_or_no_line_goes_with_any()
    {
        Assert.Empty(ReportComparer.Missing([File with { Path = null }], [File]));
        Assert.Empty(ReportComparer.Missing([File with { Line = null }], [File]));
    }

    [Fact]
    public void What_goes_with_any_does_not_take_what_goes_with_one_alone() =>
        Assert.Empty(ReportComparer.Missing([File with { Path = null }, File], [File, File with { Path = "$" }]));
}
