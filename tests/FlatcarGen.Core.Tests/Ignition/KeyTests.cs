using FlatcarGen.Core.Ignition;
using static FlatcarGen.Core.Tests.Ignition.Translate;

namespace FlatcarGen.Core.Tests.Ignition;

/// <summary>Keys that butane does not know, keys that come twice, aliases and merge keys.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("systemd: {units: [{name: a.service, enable: true}]}\n", "enable", "did you mean 'enabled'?")]
    [InlineData("storage: {files: [{path: /a, content: {inline: x}}]}\n", "content", "did you mean 'contents'?")]
    [InlineData("Storage: {}\n", "Storage", "did you mean 'storage'?")]
    [InlineData("storage: {files: [{path: /a, mdoe: 0644}]}\n", "mdoe", "did you mean 'mode'?")]
    public void An_unknown_key_is_pointed_at_with_the_one_that_was_meant(string document, string key, string advice)
    {
        Assert.Equal([key], Places(document));
        Assert.EndsWith(advice, ButaneTranslator.Translate(Heading + document).Report.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_the_next_version_says_which_version_it_needs()
    {
        var entry = ButaneTranslator.Translate("variant: flatcar\nversion: 1.0.0\nsystemd: {units: [{name: a.service, contents_local: a}]}\n").Report.Single();
        Assert.Equal(ConfigProblem.NewerKey, entry.Problem);
        Assert.EndsWith("needs version 1.1.0 and is left out.", entry.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_comes_twice_is_refused_on_its_second_place() =>
        Assert.Contains("Error UnreadableKey $.storage.files.0", Report("storage: {files: [{path: /a, path: /b}]}\n"));

    [Fact]
    public void In_a_part_that_is_not_read_keys_may_come_twice() => Assert.Equal(["Warning UnusedKey $.x"], Report("x: {a: 1, a: 2}\n"));

    [Fact]
    public void Behind_an_alias_nothing_is_looked_for_and_a_warning_says_so() =>
        Assert.Equal(
            ["Warning UnreadPart $.storage.files.1.contents"],
            Report("storage: {files: [{path: /a, contents: &c {inline: x}}, {path: /b, contents: *c}]}\n"));

    [Fact]
    public void A_merge_key_brings_its_fields_and_a_warning()
    {
        const string Document = "storage: {files: [&f {path: /a, mode: 0600}, {<<: *f, path: /b}]}\n";
        Assert.Equal(["Warning UnusedKey $.storage.files.1.<<"], Report(Document));
        Assert.Contains("{\"path\":\"/b\",\"mode\":384}", ToJson(Heading + Document));
    }

    [Fact]
    public void Of_several_that_are_merged_the_first_one_wins() =>
        Assert.Contains(
            "{\"path\":\"/c\",\"mode\":384}",
            ToJson(Heading + "storage: {files: [&a {path: /a, mode: 0600}, &b {path: /b, mode: 0644}, {<<: [*a, *b], path: /c}]}\n"));

    [Fact]
    public void Of_two_anchors_in_each_other_the_inner_one_is_the_later_one() =>
        Assert.Contains("Error WrongType $", Report("x: &b\n  y: &b ''\n<<: *b\n"));

    [Fact]
    public void Null_items_of_a_list_are_left_out() =>
        Assert.Contains("\"shouldExist\":[\"a\",\"b\"]", ToJson(Heading + "kernel_arguments: {should_exist: [a, ~, b]}\n"));

    [Fact]
    public void Of_several_documents_the_first_one_counts() =>
        Assert.Equal("""{"ignition":{"version":"3.4.0"}}""", ToJson(Heading + "---\n- anything\n"));

    [Fact]
    public void A_finding_in_what_an_alias_brings_is_placed_on_the_alias() =>
        Assert.Contains("*f", Places("storage: {files: [&f {path: a}, *f]}\n"));

    [Theory]
    [InlineData("ignition: &a {security: *a}\n")]
    [InlineData("storage: {files: &a [{path: /a, append: *a}]}\n")]
    [InlineData("storage: &a {files: [{path: /a, <<: *a}]}\n")]
    [InlineData("storage: &a {disks: [{device: /a, <<: [*a, *a]}]}\n")]
    [InlineData("x: &a {y: *a}\n")]
    public void An_alias_may_stand_inside_what_it_refers_to_where_that_ends(string document) =>
        Assert.Null(ButaneTranslator.Translate(Heading + document).Failure);

    [Theory]
    [InlineData("storage: {files: [&a {path: /a, <<: *a}]}\n", "*a")]
    [InlineData("storage: {files: [&a {path: /a, <<: [*a]}]}\n", "*a")]
    [InlineData("storage: {files: &a [{path: /a, contents: *a}]}\n", "&a [{path: /a, contents: *a}]")]
    [InlineData("storage: {files: &a [{path: /a, append: [*a]}]}\n", "&a [{path: /a, append: [*a]}]")]
    [InlineData("storage: {files: [&a {path: /a, *a : b}]}\n", "*a")]
    public void Where_it_would_not_end_or_not_fit_it_is_refused(string document, string place)
    {
        Assert.NotNull(ButaneTranslator.Translate(Heading + document).Failure);
        Assert.Contains(place, Places(document));
    }

    [Fact]
    public void What_an_alias_brings_that_has_the_wrong_type_is_reported_where_it_is_written() =>
        Assert.Equal(["&a 5x"], Places("x: &a 5x\nstorage: {files: [{path: /a, mode: *a}]}\n"));

    [Fact]
    public void Aliases_in_themselves_cannot_stand_for_billions_of_nodes()
    {
        var many = string.Join(", ", Enumerable.Repeat("*a", 3000));
        var document = $"storage: &a {{files: [{many}], append: [{many}], contents: *a, http_headers: [{many}], verification: *a}}\n";
        Assert.Contains("Nearly all of this document", ButaneTranslator.Translate(Heading + document).Report[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void However_many_keys_come_twice_in_a_part_that_is_not_read_the_rest_counts() =>
        Assert.Contains(
            "\"name\":\"core\"",
            ToJson(Heading + "x:\n" + string.Concat(Enumerable.Repeat("  a: b\n", 1000)) + "passwd: {users: [{name: core}]}\n"));

    [Fact]
    public void However_many_keys_come_twice_a_mistake_behind_them_is_found() =>
        Assert.Equal(["@"], Places("x:\n" + string.Concat(Enumerable.Repeat("  a: b\n", 1000)) + "y: @\n"));

    [Fact]
    public void An_alias_as_a_key_brings_its_field_and_a_warning_with_its_name()
    {
        const string Document = "x: &p passwd\n*p : {users: [{name: core}]}\n";
        Assert.Equal(["Warning UnusedKey $.x", "Warning UnusedKey $.p"], Report(Document));
        Assert.Contains("\"name\":\"core\"", ToJson(Heading + Document));
    }

    [Fact]
    public void Of_a_mapping_in_the_wrong_place_its_keys_are_told_of_too() =>
        Assert.Contains("'b'", Places("storage: {files: {b: 1, 'b': 2}}\n"));
}
