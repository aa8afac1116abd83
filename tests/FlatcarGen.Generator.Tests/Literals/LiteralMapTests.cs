using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Literals;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Literals;

public class LiteralMapTests
{
    [Fact]
    public void A_word_of_a_regular_literal_is_itself() =>
        Assert.Equal("kubeadm", CompiledConstant.Declare("""
            "ExecStart=\"kubeadm\" init\n"
            """).SourceOf("kubeadm"));

    [Theory]
    [InlineData("""
        "a\nb"
        """, "\n", @"\n")]
    [InlineData("""
        "a\r\nb"
        """, "\n", @"\r\n")]
    [InlineData("""
        "a\x9Z"
        """, "\t", @"\x9")]
    [InlineData("""
        "a\u0022b"
        """, "\"", @"\u0022")]
    [InlineData("""
        "a\U0001F600b"
        """, "😀", @"\U0001F600")]
    [InlineData("""
        "a\eb"
        """, "\u001b", @"\e")]
    [InlineData("""
        @"a""b"
        """, "\"", "\"\"")]
    [InlineData("""
        $"{A}{{b"
        """, "{", "{{")]
    public void An_escape_is_one_character(string initializer, string character, string escape) =>
        Assert.Equal(escape, CompiledConstant.Declare(initializer).SourceOf(character));

    [Fact]
    public void Half_of_a_pair_is_its_whole_escape()
    {
        var constant = CompiledConstant.Declare("""
            "a\U0001F600b"
            """);
        Assert.Equal(@"\U0001F600", constant.SourceOf(new TextRange(2, 1)));
    }

