namespace FlatcarGen.Build.Tests.Values;

public sealed class GivenValuesTests
{
    private const string Salt = "salt";

    [Fact]
    public void The_environment_wins_over_the_secrets_file_and_that_over_items()
    {
        var values = new GivenValues(
        [
            new("a", "environment", ValueOrigin.Environment), new("a", "file", ValueOrigin.SecretsFile), new("a", "item", ValueOrigin.Item),
            new("b", "file", ValueOrigin.SecretsFile), new("b", "item", ValueOrigin.Item),
            new("c", "first", ValueOrigin.Item), new("c", "last", ValueOrigin.Item),
        ]);

        Assert.Equal(["environment", "file", "last"], values.All.Select(value => value.Value));
        Assert.Equal([true, true, false], values.All.Select(value => value.IsSecret));
        Assert.Null(values.Find("d"));
    }

    [Fact]
    public void A_value_never_prints_itself() => Assert.Equal("token", $"{new GivenValue("token", "s3cret", ValueOrigin.Environment)}");

    [Fact]
    public void The_fingerprint_is_the_same_for_the_same_values_in_any_order()
    {
        var (a, b) = (new GivenValue("a", "1", ValueOrigin.Item), new GivenValue("b", "2", ValueOrigin.Environment));

        Assert.Equal(new GivenValues([a, b]).Fingerprint(Salt), new GivenValues([b, a]).Fingerprint(Salt));
        Assert.NotEqual(new GivenValues([a, b]).Fingerprint(Salt), new GivenValues([a, b]).Fingerprint("other"));
    }

    [Theory]
    [InlineData("a", "2", ValueOrigin.Item)]
    [InlineData("b", "1", ValueOrigin.Item)]
    [InlineData("a", "1", ValueOrigin.Environment)]
    [InlineData("a1", "", ValueOrigin.Item)]
    public void The_fingerprint_changes_with_name_value_and_origin(string name, string value, ValueOrigin origin) => Assert.NotEqual(
        new GivenValues([new("a", "1", ValueOrigin.Item)]).Fingerprint(Salt),
        new GivenValues([new(name, value, origin)]).Fingerprint(Salt));

    [Theory]
    [InlineData("no s3cret-w0rd here", true)]
    [InlineData("a part of it, s3cret, too", true)]
    [InlineData("or with another escape: s3cret\\u002dw0rd", true)]
    [InlineData("none of it", false)]
    [InlineData("an item's value is public", false)]
    public void Tells_texts_with_a_secret_or_a_word_of_it(string text, bool expected)
    {
        var values = new GivenValues([new("a", "s3cret-w0rd", ValueOrigin.SecretsFile), new("b", "public", ValueOrigin.Item)]);

        Assert.Equal(expected, values.IsTold(text));
    }

    [Fact]
    public void What_is_added_wins_over_everything() =>
        Assert.Equal("added", new GivenValues([new("a", "1", ValueOrigin.Environment)]).With(new("a", "added", ValueOrigin.Item)).Find("a")!.Value);
}
