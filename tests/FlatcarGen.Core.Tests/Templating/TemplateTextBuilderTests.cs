using CsCheck;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Tests.Templating;

/// <summary>Texts put together from pieces.</summary>
public sealed class TemplateTextBuilderTests
{
    private static readonly string[] Literals = ["", "a", "$", "{", "long enough to matter\n", "${"];

    private static readonly Gen<Segment[]> Segments = Gen.OneOf(
        Gen.Int[0, 5].Select(i => Literals[i]).Select(Segment.Literal),
        Gen.Bool.Select(isLong => Segment.Placeholder(isLong ? "name" : "x"))).Array[0, 12];

    [Fact]
    public void Neighbouring_literals_become_one() => Segments.Sample(segments =>
    {
        var text = Built(segments).ToTemplateText();

        Assert.Equal(Flat(segments), string.Concat(text.Segments.Select(Show)));
        Assert.DoesNotContain(text.Segments.Zip(text.Segments.Skip(1)), pair => !pair.First.IsPlaceholder && !pair.Second.IsPlaceholder);
        Assert.DoesNotContain(text.Segments, segment => !segment.IsPlaceholder && segment.Text.Length == 0);
    });

    [Fact]
    public void The_plain_text_is_the_one_that_the_writer_writes() => Segments.Sample(segments =>
    {
        var expected = TemplateWriter.Write(Built(segments).ToTemplateText(), ProvisionForm.Plain);

        Assert.Equal(expected, Built(segments).ToPlainText());
    });

    [Fact]
    public void A_builder_is_empty_once_it_has_given_its_text_away()
    {
        var builder = new TemplateTextBuilder().Append("a").Append(Segment.Placeholder("b")).Append("c");
        builder.ToTemplateText();

        Assert.Equal("d", builder.Append("d").ToTemplateText().KnownText);
        Assert.Equal("", builder.ToPlainText().Text);
    }

    private static TemplateTextBuilder Built(Segment[] segments)
    {
        var builder = new TemplateTextBuilder();
        foreach (var segment in segments)
            builder.Append(segment);
        return builder;
    }

    private static string Flat(Segment[] segments) => string.Concat(segments.Select(Show));

    private static string Show(Segment segment) => segment.IsPlaceholder ? $"<{segment.Text}>" : segment.Text;
}
