using FlatcarGen.Conformance.Kubeadm.Meaning;

namespace FlatcarGen.Conformance.Tests.Kubeadm.Meaning;

public class DocumentsTests
{
    [Theory]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("Yes", "true")]
    [InlineData("OFF", "false")]
    [InlineData("'yes'", "\"yes\"")]
    [InlineData("yEs", "\"yEs\"")]
    [InlineData("0x10", "16")]
    [InlineData("010", "8")]
    [InlineData("1_000", "1000")]
    [InlineData("1.50", "1.5")]
    [InlineData("5m", "\"5m\"")]
    [InlineData("v1.32.1", "\"v1.32.1\"")]
    [InlineData("99999999999999999999999999999999999999", "\"99999999999999999999999999999999999999\"")]
    public void A_scalar_is_what_yaml_takes_it_for(string text, string json)
    {
        var config = Documents.Read($"kind: K\nvalue: {text}\n", out var problem);
        Assert.Null(problem);
        Assert.Equal(json, config["K"]!["value"]?.ToJsonString() ?? "null");
    }

    [Fact]
    public void Anchors_are_followed_and_what_is_merged_gives_way()
    {
        var config = Documents.Read("kind: K\na: &a {x: 1, y: 2}\nb: *a\nc: {<<: *a, y: 3}\n", out _);
        Assert.Equal("""{"kind":"K","a":{"x":1,"y":2},"b":{"x":1,"y":2},"c":{"y":3,"x":1}}""", config["K"]!.ToJsonString());
    }

    [Fact]
    public void Documents_are_known_by_their_kinds()
    {
        var config = Documents.Read("{\"kind\": \"B\"}\n---\n---\nkind: A\n", out var problem);
        Assert.Null(problem);
        Assert.Equal(["A", "B"], config.Kinds);
    }

    [Theory]
    [InlineData("a: [")]
    [InlineData("- a")]
    [InlineData("kind: ''")]
    [InlineData("kind: A\n---\nkind: A")]
    public void What_is_no_config_has_a_problem(string text)
    {
        Documents.Read(text, out var problem);
        Assert.NotNull(problem);
    }
}
