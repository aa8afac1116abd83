using System.Diagnostics;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Machines;

public sealed class LaterValuesTests
{
    [Theory]
    [InlineData("$COREOS_EC2_IPV6:6443", "?:6443")]
    [InlineData("[${COREOS_EC2_IPV6}]:6443", "[?]:6443")]
    [InlineData("${join(\",\", [for x in y : \"${x}}\"])}/56", "?/56")]
    [InlineData("${map[\"}\"]}", "?")]
    [InlineData("${X:-none}.local", "?.local")]
    [InlineData("{{ token }}.{{ secret }}", "?.?")]
    [InlineData("{{ '}}' | upper }}x", "?x")]
    [InlineData("{{ it's }}x", "?x")]
    [InlineData("a{% if x %}b{% endif %}", "a?b?")]
    [InlineData("$(hostname -f)", "?")]
    [InlineData("${h.data[0].value}", "?")]
    [InlineData("v${VERSION%%-*}", "v?")]
    [InlineData("sha256:__CA_HASH__", "sha256:?")]
    public void What_is_put_in_later_is_unknown(string text, string masked) =>
        Assert.Equal(masked, LaterValues.Mask(text).Replace(MappedText.Unknown, '?'));

    [Theory]
    [InlineData("10.0.0.0/16")]
    [InlineData("costs 5$ or $5")]
    [InlineData("${open")]
    [InlineData("{{ open")]
    [InlineData("{a: {b: c}}")]
    [InlineData("$(open")]
    [InlineData("$")]
    [InlineData("a$")]
    [InlineData("a{")]
    [InlineData("a_")]
    [InlineData("a__b__c ___ __ _A_ __A")]
    [InlineData("")]
    public void What_stays_is_given_back_as_it_is(string text) => Assert.Same(text, LaterValues.Mask(text));

    [Fact]
    public void A_mapped_text_knows_where_it_was()
    {
        var masked = LaterValues.Mask(MappedText.Plain(new("a ${x} b", Anchor.None)));
        Assert.True(masked.IsUnknownAt(2));
        Assert.Equal(new TextRange(2, 4), masked.ToSource(new(2, 1)));
        Assert.Equal(new TextRange(7, 1), masked.ToSource(new(4, 1)));
    }

    [Theory]
    [InlineData("{{")]
    [InlineData("{% '")]
    [InlineData("${")]
    [InlineData("${\" }")]
    [InlineData("$(")]
    [InlineData("{{ \" }} {{ ' }}")]
    [InlineData("${x")]
    [InlineData("_")]
    [InlineData("__A")]
    public void What_is_left_open_costs_no_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));
        var watch = Stopwatch.StartNew();
        LaterValues.Mask(text);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }
}
