namespace FlatcarGen.Core.Text;

/// <summary>
/// Where the lines of a text begin. A line ends where one ends for a C# compiler: at CR LF, CR, LF, NEL (U+0085), U+2028 or U+2029.
/// </summary>
public sealed class TextLines
{
    private readonly List<int> _starts = [0];

    public TextLines(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLineEnd(text[i]) && !(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
                _starts.Add(i + 1);
        }
    }

    public string Text { get; }

    /// <summary>How many lines there are; one at least, the last may be empty.</summary>
    public int Count => _starts.Count;

    /// <summary>The characters of a line without its end.</summary>
    /// <param name="line">Counted from 0.</param>
    public TextRange this[int line]
    {
        get
        {
            var (start, end) = (_starts[line], line + 1 < Count ? _starts[line + 1] : Text.Length);
            while (end > start && IsLineEnd(Text[end - 1]))
                end--;
            return TextRange.FromBounds(start, end);
        }
    }

    /// <summary>The line of a character, counted from 0; the last one for positions behind the text.</summary>
    public int LineOf(int position) =>
        _starts.BinarySearch(position) is >= 0 and var line ? line : Math.Max(~_starts.BinarySearch(position) - 1, 0);

    /// <summary>A position as people count it: line and column from 1 on, the column in UTF-16 code units.</summary>
    public (int Line, int Column) PlaceOf(int position)
    {
        var line = LineOf(position);
        return (line + 1, position - _starts[line] + 1);
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
