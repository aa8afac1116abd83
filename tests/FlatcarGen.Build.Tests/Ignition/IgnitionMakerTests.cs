using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using static FlatcarGen.Build.Tests.Ignition.MadeOf;

namespace FlatcarGen.Build.Tests.Ignition;

public sealed class IgnitionMakerTests : IDisposable
{
    private const string Motd = "inline: \"hello ${name}\"";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_without_placeholders_becomes_what_butane_makes_of_it()
    {
        var made = new MadeOf(_folder.Path).Make(Node("prod/worker.ign", File("inline: hello")));

        var file = Assert.Single(made.Files);
        Assert.Equal(
            "{\"ignition\":{\"version\":\"3.4.0\"},\"storage\":{\"files\":[{\"path\":\"/etc/a\",\"contents\":{\"compression\":\"\",\"source\":\"data:,hello\"}}]}}\n",
            file.Text);
        Assert.False(file.IsSecret);
        Assert.Empty(made.Notices);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("q\"u\\o\nt'e", "q\"u\\o\nt'e")]
    [InlineData(": - # {", ": - # {")]
    public void A_value_is_the_same_on_the_machine(string value, string expected)
    {
        var made = new MadeOf(_folder.Path).Item("name", value).Make(Node("prod/worker.ign", File(Motd)));

        Assert.Equal("hello " + expected, ContentsOf(made.Files[0]));
        Assert.False(made.Files[0].IsSecret);
    }

    [Fact]
    public void A_file_with_a_secret_is_one() =>
        Assert.True(new MadeOf(_folder.Path).Secret("name", "s3cret").Make(Node("prod/worker.ign", File(Motd))).Files[0].IsSecret);

    [Fact]
    public void A_node_without_any_value_is_passed_over_in_silence()
    {
        var made = new MadeOf(_folder.Path).Make(Node("prod/worker.ign", File(Motd)));

        Assert.Empty(made.Files);
        Assert.Empty(made.Notices);
    }

    [Fact]
    public void A_node_with_some_of_its_values_is_told_about()
    {
        var made = new MadeOf(_folder.Path).Item("name", "x").Make(Node("prod/worker.ign", File("inline: \"${name} ${b} ${a}\"")));

        Assert.Empty(made.Files);
        Assert.Equal(
            new Notice(NoticeLevel.Remark, "", null, "FlatcarGen: no prod/worker.ign, because there is no value for ${a}, ${b}"),
            Assert.Single(made.Notices));
    }

    [Fact]
    public void Where_all_have_to_be_made_a_missing_value_is_an_error()
    {
        var made = new MadeOf(_folder.Path) { RequiresAll = true }.Make(Node("prod/worker.ign", File(Motd)));

        var error = Assert.Single(made.Notices);
        Assert.Equal("FCG8009", error.Code);
        Assert.Contains("FLATCAR_VAR_name", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_nobody_asks_for_is_a_warning_unless_it_is_in_the_environment()
    {
        var made = new MadeOf(_folder.Path).Item("nmae", "x").Secret("other", "y").Make(Node("prod/worker.ign", File(Motd)));

        var warning = Assert.Single(made.Notices);
        Assert.Equal((NoticeLevel.Warning, "FCG8010"), (warning.Level, warning.Code));
        Assert.Contains("'nmae'", warning.Message, StringComparison.Ordinal);
        Assert.Contains("there are: name", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_machines_nothing_is_unused() => Assert.Empty(new MadeOf(_folder.Path).Item("name", "x").Make().Notices);

    [Fact]
    public void Local_files_are_those_of_the_project()
    {
        System.IO.File.WriteAllText(_folder["motd"], "from the disk");

        Assert.Equal("from the disk", ContentsOf(new MadeOf(_folder.Path).Make(Node("prod/worker.ign", File("local: motd"))).Files[0]));
    }

    [Fact]
    public void What_points_to_a_config_has_the_hash_of_its_bytes()
    {
        const string pointer = "variant: flatcar\nversion: 1.1.0\nignition:\n  config:\n    replace:\n      source: \"s3://b/${ignition_sha512}?${name}\"\n"
            + "      verification:\n        hash: \"sha512-${ignition_sha512}\"\n";

        var made = new MadeOf(_folder.Path).Item("name", "x").Secret("ignition_sha512", "nonsense").Make(Node("prod/worker.ign", File(Motd), pointer));

        Assert.Equal(["prod/worker.ign", "prod/worker.pointer.ign"], made.Files.Select(file => file.Path.ToString()));
        var hash = Convert.ToHexStringLower(SHA512.HashData(Encoding.UTF8.GetBytes(made.Files[0].Text)));
        var replace = JsonDocument.Parse(made.Files[1].Text).RootElement.GetProperty("ignition").GetProperty("config").GetProperty("replace");
        Assert.Equal($"s3://b/{hash}?x", replace.GetProperty("source").GetString());
        Assert.Equal($"sha512-{hash}", replace.GetProperty("verification").GetProperty("hash").GetString());
        Assert.False(made.Files[1].IsSecret);
    }

    [Fact]
    public void A_placeholder_that_is_called_like_the_hash_still_needs_its_value() =>
        Assert.Empty(new MadeOf(_folder.Path).Make(Node("prod/worker.ign", File("inline: \"${ignition_sha512}\""))).Files);

    private static string ContentsOf(ArtifactFile file) => Uri.UnescapeDataString(
        JsonDocument.Parse(file.Text).RootElement.GetProperty("storage").GetProperty("files")[0].GetProperty("contents").GetProperty("source").GetString()!["data:,".Length..]);
}
