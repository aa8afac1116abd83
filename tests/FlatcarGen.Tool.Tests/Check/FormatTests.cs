using System.Text.Json;

namespace FlatcarGen.Tool.Tests.Check;

/// <summary>Findings for other programs.</summary>
public sealed class FormatTests : ToolTest
{
    private const string Unit = "[Service]\nExecStart=/bin/a > /b%i\n";

    [Fact]
    public void workflow_commands_escape_what_would_end_them()
    {
        Write("units, all/a:b%.service", Unit);

        var result = Run("check", "--format", "github", "units, all");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(
            "::error file=units%2C all/a%3Ab%25.service,line=2,endLine=2,col=18,endColumn=19,title=FCG2001%3A Redirection outside a shell::'>' ",
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void sarif_names_rule_place_and_page()
    {
        Write("my units/a.service", Unit);

        var result = Run("check", "--format", "sarif", "my units");

        Assert.Equal(1, result.ExitCode);
        using var sarif = JsonDocument.Parse(result.Output);
        var run = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        var found = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(("FCG2001", "error"), (found.GetProperty("ruleId").GetString(), found.GetProperty("level").GetString()));
        var place = found.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("my%20units/a.service", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("""{"startLine":2,"startColumn":18,"endLine":2,"endColumn":19}""", JsonSerializer.Serialize(place.GetProperty("region")));
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[found.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("FCG2001", rule.GetProperty("id").GetString());
        Assert.EndsWith("/docs/rules/FCG2001.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Equal("Redirection outside a shell", rule.GetProperty("shortDescription").GetProperty("text").GetString());
    }

    [Fact]
    public void sarif_of_a_clean_file_has_no_results()
    {
        Write("a.service", "[Unit]\nDescription=A\n[Service]\nExecStart=/bin/a\n");

        var result = Run("check", "--format", "sarif", "a.service");

        Assert.Equal(0, result.ExitCode);
        using var sarif = JsonDocument.Parse(result.Output);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Empty(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void sarif_tells_of_a_file_that_is_no_text()
    {
        Write("a.service", [0xFF]);

        var result = Run("check", "--format", "sarif", "a.service");

        Assert.Equal(1, result.ExitCode);
        using var sarif = JsonDocument.Parse(result.Output);
        var told = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Equal("error", told.GetProperty("level").GetString());
    }

    [Theory]
    [InlineData("a.service", true)]
    [InlineData("missing.bu", false)]
    public void sarif_tells_whether_all_was_checked(string path, bool complete)
    {
        Write("a.service", Unit);

        using var sarif = JsonDocument.Parse(Run("check", "--format", "sarif", path).Output);

        Assert.Equal(complete, sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void services_know_a_file_by_its_path_from_the_checkout_on()
    {
        Write("a.service", Unit);

        Assert.StartsWith("::error file=a.service,", Run("check", "--format=github", "./a.service").Output, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"a.service\"", Run("check", "--format=sarif", "./a.service").Output, StringComparison.Ordinal);
    }
}
