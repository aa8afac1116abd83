using System.Globalization;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary><c>"…"</c> and <c>$"…"</c>: backslash escapes.</summary>
internal sealed class RegularForm(bool interpolated) : LiteralForm
{
    private readonly char[] _special = interpolated ? ['\\', '{', '}'] : ['\\'];

    public override void Read(string source, TextRange range, DecodedText into)
    {
        var at = range.Start;
        while (at < range.End)
        {
            var next = source.IndexOfAny(_special, at, range.End - at);
            if (next < 0)
                next = range.End;
            into.Copy(source, at, next - at);
            if (next == range.End)
                return;
            at = next + ReadSpecial(source, next, range.End, into);
        }
    }

    public override SourceChange? Write(LiteralEdit edit)
    {
        var written = StringEscapes.Write(edit.Text, interpolated);
        var replaced = edit.Replaced;
        var next = written.Length > 0 ? written[0] : replaced.End < edit.Piece.End ? edit.Source[replaced.End] : '"';
        if (!IsHexDigit(next) || !IsShortHexEscape(edit))
            return new(replaced, written);

        // "\x41" swallows a hexadecimal digit that comes to stand behind it: it becomes "\u0041".
        var digits = edit.Source.Substring(edit.EscapeBefore + 2, replaced.Start - edit.EscapeBefore - 2);
        return new(TextRange.FromBounds(edit.EscapeBefore, replaced.End), "\\u" + digits.PadLeft(4, '0') + written);
    }

    private static bool IsShortHexEscape(LiteralEdit edit) =>
        edit.EscapeBefore >= 0
        && edit.Source[edit.EscapeBefore] == '\\'
        && edit.Source[edit.EscapeBefore + 1] == 'x'
        && edit.Replaced.Start - edit.EscapeBefore < "\\x0041".Length;

    /// <summary>Reads what starts with a special character; returns how many source characters it is.</summary>
    private static int ReadSpecial(string source, int at, int end, DecodedText into)
    {
        if (source[at] != '\\')
        {
            if (at + 1 >= end || source[at + 1] != source[at])
                return CopyOne(source, at, into);
            into.Escape(at, 2, source[at]);
            return 2;
        }

        if (at + 1 >= end)
            return CopyOne(source, at, into);
        if (StringEscapes.Simple(source[at + 1]) is { } simple)
        {
            into.Escape(at, 2, simple);
            return 2;
        }

        var most = source[at + 1] switch { 'x' or 'u' => 4, 'U' => 8, _ => 0 };
        var stop = at + 2;
        while (stop < end && stop < at + 2 + most && IsHexDigit(source[stop]))
            stop++;
        if (stop == at + 2)
            return CopyOne(source, at, into);

        var code = uint.Parse(source.Substring(at + 2, stop - at - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (code > 0x10FFFF)
            return CopyOne(source, at, into);
        into.Escape(at, stop - at, code < 0x10000 ? ((char)code).ToString() : char.ConvertFromUtf32((int)code));
        return stop - at;
    }

    private static int CopyOne(string source, int at, DecodedText into)
    {
        into.Copy(source, at, 1);
        return 1;
    }

    private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
