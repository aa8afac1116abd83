using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Tool.Files;

/// <summary>A line and a column of a text, from 1 on, the column in characters: one outside of the BMP is one.</summary>
internal readonly record struct SourcePlace(int Line, int Column)
{
    public static SourcePlace Of(TextLines lines, int position)
    {
        var line = lines.LineOf(position);
        var column = 1;
        for (var at = lines[line].Start; at < position; column++)
            at += char.IsSurrogatePair(lines.Text, at) ? 2 : 1;
        return new(line + 1, column);
    }
}
