using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary><c>@"…"</c> and <c>$@"…"</c>: a quote is written twice, everything else stands for itself.</summary>
internal sealed class VerbatimForm(bool interpolated) : LiteralForm
{
    private readonly char[] _doubled = interpolated ? ['"', '{', '}'] : ['"'];

    public override void Read(string source, TextRange range, DecodedText into)
    {
        var at = range.Start;
        while (at < range.End)
        {
            var next = source.IndexOfAny(_doubled, at, range.End - at);
            if (next < 0)
                next = range.End;
            into.Copy(source, at, next - at);
            if (next == range.End)
                return;

            at = next + 1;
            if (at < range.End && source[at] == source[next])
                into.Escape(next, 2, source[at++]);
            else
                into.Copy(source, next, 1);
        }
    }

    public override SourceChange? Write(LiteralEdit edit)
    {
        var written = new StringBuilder(edit.Text.Length + 2);
        for (var i = 0; i < edit.Text.Length; i++)
        {
            var c = edit.Text[i];
            if (c == '\n')
                written.Append(edit.LineEnd);
            else if (c != '\t' && StringEscapes.CannotStand(edit.Text, i))
                return null;
            else
                written.Append(c, Array.IndexOf(_doubled, c) < 0 ? 1 : 2);
        }

        return new(edit.Replaced, written.ToString());
    }
}
