using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Tests.Literals;

public class LiteralEditTests
{
    [Fact]
    public void A_regular_literal_gets_escapes() =>
        AssertEdit(
            """
            "a = b"
            """,
            "= ",
            "\n\t\"\\\0é\u200b",
            """
            "a \n\t\"\\\u0000é\u200Bb"
            """);

    [Fact]
    public void A_short_hexadecimal_escape_does_not_swallow_what_comes_behind_it() =>
        AssertEdit(
            """
            "\x41z"
            """,
            "z",
            "b",
            """
            "\u0041b"
            """);

    [Fact]
    public void A_short_hexadecimal_escape_does_not_swallow_what_is_left_behind_it() =>
        AssertEdit(
            """
            "\x41zbc"
            """,
            "z",
            "",
            """
            "\u0041bc"
            """);

    [Fact]
    public void An_interpolated_literal_gets_braces_twice() =>
        AssertEdit(
            """
            $"{A} x"
            """,
            "x",
            "${y}",
            """
            $"{A} ${{y}}"
            """);

    [Fact]
    public void A_verbatim_literal_gets_quotes_twice_and_the_lines_of_the_file()
    {
        AssertEdit("@\"a = b\"", "= ", "\"\n", "@\"a \"\"\nb\"");
        AssertEdit("@\"a = b\"", "= ", "\"\n", "@\"a \"\"\r\nb\"", "\r\n");
    }

