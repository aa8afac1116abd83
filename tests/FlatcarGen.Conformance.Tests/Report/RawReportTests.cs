using FlatcarGen.Conformance.Butane.Report;

namespace FlatcarGen.Conformance.Tests.Report;

public class RawReportTests
{
    [Theory]
    [InlineData("error at $.storage.files.0.path, line 7 col 15: not good\n", "error", "$.storage.files.0.path", 7)]
    [InlineData("warning at $.foo, line 3 col 1: unknown\n", "warning", "$.foo", 3)]
    [InlineData("warning at $.a, b: c, line 3 col 1: unknown\n", "warning", "$.a, b: c", 3)]
    [InlineData("warning at $.a\nb, line 3 col 1: unknown\n", "warning", "$.a\nb", 3)]
    [InlineData("warning at $.foo: unknown\n", "warning", "$.foo", null)]
    [InlineData("error at line 1 col 1: no text\n", "error", "$", 1)]
    [InlineData("error: all wrong\n", "error", "$", null)]
    public void An_entry_is_a_severity_a_path_and_a_line(string text, string severity, string path, int? line) =>
        Assert.Equal([new ReportLine(severity, path, line)], RawReport.Read(text));

    [Fact]
    public void Values_of_the_wrong_type_have_lines_and_no_paths() => Assert.Equal(
        [new ReportLine("error", null, 4), new ReportLine("error", null, 9)],
        RawReport.Read("Error translating config: yaml: unmarshal errors:\n  line 4: cannot unmarshal !!str `x` into int\n"
            + "  line 9: mapping key \"files\" already defined at line 5\n"));

    [Fact]
    public void Last_words_are_no_entry() => Assert.Empty(RawReport.Read("Error translating config: yaml: line 3: found a tab\n"));
}
