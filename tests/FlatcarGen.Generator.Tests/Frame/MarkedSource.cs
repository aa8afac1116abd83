using System.Collections.Immutable;
using FlatcarGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Tests.Frame;

/// <summary>
/// Source in which <c>{|FCG1001:…|}</c> marks the characters of a diagnostic. The testing packages' own markup has <c>$$</c> for
/// a position, which means something else in declared texts.
/// </summary>
internal sealed class MarkedSource
{
    private const string Close = "|}";

    private static readonly ImmutableArray<DiagnosticDescriptor> _descriptors = new FlatcarAnalyzer().SupportedDiagnostics;

    private MarkedSource(string text, IReadOnlyList<(string Id, TextSpan Span)> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The source without marks.</summary>
    public string Text { get; }

    public IReadOnlyList<(string Id, TextSpan Span)> Marks { get; }

    public static MarkedSource Parse(string marked)
    {
        var text = "";
        var marks = new List<(string, TextSpan)>();
        var open = new Stack<(string Id, int Start)>();
        var at = 0;
        while (at < marked.Length)
        {
            if (IdAt(marked, at) is { } id)
            {
                open.Push((id, text.Length));
                at += id.Length + "{|:".Length;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, at, Close, 0, Close.Length) == 0)
            {
                var (name, start) = open.Pop();
                marks.Add((name, TextSpan.FromBounds(start, text.Length)));
                at += Close.Length;
            }
            else
            {
                text += marked[at++];
            }
        }

        Assert.Empty(open);
        return new(text, marks);
    }

    public IEnumerable<DiagnosticResult> Expected(string path)
    {
        var lines = SourceText.From(Text).Lines;
        foreach (var (id, span) in Marks)
        {
            var place = lines.GetLinePositionSpan(span);
            yield return ResultOf(id).WithSpan(
                path, place.Start.Line + 1, place.Start.Character + 1, place.End.Line + 1, place.End.Character + 1);
        }
    }

    private static DiagnosticResult ResultOf(string id) =>
        _descriptors.FirstOrDefault(descriptor => descriptor.Id == id) is { } descriptor
            ? new(id, descriptor.DefaultSeverity)
            : DiagnosticResult.CompilerError(id);

    private static string? IdAt(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "{|", 0, 2) != 0)
            return null;
        var end = at + 2;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return end > at + 2 && end < text.Length && text[end] == ':' ? text[(at + 2)..end] : null;
    }
}
