namespace FlatcarGen.Tool.Tests;

/// <summary>What every command line meets first.</summary>
public sealed class CommandLineTests : ToolTest
{
    [Fact]
    public void without_arguments_it_says_where_help_is()
    {
        var result = Run();

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("flatcargen --help", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("transpile", "--help")]
    [InlineData("transpile", "-h")]
    [InlineData("check", "--help")]
    [InlineData("migrate", "--help")]
    public void help_has_examples(params string[] arguments)
    {
        var result = Run(arguments);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("Usage:", result.Output, StringComparison.Ordinal);
        Assert.Contains("Examples:\n  flatcargen ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void the_version_is_that_of_the_package()
    {
        var result = Run("--version");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"\A\d+\.\d+\.\d+", result.Output);
    }

    [Theory]
    [InlineData("There is no option '--nope'", "transpile", "--nope", "a.bu")]
    [InlineData("There is no option '-x'", "transpile", "-x")]
    [InlineData("There is no option '--nope'", "check", "a.bu", "--nope")]
    [InlineData("'c'", "transpile", "b", "c")]
    [InlineData("'-o'", "transpile", "-o")]
    [InlineData("'check'", "check")]
    [InlineData("'xml'", "check", "--format", "xml", "a.bu")]
    [InlineData("'pod'", "check", "--kind", "pod", "a.bu")]
    [InlineData("'nonsense'", "nonsense")]
    public void a_wrong_command_line_ends_with_two(string named, params string[] arguments)
    {
        var result = Run(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(named, result.Errors, StringComparison.Ordinal);
        Assert.Matches(@"Run 'flatcargen.* --help'", result.Errors);
    }

    [Fact]
    public void a_switch_takes_true_or_false()
    {
        var result = Run("transpile", "--strict=maybe", "a.bu");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'maybe'", result.Errors, StringComparison.Ordinal);
    }
}
