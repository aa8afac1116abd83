namespace FlatcarGen.Core.Text;

/// <summary>
/// Line ends of declared texts: CR LF and a lone CR become LF, because a checkout on Windows must not turn
/// <c>#!/bin/bash</c> into a program called <c>bash\r</c>.
/// </summary>
public static class LineEnds
{
    public static string ToLf(string text) =>
        text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>The position in the original text of a position in <see cref="ToLf"/> of it.</summary>
    public static int OriginalPosition(string original, int position)
    {
        var at = 0;
        for (var i = 0; i < position && at < original.Length; i++)
            at += original[at] == '\r' && at + 1 < original.Length && original[at + 1] == '\n' ? 2 : 1;
        return at;
    }
}
