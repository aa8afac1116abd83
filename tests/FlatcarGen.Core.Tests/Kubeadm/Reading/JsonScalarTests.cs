namespace FlatcarGen.Core.Tests.Kubeadm.Reading;

/// <summary>Expected values are what sigs.k8s.io/yaml 1.4 answers.</summary>
public sealed class JsonScalarTests
{
    [Theory]
    [InlineData("yes", "true")]
    [InlineData("y", "true")]
    [InlineData("Off", "false")]
    [InlineData("tRue", "\"tRue\"")]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("<<", "\"<<\"")]
    [InlineData("2026-01-02", "\"2026-01-02\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("'yes'", "\"yes\"")]
    public void Words(string yaml, string json) => Assert.Equal(Json(json), Of(yaml));

    [Theory]
    [InlineData("0777", "511")]
    [InlineData("0o17", "15")]
    [InlineData("0x1F", "31")]
    [InlineData("0b101", "5")]
    [InlineData("0b-1", "-1")]
    [InlineData("08", "8")]
    [InlineData("1_000", "1000")]
    [InlineData("_1", "\"_1\"")]
    [InlineData("-0", "0")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("18446744073709551616", "18446744073709552000")]
    public void Whole_numbers(string yaml, string json) => Assert.Equal(Json(json), Of(yaml));

    [Theory]
    [InlineData("6443.0", "6443")]
    [InlineData("1e3", "1000")]
    [InlineData("1.30", "1.3")]
    [InlineData("-0.0", "-0")]
    [InlineData("1e21", "1e+21")]
    [InlineData("1e-7", "1e-7")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("4.9e-324", "5e-324")]
    [InlineData(".5_0", "0.5")]
    [InlineData("1e999", "\"1e999\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    public void Fractions(string yaml, string json) => Assert.Equal(Json(json), Of(yaml));

    [Theory]
    [InlineData("!!str 1", "\"1\"")]
    [InlineData("!!int '1'", "1")]
    [InlineData("!!float 1", "1")]
    [InlineData("!!bool 'yes'", "true")]
    [InlineData("!!null ''", "null")]
    [InlineData("!!binary eA==", "\"x\"")]
    [InlineData("!!timestamp 2026-1-2", "\"2026-1-2\"")]
    [InlineData("! 1", "\"1\"")]
    [InlineData("!mine 1", "\"1\"")]
    public void Tags(string yaml, string json) => Assert.Equal(Json(json), Of(yaml));

    [Theory]
    [InlineData("!!int x")]
    [InlineData("!!int 1.5")]
    [InlineData("!!bool 1")]
    [InlineData("!!null x")]
    [InlineData("!!timestamp 2026-02-30")]
    [InlineData("!!binary e")]
    [InlineData(".inf")]
    [InlineData("-.INF")]
    [InlineData(".nan")]
    public void What_json_cannot_say_is_a_problem_of_its_scalar(string yaml)
    {
        var problem = Assert.Single(Reading.OfPart("a: 1\nb: " + yaml).Problems);
        Assert.Equal(yaml, Reading.Shown(problem));
    }

    [Theory]
    [InlineData("${x}", "?")]
    [InlineData("${x}443", "?")]
    [InlineData("10.${x}", "?")]
    [InlineData("fals${x}", "?")]
    [InlineData("v${x}", "\"v\uFFFC\"")]
    [InlineData("'${x}'", "\"\uFFFC\"")]
    [InlineData("${x}:6443", "\"\uFFFC:6443\"")]
    [InlineData("!!str ${x}", "\"\uFFFC\"")]
    [InlineData("!!int ${x}", "?")]
    public void What_is_not_known_has_a_type_only_if_nothing_changes_it(string yaml, string json) =>
        Assert.Equal(Json(json), Reading.Write(Reading.OfPart("a: " + yaml).Root!));

    private static string Of(string yaml) => Reading.JsonOf("a: " + yaml);

    private static string Json(string value) => $$"""{"a":{{value}}}""";
}
