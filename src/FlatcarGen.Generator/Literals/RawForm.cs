using System.Text;
using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Literals;

/// <summary>
/// <c>"""…"""</c> and <c>$$"""…"""</c>: everything stands for itself, runs of quotes and braces are shorter than the delimiters'.
/// </summary>
/// <param name="quotes">How many quotes delimit it.</param>
/// <param name="dollars">How many braces open a hole; 0 when it is not interpolated.</param>
/// <param name="indentation">What all lines start with and the value does not hold; null on a single line.</param>
internal sealed class RawForm(int quotes, int dollars, string? indentation) : LiteralForm
{
    public override void Read(string source, TextRange range, DecodedText into)
    {
        if (indentation is null)
        {
            into.Copy(source, range.Start, range.Length);
            return;
        }

        // A text behind a hole starts within a line.
        var at = range.Start;
        if (SyntaxFacts.IsNewLine(source[at - 1]))
            at = SkipIndentation(source, at, range.End);
        while (at < range.End)
        {
            var lineEnd = at;
            while (lineEnd < range.End && !SyntaxFacts.IsNewLine(source[lineEnd]))
                lineEnd++;
            if (lineEnd < range.End)
                lineEnd += source[lineEnd] == '\r' && lineEnd + 1 < range.End && source[lineEnd + 1] == '\n' ? 2 : 1;
            into.Copy(source, at, lineEnd - at);
            at = SkipIndentation(source, lineEnd, range.End);
        }
    }

    public override SourceChange? Write(LiteralEdit edit)
    {
        if (indentation is null && (edit.Text.IndexOf('\n') >= 0 || BreaksSingleLine(edit)))
            return null;

        var written = new StringBuilder(edit.Text.Length);
        var owed = MissingIndentation(edit);
        for (var i = 0; i < edit.Text.Length; i++)
        {
            var c = edit.Text[i];
            if (c == '\n')
            {
                written.Append(edit.LineEnd);
                owed = indentation!;
                continue;
            }

            if (c != '\t' && StringEscapes.CannotStand(edit.Text, i))
                return null;
            written.Append(owed).Append(c);
            owed = "";
        }

        var end = edit.Replaced.End;
        if (end < edit.Literal.End && !SyntaxFacts.IsNewLine(edit.Source[end]))
            written.Append(owed);

        var text = written.ToString();
        var fits = LongestRun(edit, text, '"') < quotes
            && (dollars == 0 || (LongestRun(edit, text, '{') < dollars && LongestRun(edit, text, '}') < dollars));
        return fits ? new(edit.Replaced, text) : null;
    }

    private int SkipIndentation(string source, int at, int end)
    {
        for (var i = 0; i < indentation!.Length && at < end && source[at] == indentation[i]; i++)
            at++;
        return at;
    }

    /// <summary>A blank line may be shorter than the indentation: what it lacks before something can be written on it.</summary>
    private string MissingIndentation(LiteralEdit edit)
    {
        if (indentation is null)
            return "";
        var at = edit.Replaced.Start;
        while (at > edit.Literal.Start && !SyntaxFacts.IsNewLine(edit.Source[at - 1]))
        {
            if (edit.Replaced.Start - at >= indentation.Length || !SyntaxFacts.IsWhitespace(edit.Source[at - 1]))
                return "";
            at--;
        }

        return indentation.Substring(edit.Replaced.Start - at);
    }

    /// <summary>A single line is not empty, and does not touch its delimiters with a quote.</summary>
    private static bool BreaksSingleLine(LiteralEdit edit)
    {
        var (text, replaced, literal) = (edit.Text, edit.Replaced, edit.Literal);
        var first = text.Length > 0 ? text[0] : replaced.End < literal.End ? edit.Source[replaced.End] : '"';
        var last = text.Length > 0 ? text[text.Length - 1] : replaced.Start > literal.Start ? edit.Source[replaced.Start - 1] : '"';
        return (replaced.Start == literal.Start && first == '"') || (replaced.End == literal.End && last == '"');
    }

    /// <summary>The longest run of a character that the change makes or takes part in; it looks no further than needed.</summary>
    private int LongestRun(LiteralEdit edit, string text, char c)
    {
        var most = Math.Max(quotes, dollars);
        var run = 0;
        for (var i = edit.Replaced.Start - 1; i >= edit.Piece.Start && run < most && edit.Source[i] == c; i--)
            run++;
        var longest = run;
        foreach (var next in text)
        {
            run = next == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        for (var i = edit.Replaced.End; i < edit.Piece.End && run < most && edit.Source[i] == c; i++)
            run++;
        return Math.Max(longest, run);
    }
}
