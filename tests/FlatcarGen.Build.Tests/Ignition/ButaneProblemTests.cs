using static FlatcarGen.Build.Tests.Ignition.MadeOf;

namespace FlatcarGen.Build.Tests.Ignition;

public sealed class ButaneProblemTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_mistake_has_its_place_in_the_written_document()
    {
        var error = Assert.Single(new MadeOf(_folder.Path).Make(Node("prod/worker.ign", File("inline: a", path: "etc/a"))).Notices);

        Assert.Equal((NoticeLevel.Error, "FCG8007"), (error.Level, error.Code));
        Assert.Equal(new SourceSpot(Path.Combine("/out", "prod", "worker.bu"), 5, 13, 5, 18), error.Spot);
        Assert.Contains("($.storage.files.0.path)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Or_in_the_one_string_of_the_source_that_has_it()
    {
        var made = WithSource("class A { string B = \"etc/a\"; }", "x etc/a").Make(Node("prod/worker.ign", File("inline: a", path: "etc/a")));

        Assert.Equal(new SourceSpot(_folder["0.cs"], 1, 23, 1, 28), Assert.Single(made.Notices).Spot);
    }

    [Fact]
    public void Of_two_strings_that_in_the_file_of_the_machines_counts()
    {
        var made = WithSource("class A { string B = \"etc/a\"; }", "namespace My; class Prod { string B = \"etc/a\"; }")
            .Make(Node("prod/worker.ign", File("inline: a", path: "etc/a")));

        Assert.Equal(_folder["1.cs"], Assert.Single(made.Notices).Spot!.File);
    }

    [Fact]
    public void Of_two_that_are_alike_none_is_shown()
    {
        var made = WithSource("class A { string B = \"etc/a\", C = \"etc/a\"; }").Make(Node("prod/worker.ign", File("inline: a", path: "etc/a")));

        Assert.EndsWith("worker.bu", Assert.Single(made.Notices).Spot!.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_written_documents_the_class_is_shown()
    {
        var made = new MadeOf(_folder.Path) { ButaneFolder = null, Sources = { Save("namespace My; class Prod { class Worker { } }") } }
            .Make(Node("prod/worker.ign", File("inline: a", path: "etc/a")));

        Assert.Equal(new SourceSpot(_folder["0.cs"], 1, 34, 1, 40), Assert.Single(made.Notices).Spot);
    }

    [Fact]
    public void A_place_counts_the_characters_of_the_placeholder_and_not_of_its_value()
    {
        var text = File("{ inline: \"${a}\", inlin: b }");

        var warning = Assert.Single(new MadeOf(_folder.Path).Item("a", "much longer than it was").Make(Node("prod/worker.ign", text)).Notices);

        Assert.Equal((NoticeLevel.Warning, "FCG8008"), (warning.Level, warning.Code));
        Assert.Equal((7, 27), (warning.Spot!.Line, warning.Spot.Column));
    }

    [Theory]
    [InlineData("{ inline: x, inlin: y }", true, 0)]
    [InlineData("{ inline: x, inlin: y }", false, 1)]
    [InlineData("{ inline: x, \"${a}\": y }", true, 1)]
    public void What_the_analyzers_warn_of_is_not_told_again(string contents, bool isAnalyzed, int expected)
    {
        var made = new MadeOf(_folder.Path) { IsAnalyzed = isAnalyzed }.Item("a", "inlin");

        Assert.Equal(expected, made.Make(Node("prod/worker.ign", File(contents))).Notices.Count(notice => notice.Code == "FCG8008"));
    }

    [Fact]
    public void What_is_wrong_with_many_machines_at_one_place_is_told_once()
    {
        var made = WithSource("class A { string B = \"etc/a\"; }").Make(
        [
            .. Enumerable.Range(1, 5).Select(number => Node($"prod/w{number}.ign", File("inline: a", path: "etc/a"))),
        ]);

        Assert.StartsWith("'prod/w1.ign', 'prod/w2.ign', 'prod/w3.ign' and 2 more cannot be made: ", Assert.Single(made.Notices).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_whatever_the_secret_is_told_in_full()
    {
        var error = Assert.Single(new MadeOf(_folder.Path).Secret("a", "s3cret").Make(Node("prod/worker.ign", File("source: \"ftp://x/${a}\""))).Notices);

        Assert.Contains("ftp", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not shown", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("source: \"${a}\"", "s3cret-scheme://x")]
    [InlineData("local: \"${a}\"", "s3cret-file")]
    [InlineData("{ source: \"https://x/y\", verification: { hash: \"${a}\" } }", "sha512-s3cret")]
    [InlineData("{ inline: x, ${a}: y }", "s3cretkey")]
    public void No_message_shows_a_secret(string contents, string value)
    {
        var made = new MadeOf(_folder.Path).Secret("a", value).Make(Node("prod/worker.ign", File(contents)));

        Assert.NotEmpty(made.Notices);
        Assert.All(made.Notices, notice => Assert.DoesNotContain("s3cret", notice.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void What_only_the_secret_makes_wrong_names_its_placeholder()
    {
        var error = Assert.Single(new MadeOf(_folder.Path).Secret("a", "s3cret-file").Make(Node("prod/worker.ign", File("local: \"${a}\""))).Notices);

        Assert.Contains("the value of ${a} makes it wrong", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_about_something_else_that_quotes_a_secret_is_not_shown_either()
    {
        const string text = "variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n    - path: \"/etc/${a}\"\n  links:\n    - path: /etc/s3cret\n      target: /x\n";

        var made = new MadeOf(_folder.Path).Secret("a", "s3cret").Make(Node("prod/worker.ign", text));

        Assert.NotEmpty(made.Notices);
        Assert.All(made.Notices, notice => Assert.DoesNotContain("s3cret", notice.Message, StringComparison.Ordinal));
    }

    private MadeOf WithSource(params string[] sources)
    {
        var made = new MadeOf(_folder.Path);
        for (var i = 0; i < sources.Length; i++)
            made.Sources.Add(Save(sources[i], i));
        return made;
    }

    private string Save(string source, int number = 0)
    {
        System.IO.File.WriteAllText(_folder[$"{number}.cs"], source);
        return _folder[$"{number}.cs"];
    }
}
