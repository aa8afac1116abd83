namespace FlatcarGen;

/// <summary>From positions in a text to lines and columns, both from 1. A line ends with LF, CR LF or CR.</summary>
internal sealed class LineNumbers
{
    private readonly List<int> _starts = [0];

    public LineNumbers(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    public (int Line, int Column) At(int position)
    {
        var found = _starts.BinarySearch(position);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, position - _starts[line] + 1);
    }
}
