namespace FlatcarGen.Build.Tests.Values;

public sealed class SecretsFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Holds_names_with_values()
    {
        var value = Assert.Single(Read("""{ "token": "abc\ndef" }"""));

        Assert.Equal(("token", "abc\ndef", true), (value.Name, value.Value, value.IsSecret));
    }

    [Fact]
    public void A_mistake_is_told_with_its_place_and_without_what_is_in_the_file()
    {
        var error = Assert.Throws<ArtifactException>(() => Read("{\n  \"token\": s3cret\n}"));

        Assert.Equal(("FCG8011", _folder["secrets.json"], 2, 12), (error.Code, error.File, error.Line, error.Column));
        Assert.DoesNotContain("s3cret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_an_error() =>
        Assert.Equal("FCG8011", Assert.Throws<ArtifactException>(() => SecretsFile.Read(_folder["none.json"])).Code);

    private IReadOnlyList<GivenValue> Read(string text)
    {
        File.WriteAllText(_folder["secrets.json"], text);
        return SecretsFile.Read(_folder["secrets.json"]);
    }
}
