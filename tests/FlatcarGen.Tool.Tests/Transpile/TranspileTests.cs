using System.Text;

namespace FlatcarGen.Tool.Tests.Transpile;

/// <summary>Input, options and what the program ends with; the expectations are what butane 0.29.0 does.</summary>
public sealed class TranspileTests : ToolTest
{
    private const string Document = "variant: flatcar\nversion: 1.0.0\n";
    private const string WithWarning = Document + "foo: 1\n";
    private const string Config = """{"ignition":{"version":"3.3.0"}}""" + "\n";

    [Theory]
    [InlineData("a.bu")]
    [InlineData("--", "a.bu")]
    [InlineData("--strict", "a.bu")]
    [InlineData("a.bu", "-s")]
    [InlineData("a.bu", "-r")]
    [InlineData("--raw", "a.bu")]
    [InlineData("--debug", "a.bu")]
    [InlineData("-sr", "a.bu")]
    [InlineData("--check=false", "a.bu")]
    [InlineData("-c=0", "a.bu")]
    [InlineData("--color", "a.bu")]
    [InlineData("--color=never", "--colour=auto", "a.bu")]
    [InlineData("-d", ".", "a.bu")]
    [InlineData("-d.", "a.bu")]
    [InlineData("-d", "missing", "--files-dir=.", "a.bu")]
    [InlineData("-o", "", "a.bu")]
    public void a_document_becomes_a_config(params string[] arguments)
    {
        Write("a.bu", Document);

        Assert.Equal(new ToolResult(0, Config, ""), Run(["transpile", .. arguments]));
    }

    [Theory]
    [InlineData]
    [InlineData("")]
    [InlineData("-")]
    public void without_a_file_it_reads_standard_input(params string[] arguments) =>
        Assert.Equal(new ToolResult(0, Config, ""), RunWithInput(Document, ["transpile", .. arguments]));

    [Fact]
    public void an_option_that_is_no_longer_wanted_works_and_says_so()
    {
        Write("a.bu", Document);

        var result = Run("transpile", "--input", "a.bu");

        Assert.Equal((0, Config), (result.ExitCode, result.Output));
        Assert.StartsWith("Flag --input has been deprecated, ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--pretty")]
    [InlineData("-p")]
    [InlineData("-sp")]
    public void pretty_is_on_many_lines(string option) =>
        Assert.Equal("{\n  \"ignition\": {\n    \"version\": \"3.3.0\"\n  }\n}\n", RunWithInput(Document, "transpile", option).Output);

    [Theory]
    [InlineData("--check")]
    [InlineData("-c")]
    public void check_writes_nothing(string option)
    {
        Assert.Equal(new ToolResult(0, "", ""), RunWithInput(Document, "transpile", option, "-o", "a.ign"));
        Assert.False(File.Exists(Path.Combine(Folder, "a.ign")));
    }

    [Fact]
    public void a_warning_leaves_a_config() => Assert.Equal((0, Config), RunWithInput(WithWarning, "transpile") is var result ? (result.ExitCode, result.Output) : default);

    [Fact]
    public void a_warning_leaves_none_where_it_is_strict()
    {
        var result = RunWithInput(WithWarning, "transpile", "-s");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.EndsWith("\nConfig produced warnings and --strict was specified\n", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.bu", "failed to open missing.bu: no such file or directory\n")]
    [InlineData(".", "failed to read .: it is a directory\n")]
    public void what_cannot_be_read_ends_with_one(string path, string message) =>
        Assert.Equal(new ToolResult(1, "", message), Run("transpile", path));

    [Fact]
    public void a_local_file_comes_from_the_folder_that_is_given()
    {
        Write("files/motd", "hi\n");
        const string text = Document + "storage:\n  files:\n    - path: /etc/motd\n      contents:\n        local: motd\n";

        Assert.Contains("\"source\":\"data:,hi%0A\"", RunWithInput(text, "transpile", "-d", "files").Output, StringComparison.Ordinal);
        Assert.Equal(1, RunWithInput(text, "transpile").ExitCode);
        Assert.Equal(1, RunWithInput(text, "transpile", "-d", ".").ExitCode);
    }

    [Fact]
    public void a_text_may_be_utf_16_or_begin_with_a_mark()
    {
        foreach (var encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, (Encoding)Encoding.BigEndianUnicode })
            Assert.Equal(new ToolResult(0, Config, ""), RunWithInput([.. encoding.Preamble, .. encoding.GetBytes(Document)], "transpile"));
    }

    [Fact]
    public void a_file_says_the_same_as_standard_input_whatever_its_length_and_bytes()
    {
        var document = Document + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"# é{i}€\U0001F600\n"));
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(document), Encoding.UTF8.GetBytes(document)[..^2], [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(document)] })
        {
            Write("long.bu", bytes);
            Assert.Equal(RunWithInput(bytes, "transpile"), Run("transpile", "long.bu"));
        }
    }

    [Theory]
    [InlineData("# é\n# \u00e9", new byte[] { 0xC3, (byte)'(' }, "line 2, column 4: ")]
    [InlineData("", new byte[] { 0x80 }, "line 1, column 1: ")]
    [InlineData("a: \U0001F600", new byte[] { 0xF0, 0x9F, 0x98 }, "line 1, column 5: ")]
    public void bytes_that_are_no_utf_8_have_their_place(string before, byte[] bytes, string place)
    {
        var result = RunWithInput([.. Encoding.UTF8.GetBytes(before), .. bytes], "transpile");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("Error translating config: " + place, result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0, (byte)'b' }, "line 1, column 2: ")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'\n', 0, 0, 0xD8, (byte)'b', 0 }, "line 2, column 1: ")]
    public void utf_16_that_is_broken_has_its_place(byte[] bytes, string place) =>
        Assert.StartsWith("Error translating config: " + place, RunWithInput(bytes, "transpile").Errors, StringComparison.Ordinal);

    [Theory]
    [InlineData("-V")]
    [InlineData("--version")]
    public void the_version_names_the_butane_that_it_does_as(string option) =>
        Assert.Matches(@"\Aflatcargen \d+\.\d+\.\d+\S* \(as Butane 0\.29\.0\)\n\z", Run("transpile", option).Output);
}
