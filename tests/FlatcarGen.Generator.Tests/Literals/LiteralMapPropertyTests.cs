using CsCheck;
using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Literals;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Tests.Literals;

public class LiteralMapPropertyTests
{
    private static readonly Gen<string> _newText =
        Gen.OneOf("a", "\"", "\"\"\"", "\n", "\n\n", "{", "}", "\\", " ", "F0", "😀", "\t", "\0", "After=x")
            .Array[0, 4].Select(string.Concat);

    public static TheoryData<ConstantForm> Forms => [.. Enum.GetValues<ConstantForm>()];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_character_maps_to_what_it_was_written_with(ConstantForm form) =>
        RandomConstant.Of(form).Sample(
            written =>
            {
                var compiled = CompiledConstant.Declare(written.Source, written.LineEnd);
                Assert.Equal(written.Value, compiled.Value);
                var map = compiled.Map();
                for (var i = 0; i < map.Value.Length; i++)
                {
                    var span = map.SpanOf(new(i, 1));
                    Assert.Equal(written.PlaceOf(i), new TextRange(span.Start - compiled.Expression.SpanStart, span.Length));
                }
            },
            iter: 250,
            print: written => written.Source);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Without_the_values_of_references_no_character_maps_elsewhere(ConstantForm form) =>
        RandomConstant.Of(form).Sample(
            written =>
            {
                var map = CompiledConstant.Declare(written.Source, written.LineEnd).Map(resolve: false);
                for (var i = 0; i < map.Value.Length; i++)
                {
                    var place = written.PlaceOf(i);
                    Assert.True(map.SpanOf(new(i, 1)).Contains(new TextSpan(map.Expression.SpanStart + place.Start, place.Length)));
                }
            },
            iter: 250,
            print: written => written.Source);

    [Fact]
    public void Without_the_values_of_references_a_text_has_a_place_where_it_stands_once() =>
        Gen.Select(Gen.OneOf('a', 'b').Array[1, 5], Gen.OneOf('a', 'b').Array[1, 12], (text, value) => (new string(text), new string(value)))
            .Sample((text, value) =>
            {
                var map = new LiteralMap(SyntaxFactory.ParseExpression($"A + \"{text}\" + B"), value);
                var first = value.IndexOf(text, StringComparison.Ordinal);
                var isOnce = first >= 0 && first == value.LastIndexOf(text, StringComparison.Ordinal);
                var whole = map.SpanOf(new(Math.Max(first, 0), first < 0 ? value.Length : text.Length));
                Assert.Equal(isOnce ? new(5, text.Length) : map.Expression.Span, whole);
            });

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_range_maps_from_its_first_character_to_its_last(ConstantForm form) =>
        Gen.Select(RandomConstant.Of(form), Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample(
            (written, first, second) =>
            {
                var map = CompiledConstant.Declare(written.Source, written.LineEnd).Map();
                if (map.Value.Length == 0)
                    return;
                var (a, b) = (first % map.Value.Length, second % map.Value.Length);
                var (start, last) = (Math.Min(a, b), Math.Max(a, b));
                var span = map.SpanOf(TextRange.FromBounds(start, last + 1));
                Assert.Equal(
                    TextRange.FromBounds(written.PlaceOf(start).Start, written.PlaceOf(last).End),
                    new TextRange(span.Start - map.Expression.SpanStart, span.Length));
            },
            iter: 200);

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_edit_that_can_be_written_gives_the_edited_value(ConstantForm form)
    {
        var mapped = 0;
        Gen.Select(RandomConstant.Of(form), Gen.Int[0, 1000], Gen.Int[0, 3], _newText).Sample(
            (written, position, length, newText) =>
            {
                var compiled = CompiledConstant.Declare(written.Source, written.LineEnd);
                var value = LineEnds.ToLf(compiled.Value);
                var start = position % (value.Length + 1);
                var range = new TextRange(start, Math.Min(length, value.Length - start));
                if (compiled.Edit(range, newText) is not { } edited)
                {
                    Assert.True(form != ConstantForm.Regular || written.Refers(range));
                    return;
                }

                Assert.False(written.Refers(range));
                Assert.Equal(CompiledConstant.Edited(value, range, newText), LineEnds.ToLf(edited.Value));
                Interlocked.Increment(ref mapped);
            },
            iter: 500,
            print: sample => $"{sample.Item1.Source}\n{sample.Item2} {sample.Item3} <{sample.Item4}>");
        Assert.InRange(mapped, 150, 500);
    }

    [Fact]
    public void Nothing_in_malformed_source_is_a_failure() =>
        Gen.Select(
            Gen.OneOf("\"", "\"\"\"", "$", "@", "{", "}", "\\", "\\x", "\\U0011", "\n", "  ", "a", "+", "(", ")", "\r", "u8")
                .Array[1, 12].Select(string.Concat),
            _newText,
            Gen.Int[-1, 4],
            Gen.Int[-1, 4]).Sample(
            (source, text, start, length) =>
            {
                var expression = SyntaxFactory.ParseExpression(source);
                foreach (var value in new[] { text, string.Concat(expression.DescendantTokens().Select(token => token.ValueText)) })
                {
                    var map = new LiteralMap(expression, value);
                    Assert.True(expression.Span.Contains(map.SpanOf(new(start, length))));
                    map.TryMapEdit(new(start, length), text, out _, out _);
                }
            },
            iter: 3000,
            print: sample => sample.Item1);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Lines_of_plain_text_can_be_written_wherever_a_literal_has_lines(ConstantForm form) =>
        Gen.Select(RandomConstant.Of(form), Gen.Int[0, 1000]).Sample(
            (written, position) =>
            {
                if (form is ConstantForm.RawSingleLine or ConstantForm.Concatenation)
                    return;
                var compiled = CompiledConstant.Declare(written.Source, written.LineEnd);
                var value = LineEnds.ToLf(compiled.Value);
                var at = position % (value.Length + 1);
                var isInPair = at > 0 && at < value.Length && char.IsSurrogatePair(value[at - 1], value[at]);
                if (!written.Refers(new(at, 0)) && !isInPair)
                    compiled.EditedSource(new(at, 0), "Requires=x\n\nAfter=x\n");
            },
            iter: 300,
            print: sample => $"{sample.Item1.Source}\n{sample.Item2}");
}
