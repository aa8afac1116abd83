using FlatcarGen.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// Where the parser's events stand in the text. Marks count UTF-16 code units, but ends can lie past the text, a node begins
/// with its anchor and tag, block collections end where the next thing begins and flow collections before their bracket.
/// </summary>
internal sealed class EventPlaces(string text, int offset)
{
    public int Start(ParsingEvent e) => Clamp(e.Start.Index + offset);

    public int End(ParsingEvent e) => Clamp(e.End.Index + offset);

    public TextRange Of(ParsingEvent e) => TextRange.FromBounds(Start(e), Math.Max(Start(e), End(e)));

    /// <summary>The place of a scalar, without its anchor and tag and without the blank lines after a block.</summary>
    /// <param name="e">The event.</param>
    /// <param name="after">Where the event before it ended: the place of a scalar that is not there.</param>
    public TextRange OfScalar(Scalar e, int after)
    {
        if (e.Style == ScalarStyle.Plain && e.Value.Length == 0)
            return new(Math.Min(StartOfContent(e), Math.Max(after, End(e))), 0);
        var (start, end) = (StartOfContent(e), End(e));
        if (e.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            while (end > start && text[end - 1] is '\n' or '\r')
                end--;
        }

        return TextRange.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>Where a node itself begins, behind its anchor and tag.</summary>
    public int StartOfContent(NodeEvent e)
    {
        var at = Start(e);
        if (e.Anchor.IsEmpty && e.Tag.IsEmpty)
            return at;
        while (at < text.Length)
        {
            if (text[at] is '&' or '!')
                at = EndOfProperty(at);
            else if (text[at] == '#')
                at = text.IndexOf('\n', at) is >= 0 and var lineEnd ? lineEnd : text.Length;
            else if (char.IsWhiteSpace(text[at]))
                at++;
            else
                break;
        }

        return at;
    }

    public int EndOfCollection(OpenNode open, ParsingEvent end) =>
        open.IsBracketed ? Clamp(end.Start.Index + offset + 1) : open.ContentEnd;

    public static YamlStyle StyleOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => YamlStyle.SingleQuoted,
        ScalarStyle.DoubleQuoted => YamlStyle.DoubleQuoted,
        ScalarStyle.Literal => YamlStyle.Literal,
        ScalarStyle.Folded => YamlStyle.Folded,
        _ => YamlStyle.Plain,
    };

    private int EndOfProperty(int at)
    {
        if (at + 1 < text.Length && text[at] == '!' && text[at + 1] == '<')
            return text.IndexOf('>', at) is >= 0 and var close ? close + 1 : text.Length;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && ",[]{}".IndexOf(text[at]) < 0)
            at++;
        return at;
    }

    private int Clamp(long index) => (int)Math.Min(Math.Max(index, 0), text.Length);
}
