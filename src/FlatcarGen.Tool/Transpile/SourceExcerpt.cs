using System.Globalization;
using System.Text;
using FlatcarGen.Core.Text;
using FlatcarGen.Tool.Files;

namespace FlatcarGen.Tool.Transpile;

/// <summary>The lines around a place, with the word at it underlined and a message behind the underline.</summary>
internal static class SourceExcerpt
{
    /// <summary>Nobody reads longer lines: problems in them are told without them, and around a place they are cut.</summary>
    public const int LongestLine = 2_000;

    private const int LinesAround = 2;

    public static void Append(StringBuilder text, TextLines lines, SourcePlace place, string message, Palette palette)
    {
        var (first, last) = (Math.Max(1, place.Line - LinesAround), Math.Min(lines.Count, place.Line + LinesAround));
        var width = Number(last).Length;
        var gutter = new string(' ', width);
        text.Append($" {gutter} |\n");
        for (var number = first; number <= last; number++)
        {
            var line = lines.Text.AsSpan(lines[number - 1].Start, lines[number - 1].Length);
            text.Append($" {palette.Frame(Number(number).PadLeft(width))} | {line[..Math.Min(line.Length, LongestLine)]}\n");
            if (number != place.Line)
                continue;
            var underline = new string('^', WordLength(line, place.Column - 1));
            text.Append($" {gutter} | {new string(' ', place.Column - 1)}{palette.Frame(underline)} {message}\n");
        }

        text.Append($" {gutter} |\n");
    }

    /// <summary>How many characters there are from one on to the next blank.</summary>
    private static int WordLength(ReadOnlySpan<char> line, int start)
    {
        var (at, length) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (at++ < start)
                continue;
            if (Rune.IsWhiteSpace(rune))
                break;
            length++;
        }

        return length;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
