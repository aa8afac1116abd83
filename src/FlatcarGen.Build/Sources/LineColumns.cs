namespace FlatcarGen.Build;

/// <summary>Places in a text as people count them.</summary>
public sealed class LineColumns
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    public LineColumns(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                _starts.Add(i + 1);
        }
    }

    /// <summary>The line and the column of a character, both from 1 on.</summary>
    public (int Line, int Column) Of(int position)
    {
        var at = Math.Max(0, Math.Min(position, _length));
        var found = _starts.BinarySearch(at);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, at - _starts[line] + 1);
    }
}
