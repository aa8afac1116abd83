using FlatcarGen.Conformance.Butane.Fuzz;

namespace FlatcarGen.Conformance.Tests.Fuzz;

public class SortTests
{
    [Theory]
    [InlineData("not reported: error at $.storage.files.0.path in line 4", "not reported: error at $.storage.files.12.path in line 9", true)]
    [InlineData("not reported: error at $.storage.files.0.path in line 4", "not reported: error at $.storage.files.0.mode in line 4", false)]
    [InlineData("not reported: warning at $.foo in line 4", "not reported: warning at $.bar in line 4", true)]
    [InlineData("config: `a`, butane has `b`", "config: `c`, butane has `d`", true)]
    public void Numbers_texts_and_unknown_keys_make_no_other_sort(string one, string other, bool same) =>
        Assert.Equal(same, new Sort(one).ToString() == new Sort(other).ToString());

    /// <summary>Where reading stops early, all that is not read is missing.</summary>
    [Theory]
    [InlineData("rejected (error at $.a in line 1: A tab.); butane accepts it; not reported: warning at $.storage in line 4", "rejected (error at $ in line 2: A tab.); butane accepts it", true)]
    [InlineData("rejected (error at $ in line 1: A tab.); butane accepts it", "rejected (error at $ in line 2: A dash.); butane accepts it", false)]
    [InlineData("not reported: error at $.passwd in line 9; in its place: error at $ in line 2: A tab.", "not reported: error at $.systemd in line 9; in its place: error at $.x in line 2: A tab.", true)]
    public void What_stopped_the_reading_makes_a_sort(string one, string other, bool same) =>
        Assert.Equal(same, new Sort(one).ToString() == new Sort(other).ToString());

    [Fact]
    public void A_smaller_document_shows_less_and_nothing_else()
    {
        var all = new Sort("not reported: error at $.storage in line 1, error at $.systemd in line 2");
        Assert.True(new Sort("not reported: error at $.systemd in line 7").IsPartOf(all));
        Assert.False(new Sort("not reported: error at $.passwd in line 7").IsPartOf(all));
        Assert.False(new Sort("accepted; butane rejects it").IsPartOf(all));
    }
}