    [Fact]
    public void A_raw_literal_gets_its_indentation_on_each_line() =>
        AssertEdit(
            """"
            """
                [Unit]
                Type=oneshot
                """
            """",
            "Type=",
            "After=a\n\n  Wants=b\nType=",
            """"
            """
                [Unit]
                After=a

                  Wants=b
                Type=oneshot
                """
            """");

    [Fact]
    public void A_raw_literal_of_a_file_from_Windows_gets_its_line_ends() =>
        AssertEdit("\"\"\"\r\n  a\r\n  b\r\n  \"\"\"", "b", "x\ny", "\"\"\"\r\n  a\r\n  x\r\n  y\r\n  \"\"\"", "\r\n");

    [Fact]
    public void A_blank_line_of_a_raw_literal_gets_the_indentation_that_it_lacks()
    {
        var constant = CompiledConstant.Declare("\"\"\"\n    a\n  \n    b\n    \"\"\"");
        Assert.Equal("\"\"\"\n    a\n    x\n    b\n    \"\"\"", constant.EditedSource(new(2, 0), "x"));
    }

    [Fact]
    public void The_last_line_end_of_a_raw_literal_goes_with_its_line()
    {
        var constant = CompiledConstant.Declare("\"\"\"\n    a\n    b\n    \"\"\"");
        Assert.Equal("\"\"\"\n    a\n    \"\"\"", constant.EditedSource(new(1, 2), ""));
    }

    [Fact]
    public void Quotes_that_would_close_a_raw_literal_cannot_be_written()
    {
        var constant = CompiledConstant.Declare("\"\"\"\"\n  a\"\"b\n  \"\"\"\"");
        Assert.Null(constant.Edit(new(0, 0), "\"\"\"\""));
        Assert.Null(constant.Edit(new(3, 0), "\"\""));
        Assert.Equal("\"\"\"\"\n  a\"\"\"b\n  \"\"\"\"", constant.EditedSource(new(3, 0), "\""));
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("\"")]
    public void A_single_raw_line_cannot_end_in(string text) =>
        Assert.Null(CompiledConstant.Declare("\"\"\"x y\"\"\"").Edit(new(3, 0), text));

    [Fact]
    public void A_single_raw_line_cannot_be_empty() =>
        Assert.Null(CompiledConstant.Declare("\"\"\"x\"\"\"").Edit(new(0, 1), ""));

    [Fact]
    public void Braces_that_would_open_a_hole_cannot_be_written()
    {
        var constant = CompiledConstant.Declare("$$\"\"\"{{A}} x\"\"\"");
        Assert.Null(constant.Edit(constant.RangeOf("x"), "{{"));
        Assert.Equal("$$\"\"\"{{A}} ${x}\"\"\"", constant.EditedSource(constant.RangeOf("x"), "${x}"));
    }

    [Fact]
    public void An_edit_over_several_literals_leaves_what_is_between_them() =>
        AssertEdit(
            """
            ("ab" // first
                + "c") + @"de"
            """,
            "bcd",
            "X\n",
            """
            ("aX\n" // first
                + "") + @"e"
            """);

    [Theory]
    [InlineData("null")]
    [InlineData("(string)\"\"")]
    public void An_edit_passes_over_what_is_empty(string empty) =>
        AssertEdit($"\"ab\" + {empty} + \"cd\"", "bc", "X", $"\"aX\" + {empty} + \"d\"");

    [Fact]
    public void An_edit_never_reaches_into_a_reference()
    {
        var constant = CompiledConstant.Declare("""
            "x" + A + "y"
            """);
        Assert.Null(constant.Edit(new(0, 2), ""));
        Assert.Null(constant.Edit(new(3, 0), "new"));
        Assert.Null(constant.Edit(constant.RangeOf("ey"), ""));
    }

    [Theory]
    [InlineData("""
        "x" + A
        """, 1, """
        "x!" + A
        """)]
    [InlineData("""
        A + "y"
        """, 7, """
        A + "!y"
        """)]
    [InlineData("""
        $"{A}{A}"
        """, 7, """
        $"{A}!{A}"
        """)]
    [InlineData("""
        $"{A}"
        """, 0, """
        $"!{A}"
        """)]
    [InlineData("""
        "" + A
        """, 0, """
        "!" + A
        """)]
    public void An_insertion_beside_a_reference_goes_into_the_literal_there(string initializer, int position, string expected) =>
        Assert.Equal(expected, CompiledConstant.Declare(initializer).EditedSource(new(position, 0), "!"));

    [Fact]
    public void Between_two_references_nothing_can_be_inserted() =>
        Assert.Null(CompiledConstant.Declare("A + A").Edit(new("a-value".Length, 0), "!"));

    [Fact]
    public void A_lone_carriage_return_does_not_become_half_a_line_end()
    {
        var constant = CompiledConstant.Declare("""
            "a\rb\n"
            """);
        Assert.Null(constant.Edit(new(2, 1), ""));
        Assert.Null(constant.Edit(new(2, 0), "\n"));
        Assert.NotNull(constant.Edit(new(2, 0), "x"));
    }

    [Fact]
    public void Half_of_a_pair_goes_alone()
    {
        var constant = CompiledConstant.Declare("""
            "\U0001F600"
            """);
        Assert.Equal("""
            "\uD83D"
            """, constant.EditedSource(new(1, 1), ""));
        Assert.Null(CompiledConstant.Declare("@\"😀\"").Edit(new(1, 1), ""));
    }

    [Theory]
    [InlineData("@\"ab\"")]
    [InlineData("\"\"\"ab\"\"\"")]
    public void Control_characters_cannot_be_written_where_there_are_no_escapes(string initializer) =>
        Assert.Null(CompiledConstant.Declare(initializer).Edit(new(1, 0), "\0"));

    [Fact]
    public void Carriage_returns_of_the_new_text_are_line_ends() =>
        Assert.Equal("\"a\\nb\\nc\"", CompiledConstant.Declare("\"ac\"").Edit(new(1, 0), "\r\nb\r")!.Expression.ToString());

    private static void AssertEdit(string initializer, string replaced, string newText, string expected, string lineEnd = "\n")
    {
        var constant = CompiledConstant.Declare(initializer, lineEnd);
        Assert.Equal(expected, constant.EditedSource(constant.RangeOf(replaced), newText));
    }
}
