using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Schema;
using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Kubeadm.Validation.Types;
using ValueType = FlatcarGen.Core.Kubeadm.Schema.ValueType;

namespace FlatcarGen.Core.Tests.Kubeadm.Validation.Types;

public sealed class TypeCheckTests
{
    private static readonly ObjectType Inner = new("Inner", new("name", ValueType.Text), new("count", ValueType.Int32));

    private static readonly ObjectType Type = new(
        "Outer",
        new("text", ValueType.Text), new("flag", ValueType.Boolean), new("small", ValueType.Int32), new("large", ValueType.Int64),
        new("natural", ValueType.UInt32), new("share", ValueType.Float), new("texts", ValueType.Texts), new("inner", ValueType.Of(Inner)),
        new("inners", ValueType.List(ValueType.Of(Inner))), new("map", ValueType.Map(ValueType.Boolean)), new("wait", ValueType.Duration),
        new("maybeWait", ValueType.Duration.ByPointer()), new("at", ValueType.Time), new("size", ValueType.Quantity),
        new("token", ValueType.BootstrapToken), new("maybeToken", ValueType.BootstrapToken.ByPointer()),
        new("newer", ValueType.Text) { Since = 34 }, new("older", ValueType.Text) { Until = 33 });

    [Theory]
    [InlineData("text: x")]
    [InlineData("text: ''")]
    [InlineData("flag: yes")]
    [InlineData("small: 6443.0")]
    [InlineData("small: 0x7fffffff")]
    [InlineData("large: 9223372036854775807")]
    [InlineData("natural: 4294967295")]
    [InlineData("share: 3")]
    [InlineData("texts: [a, ~]")]
    [InlineData("inners: [{name: x}, ~]")]
    [InlineData("map: {a: on, b: ~}")]
    [InlineData("wait: 1h30m")]
    [InlineData("at: 2026-01-02T03:04:05Z")]
    [InlineData("size: 1.5")]
    [InlineData("size: 100Mi")]
    [InlineData("token: abcdef.0123456789abcdef")]
    public void What_fits_is_taken(string yaml) => Assert.Empty(Check(yaml));

    [Theory]
    [InlineData("text: 1", "text")]
    [InlineData("text: yes", "text")]
    [InlineData("text: [x]", "text")]
    [InlineData("flag: 'true'", "flag")]
    [InlineData("small: '1'", "small")]
    [InlineData("small: 1.5", "small")]
    [InlineData("small: 2147483648", "small")]
    [InlineData("large: 9223372036854775808", "large")]
    [InlineData("natural: -1", "natural")]
    [InlineData("share: x", "share")]
    [InlineData("texts: x", "texts")]
    [InlineData("texts: [a, 1]", "texts[1]")]
    [InlineData("inner: []", "inner")]
    [InlineData("inners: [{count: 1}, {count: x}]", "inners[1].count")]
    [InlineData("map: {a: x}", "map.a")]
    [InlineData("{\"small\": 1.0}", "small")]
    public void What_does_not_fit_is_refused_at_its_path(string yaml, string path) =>
        Assert.Equal((KubeadmProblem.WrongType, path), Problem(yaml));

    [Theory]
    [InlineData("wait: 30", KubeadmProblem.Duration)]
    [InlineData("wait: '30'", KubeadmProblem.Duration)]
    [InlineData("at: 2026-01-02", KubeadmProblem.Time)]
    [InlineData("size: 10 Mi", KubeadmProblem.Quantity)]
    [InlineData("size: true", KubeadmProblem.Quantity)]
    [InlineData("token: abcdef", KubeadmProblem.BootstrapToken)]
    [InlineData("token: 123", KubeadmProblem.BootstrapToken)]
    public void Types_that_read_themselves_have_problems_of_their_own(string yaml, KubeadmProblem problem) => Assert.Equal(problem, Problem(yaml).Problem);

    [Theory]
    [InlineData("wait: ~", 1)]
    [InlineData("token: null", 1)]
    [InlineData("maybeWait: ~", 0)]
    [InlineData("maybeToken: ~", 0)]
    [InlineData("size: ~", 0)]
    [InlineData("at: ~", 0)]
    [InlineData("text: ~", 0)]
    [InlineData("small: ~", 0)]
    [InlineData("inner: ~", 0)]
    [InlineData("texts: ~", 0)]
    public void Null_is_no_value_but_for_two_types(string yaml, int problems) => Assert.Equal(problems, Check(yaml).Count);