    [Fact]
    public void The_indentation_of_raw_lines_is_no_part_of_a_line()
    {
        var constant = CompiledConstant.Declare(""""
                """
                [Unit]

                  After=x
                """
            """");
        Assert.Equal("[Unit]", constant.SourceOf("[Unit]"));
        Assert.Equal("  After=x", constant.SourceOf("  After=x"));
    }

    [Fact]
    public void Two_lines_have_the_indentation_between_them()
    {
        var constant = CompiledConstant.Declare("\"\"\"\n  a\n  b\n  \"\"\"");
        Assert.Equal("a\n  b", constant.SourceOf("a\nb"));
    }

    [Fact]
    public void Line_ends_of_a_file_from_Windows_count_once()
    {
        var constant = CompiledConstant.Declare("@\"one\ntwo\nthree\"".Replace("\n", "\r\n"), "\r\n");
        Assert.Equal("three", constant.SourceOf(new TextRange("one\ntwo\n".Length, 5)));
        Assert.Equal("\r\n", constant.SourceOf(new TextRange(3, 1)));
    }

    [Fact]
    public void A_line_end_in_two_literals_has_them_both()
    {
        var constant = CompiledConstant.Declare("""
            "a\r" + "\nb"
            """);
        Assert.Equal("""\r" + "\n""", constant.SourceOf("\n"));
    }

    [Fact]
    public void A_range_over_several_literals_has_all_between() =>
        Assert.Equal("""b" + ("c" + @"d""", CompiledConstant.Declare("""
            "ab" + ("c" + @"de")
            """).SourceOf("bcd"));

    [Theory]
    [InlineData("""
        "x" + A + "y"
        """, "A")]
    [InlineData("""
        "x" + C.A + "y"
        """, "C.A")]
    [InlineData("""
        $"x{A}y"
        """, "A")]
    [InlineData("""
        "x" + (true ? "a-value" : "other") + "y"
        """, """
        true ? "a-value" : "other"
        """)]
    public void A_character_of_a_reference_is_the_reference(string initializer, string reference) =>
        Assert.Equal(reference, CompiledConstant.Declare(initializer).SourceOf("val"));

    [Fact]
    public void Holes_hold_literals_too()
    {
        var constant = CompiledConstant.Declare("""
            $"x{"q\n" + $@"{A}""z"}y"
            """);
        Assert.Equal("\\n", constant.SourceOf("\n"));
        Assert.Equal("\"\"z\"}y", constant.SourceOf("\"zy"));
        Assert.Equal("A", constant.SourceOf("value"));
    }

    [Fact]
    public void A_name_is_a_reference() =>
        Assert.Equal("nameof(C.A)", CompiledConstant.Declare("""
            "x" + nameof(C.A) + "y"
            """).SourceOf("A"));

    [Fact]
    public void Nothing_adds_nothing() =>
        Assert.Equal("b", CompiledConstant.Declare("""
            "a" + null + (string)"b"! + default(string)
            """).SourceOf("b"));

    [Fact]
    public void Without_values_a_single_reference_is_what_the_literals_leave()
    {
        var constant = CompiledConstant.Declare("""
            "head " + A + " tail"
            """);
        Assert.Equal("head", constant.SourceOf("head", resolve: false));
        Assert.Equal("A", constant.SourceOf("value", resolve: false));
        Assert.Equal("tail", constant.SourceOf("tail", resolve: false));
    }

    [Fact]
    public void Without_values_a_text_between_references_is_where_alone_it_can_be()
    {
        var constant = CompiledConstant.Declare("""
            A + " one " + B + " " + "two" + A + " three " + A
            """);
        Assert.Equal("one", constant.SourceOf("one", resolve: false));
        Assert.Equal("two", constant.SourceOf("two", resolve: false));
        Assert.Equal("three", constant.SourceOf("three", resolve: false));
        Assert.Equal("B", constant.SourceOf("b", resolve: false));
    }

    [Fact]
    public void Without_values_a_text_that_can_be_at_several_places_is_one_with_the_references_around_it()
    {
        var constant = CompiledConstant.Declare("""
            "head " + A + "v" + B + " middle " + nameof(C)
            """);
        Assert.Equal("""A + "v" + B""", constant.SourceOf("-", resolve: false));
        Assert.Equal("""A + "v" + B""", constant.SourceOf("b", resolve: false));
        Assert.Equal("middle", constant.SourceOf("middle", resolve: false));
    }

    [Theory]
    [InlineData("A + \"x\" + B", "ab")]
    [InlineData("A + \"x\" + B + \"y\" + A", "ayxb")]
    [InlineData("\"ab\" + A + \"bc\"", "abc")]
    public void Without_values_literals_that_do_not_fit_are_one_place(string expression, string value)
    {
        var map = new LiteralMap(SyntaxFactory.ParseExpression(expression), value);
        Assert.Equal(map.Expression.Span, map.SpanOf(new(1, 1)));
    }

    [Theory]
    [InlineData("\"abc\"", "abd")]
    [InlineData("\"abc\"", "ab")]
    [InlineData("\"abc\"", "abcd")]
    [InlineData("\"abc\" + X + \"bcd\"", "abcd")]
    [InlineData("\"ab\\q\"", "ab\\q")]
    [InlineData("\"ab", "ab")]
    [InlineData("\"\"\"\nab", "ab")]
    [InlineData("$\"ab{", "ab")]
    [InlineData("$$$\"\"\"", "")]
    [InlineData("\"\\U00110000\"", "x")]
    public void An_expression_that_does_not_give_the_value_is_one_place(string expression, string value)
    {
        var map = new LiteralMap(SyntaxFactory.ParseExpression(expression), value);
        for (var i = 0; i < value.Length; i++)
            Assert.Equal(map.Expression.Span, map.SpanOf(new(i, 1)));
        Assert.False(map.TryMapEdit(new(0, 0), "new", out _, out _));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, -1)]
    [InlineData(3, 2)]
    [InlineData(5, 0)]
    [InlineData(1, int.MaxValue)]
    public void A_range_outside_the_value_is_the_whole_expression(int start, int length)
    {
        var map = CompiledConstant.Declare("\"abcd\"").Map();
        Assert.Equal(map.Expression.Span, map.SpanOf(new(start, length)));
        Assert.False(map.TryMapEdit(new(start, length), "x", out _, out _));
    }

    [Fact]
    public void An_empty_range_is_in_front_of_its_character()
    {
        var map = CompiledConstant.Declare("\"ab\" + \"cd\"").Map();
        Assert.Equal(map.Expression.SpanStart + 1, map.SpanOf(new(0, 0)).Start);
        Assert.Equal(map.Expression.SpanStart + "\"ab\" + \"".Length, map.SpanOf(new(2, 0)).Start);
        Assert.Equal(map.Expression.Span.End - 1, map.SpanOf(new(4, 0)).Start);
        Assert.True(map.SpanOf(new(4, 0)).IsEmpty);
    }

    [Fact]
    public void No_range_is_the_whole_expression()
    {
        var map = CompiledConstant.Declare("\"ab\"").Map();
        Assert.Equal(map.Expression.GetLocation(), map.LocationOf());
        Assert.Equal(map.SpanOf(new(0, 1)), map.LocationOf(new TextRange(0, 1)).SourceSpan);
    }
}
