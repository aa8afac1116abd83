using System.Diagnostics;
using CsCheck;
using FlatcarGen.Core.Yaml.Events;

namespace FlatcarGen.Core.Tests.Yaml.Events;

public sealed class YamlEventReaderFuzzTests
{
    [Fact]
    public void Any_text_gives_events_that_are_balanced_and_inside_of_it() =>
        Gen.OneOf(Gen.String, NastyText.Any.Array[0, 25].Select(string.Concat)).Sample(AssertSound, iter: 20_000);

    [Theory]
    [InlineData("[")]
    [InlineData("[],")]
    [InlineData("{a: ")]
    [InlineData("{a: [],")]
    [InlineData("[?]")]
    [InlineData("? ")]
    [InlineData("- ")]
    [InlineData("a: ")]
    [InlineData("a ")]
    [InlineData("a\n\n")]
    [InlineData("\" \n")]
    [InlineData("'\\")]
    [InlineData("#\n\t")]
    [InlineData("&a !b *c ")]
    [InlineData("%TAG !a! b\n")]
    [InlineData("|\n\n")]
    [InlineData("---\n")]
    [InlineData("\U0001F600:,")]
    public void Time_grows_as_the_text_does(string repeated)
    {
        foreach (var start in new[] { "", "[", "- ", "\"", "|\n " })
        {
            var time = Stopwatch.StartNew();
            Count(start + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)));

            Assert.InRange(time.Elapsed.TotalSeconds, 0, 20);
        }
    }

    private static int Count(string text)
    {
        var count = 0;
        for (var reader = new YamlEventReader(text); reader.Read();)
            count++;
        return count;
    }

    private static void AssertSound(string text)
    {
        var reader = new YamlEventReader(text);
        var open = new Stack<YamlEventKind>();
        var isComplete = true;
        while (reader.Read())
        {
            var e = reader.Current;
            Assert.True(0 <= e.Start && e.Start <= e.ContentStart && e.ContentStart <= e.End && e.End <= text.Length, e.ToString());
            switch (e.Kind)
            {
                case YamlEventKind.DocumentStart or YamlEventKind.MappingStart or YamlEventKind.SequenceStart:
                    open.Push(e.Kind);
                    break;
                case YamlEventKind.DocumentEnd:
                    Assert.Equal(YamlEventKind.DocumentStart, open.Pop());
                    break;
                case YamlEventKind.MappingEnd:
                    Assert.Equal(YamlEventKind.MappingStart, open.Pop());
                    break;
                case YamlEventKind.SequenceEnd:
                    Assert.Equal(YamlEventKind.SequenceStart, open.Pop());
                    break;
            }
        }

        if (reader.Error is { } error)
        {
            isComplete = false;
            Assert.True(error.Range.Start >= 0 && error.Range.Length >= 0 && error.Range.End <= text.Length, error.ToString());
            Assert.NotEmpty(error.Message);
        }

        Assert.True(!isComplete || open.Count == 0);
        Assert.False(reader.Read());
    }
}
