using FlatcarGen.Generator.Tests.Frame;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Tests.Files;

/// <summary>An editor cancels an analysis with every key that is pressed.</summary>
public sealed class FileCancellationTests
{
    [Fact]
    public void An_analysis_after_one_that_was_cancelled_is_as_the_first()
    {
        using var cancelled = new CancellationTokenSource();
        var run = new FileRun(
            "",
            new TextOfFile("/0/a.service.d/10.conf", "[Service]\nExecStart=/bin/b\n"),
            new CancellingText("/0/a.service", "[Service]\nExecStart=/bin/a > /b\n", cancelled));

        Assert.ThrowsAny<OperationCanceledException>(() => run.Findings(cancelled.Token));

        Assert.Equal(["FCG2001", "FCG2030"], run.Findings().Select(finding => finding.Id).Order(StringComparer.Ordinal));
        Assert.Empty(run.Thrown);
    }

    [Fact]
    public void An_unreadable_file_is_left_alone()
    {
        var run = new FileRun("", new UnreadableText("/0/a.service"), new UnreadableText("/0/a.bu"), new TextOfFile("/0/a.service.d/1.conf", "[Unit]\n"));

        Assert.Empty(run.Findings());
        Assert.Empty(run.Thrown);
    }

    /// <summary>A file during whose first reading the user presses a key.</summary>
    private sealed class CancellingText(string path, string text, CancellationTokenSource cancellation) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            cancellation.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            return SourceText.From(text);
        }
    }

    private sealed class UnreadableText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
