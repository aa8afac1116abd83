using FlatcarGen.Core.Tests.Kubeadm.Reading;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Yaml;

public sealed class FilledLinesTests
{
    [Theory]
    [InlineData("a\n%\nc", "a\n\nc")]
    [InlineData("  % \n", "\n")]
    [InlineData("a: %\n- %\n", "a: ?\n- ?\n")]
    [InlineData("%%\n", "??\n")]
    [InlineData("\uFFFC\n%", "\uFFFC\n")]
    [InlineData("a", "a")]
    public void They_can_be_left_out(string text, string expected) => Assert.Equal(expected, Shown(FilledLines.LeaveOut(Reading.WithUnknown(text))));

    [Theory]
    [InlineData("a: 'b'\n  %\n", "a: 'b'\n\n")]
    [InlineData("a: b\n  %\n", "a: b\n  ?\n")]
    [InlineData("a: 'b'\n  c%\n", "a: 'b'\n  c?\n")]
    public void They_are_left_out_where_nothing_can_be_read_with_them(string text, string expected) =>
        Assert.Equal(expected, Shown(FilledLines.Read(Reading.WithUnknown(text), text => YamlReader.Read(text)).Source!));

    private static string Shown(MappedText text) => string.Concat(text.Value.Select((c, i) => text.IsUnknownAt(i) ? '?' : c));
}