    [Fact]
    public void An_unknown_field_is_told_at_its_key_with_what_was_meant()
    {
        var entry = Assert.Single(Check("inner:\n  naem: x\n"));
        Assert.Equal((KubeadmProblem.UnknownField, "inner.naem", "name"), (entry.Problem, entry.Path, entry.Remedy));
        Assert.Equal(9, entry.Place!.Value.Range!.Value.Start);
    }

    [Fact]
    public void Names_are_told_apart_by_case() => Assert.Equal("text", Assert.Single(Check("Text: x")).Remedy);

    [Fact]
    public void There_is_no_remedy_where_what_was_meant_is_there_too() => Assert.Null(Check("text: x\ntexd: y")[0].Remedy);

    [Theory]
    [InlineData(33, "newer: x", "1.34")]
    [InlineData(34, "older: x", "1.33")]
    public void A_field_of_another_release_says_so(int release, string yaml, string told)
    {
        var entry = Assert.Single(Check(yaml, ReleaseRange.Of(release)));
        Assert.Equal(KubeadmProblem.FieldOfAnotherVersion, entry.Problem);
        Assert.Contains(told, entry.Message);
    }

    [Fact]
    public void What_one_of_the_releases_has_is_taken() => Assert.Empty(Check("newer: x\nolder: z", ReleaseRange.Known));

    [Fact]
    public void A_field_of_another_version_of_the_api_says_so()
    {
        var other = new ObjectType("Outer", new Field("inner", ValueType.Of(new("Inner", new Field("gone", ValueType.Text)))));
        var entry = Assert.Single(Check("inner: {gone: x}", ReleaseRange.Known, new OtherVersion("v1old", ValueType.Of(other))));
        Assert.Equal((KubeadmProblem.FieldOfAnotherVersion, "inner.gone"), (entry.Problem, entry.Path));
        Assert.Contains("v1old", entry.Message);
    }

    [Fact]
    public void A_form_of_another_version_of_the_api_is_told()
    {
        var other = new ObjectType("Outer", new Field("texts", ValueType.Map(ValueType.Text)));
        Assert.Contains("v1old", Assert.Single(Check("texts: {a: b}", ReleaseRange.Known, new OtherVersion("v1old", ValueType.Of(other)))).Message);
    }

    [Theory]
    [InlineData("text: yes", "\"yes\"")]
    [InlineData("text: 0x10", "\"0x10\"")]
    [InlineData("small: '6443'", "6443")]
    [InlineData("flag: \"true\"", "true")]
    [InlineData("small: 'x'", null)]
    [InlineData("x: &x 1\ntext: *x", null)]
    public void Quotes_are_put_right(string yaml, string? remedy) => Assert.Equal(remedy, Check(yaml).Last().Remedy);

    [Theory]
    [InlineData("small: ${x}", 0)]
    [InlineData("text: ${x}", 0)]
    [InlineData("inner: ${x}", 0)]
    [InlineData("wait: '${x}'", 0)]
    [InlineData("${x}: 1", 0)]
    [InlineData("small: '${x}'", 1)]
    [InlineData("small: v${x}", 1)]
    public void What_is_not_known_is_refused_only_if_nothing_can_make_it_right(string yaml, int problems) =>
        Assert.Equal(problems, Check(yaml).Count);

    [Fact]
    public void Of_many_unknown_fields_the_first_hundred_are_told() =>
        Assert.Equal(100, Check(string.Concat(Enumerable.Range(0, 150).Select(i => $"field{i}: x\n"))).Count);

    private static (KubeadmProblem Problem, string Path) Problem(string yaml)
    {
        var entry = Assert.Single(Check(yaml));
        return (entry.Problem, entry.Path);
    }

    private static IReadOnlyList<KubeadmReportEntry> Check(string yaml, ReleaseRange? releases = null, params OtherVersion[] others)
    {
        var report = new KubeadmReport();
        new TypeCheck(releases ?? ReleaseRange.Known, report).Check(Reading.Reading.OfPart(yaml).Root!, Type, others);
        return report.Entries;
    }
}
