using System.Text.RegularExpressions;

namespace FlatcarGen.Tool.Tests.Transpile;

/// <summary>The form of reports is that of butane 0.29.0; each <c>…</c> stands for wording of our own.</summary>
public sealed class ReportTests : ToolTest
{
    private const string Two = "variant: flatcar\nversion: 1.0.0\nstorage:\n  files:\n    - path: relative\n      foo: 1\n";

    [Fact]
    public void raw_is_a_line_each() => Matches(
        """
        warning at $.storage.files.0.foo, line 6 col 7: …
        error at $.storage.files.0.path, line 5 col 13: …
        Error translating config: …

        """,
        Two,
        "--raw-errors");

    [Fact]
    public void pretty_shows_the_lines_around() => Matches(
        """
        warning[$.storage.files.0.foo]:
          --> <stdin>:6:7
           |
         4 |   files:
         5 |     - path: relative
         6 |       foo: 1
           |       ^^^^ …
         7 | 
           |

        error[$.storage.files.0.path]:
          --> <stdin>:5:13
           |
         3 | storage:
         4 |   files:
         5 |     - path: relative
           |             ^^^^^^^^ …
         6 |       foo: 1
         7 | 
           |
        Error translating config: …

        """,
        Two);

    [Fact]
    public void line_numbers_are_as_wide_as_the_widest() => Matches(
        """
        warning[$.foo]:
          --> <stdin>:9:1
            |
          7 | # 
          8 | # 
          9 | foo: 1
            | ^^^^ …
         10 | 
            |

        """,
        "variant: flatcar\nversion: 1.0.0\n" + string.Concat(Enumerable.Repeat("# \n", 6)) + "foo: 1\n");

    [Fact]
    public void a_place_behind_the_end_of_a_line_is_told_on_one() => Matches(
        "warning at $.storage, line 3 col 9: …\n",
        "variant: flatcar\nversion: 1.0.0\nstorage:\n");

    [Fact]
    public void a_column_counts_characters() => Matches(
        "warning at $.\U0001F600, line 1 col 36: …\nwarning at $.foo, line 1 col 44: …\n",
        "{variant: flatcar, version: 1.0.0, \"\U0001F600\": 1, foo: 1}\n",
        "--raw-errors");

    [Theory]
    [InlineData("--color")]
    [InlineData("--color=always")]
    [InlineData("--colour=yes")]
    public void colours_are_there_where_they_are_asked_for(string option) => Assert.StartsWith(
        "\e[1;33mwarning\e[0m[$.storage.files.0.foo]:\n  \e[1;34m-->\e[0m <stdin>:6:7\n",
        RunWithInput(Two, "transpile", option).Errors,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("--color=never")]
    [InlineData("--color=no")]
    [InlineData("--color=auto")]
    [InlineData("--color=other")]
    public void colours_are_not_there_otherwise(string option) =>
        Assert.DoesNotContain('\e', RunWithInput(Two, "transpile", option).Errors);

    private void Matches(string expected, string document, params string[] options)
    {
        var pattern = Regex.Escape(expected.ReplaceLineEndings("\n")).Replace("…", ".+", StringComparison.Ordinal);
        Assert.Matches($@"\A{pattern}\z", RunWithInput(document, ["transpile", .. options]).Errors);
    }
}
