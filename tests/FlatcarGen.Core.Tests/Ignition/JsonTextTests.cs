using static FlatcarGen.Core.Tests.Ignition.Translate;

namespace FlatcarGen.Core.Tests.Ignition;

/// <summary>How the config is written: escapes, order, what is left out.</summary>
public sealed class JsonTextTests
{
    [Theory]
    [InlineData("\"a\\\"b\"", "a\\\"b")]
    [InlineData("'a\\b'", "a\\\\b")]
    [InlineData("'<>&'", "\\u003c\\u003e\\u0026")]
    [InlineData("\"\\b\\f\\u0001\"", "\\u0008\\u000c\\u0001")]
    [InlineData("\"a\\tb\\nc\\rd\"", "a\\tb\\nc\\rd")]
    [InlineData("\"\\u2028\\u2029\"", "\\u2028\\u2029")]
    [InlineData("\"/'+\\x7f\"", "/'+\u007f")]
    [InlineData("'ü€😀'", "ü€😀")]
    public void Strings_are_escaped_as_butane_does(string scalar, string expected) =>
        Assert.Equal(
            $$$"""{"ignition":{"version":"3.4.0"},"passwd":{"users":[{"gecos":"{{{expected}}}","name":"core"}]}}""",
            ToJson(Heading + $"passwd:\n  users:\n    - name: core\n      gecos: {scalar}\n"));

    [Fact]
    public void Bytes_that_are_no_utf8_become_replacement_characters_one_by_one() =>
        // E2 82 begins a character that does not end; FF begins none.
        Assert.Contains("\"gecos\":\"a\\ufffd\\ufffd\\ufffdb\"", ToJson(Heading + "passwd:\n  users:\n    - name: core\n      gecos: !!binary YeKC/2I=\n"));

    [Fact]
    public void Fields_come_in_the_order_of_the_spec_and_not_of_the_document() =>
        Assert.Equal(
            """{"ignition":{"version":"3.4.0"},"storage":{"files":[{"group":{"id":1},"overwrite":false,"path":"/a","user":{"name":"core"},"mode":420}]}}""",
            ToJson(Heading + "storage:\n  files:\n    - {mode: 0644, user: {name: core}, path: /a, overwrite: false, group: {id: 1}}\n"));

    [Fact]
    public void Empty_sections_and_lists_are_left_out_but_names_and_paths_are_not() =>
        Assert.Equal(
            """{"ignition":{"version":"3.3.0"},"passwd":{"users":[{"name":""}]}}""",
            ToJson("variant: flatcar\nversion: 1.0.0\npasswd: {users: [{groups: []}]}\nstorage: {files: [], trees: []}\nsystemd: {}\n"));

    [Fact]
    public void Pretty_text_has_two_spaces_a_level() =>
        Assert.Equal(
            "{\n  \"ignition\": {\n    \"version\": \"3.4.0\"\n  },\n  \"kernelArguments\": {\n    \"shouldExist\": [\n      \"quiet\"\n    ]\n  }\n}",
            ToJson(Heading + "kernel_arguments: {should_exist: [quiet]}\n", pretty: true));
}
