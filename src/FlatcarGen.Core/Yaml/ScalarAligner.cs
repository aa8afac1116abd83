using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// Walks a scalar's source line by line, and its text along with it. Whatever does not fit together ends the walk
/// without a result, so what it finds is right.
/// </summary>
internal sealed class ScalarAligner(string text, TextRange whole, YamlScalar scalar)
{
    private readonly string _decoded = scalar.Text;
    private readonly List<TextRange> _places = new(scalar.Text.Length);

    private bool IsBlock => scalar.Style is YamlStyle.Literal or YamlStyle.Folded;

    /// <summary>The place of each character of the text, or null.</summary>
    public TextRange[]? Align()
    {
        if (_decoded.Length == 0)
            return [];
        var lines = IsBlock ? ScalarLines.OfBlock(text, whole, _decoded) : ScalarLines.OfFlow(text, whole, scalar.Style);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!TakeLine(lines[i]))
                return null;
            if (i + 1 < lines.Count && !lines[i].IsJoined)
                TakeBreak(lines[i].End);
        }

        while (_places.Count < _decoded.Length && _decoded[_places.Count] == '\n')
            _places.Add(new(whole.End, 0));
        return _places.Count == _decoded.Length ? _places.ToArray() : null;
    }

    private bool TakeLine(ScalarLine line)
    {
        for (var at = line.Start; at < line.End;)
        {
            var length = LengthOfUnit(at, line.End);
            if (_places.Count >= _decoded.Length || (length == 1 && text[at] != _decoded[_places.Count]))
                return false;
            var isPair = length > 2 && char.IsHighSurrogate(_decoded[_places.Count]) && _places.Count + 1 < _decoded.Length;
            _places.Add(new(at, length));
            if (isPair)
                _places.Add(new(at, length));
            at += length;
        }

        return true;
    }

    /// <summary>A line end is kept, made a space, or dropped where blank lines follow: what the text has next tells which.</summary>
    private void TakeBreak(int lineEnd)
    {
        if (_places.Count >= _decoded.Length)
            return;
        var next = _decoded[_places.Count];
        if (next == '\n' || (next == ' ' && scalar.Style != YamlStyle.Literal && !EndsWithBreak()))
            _places.Add(new(lineEnd, 1));
    }

    private bool EndsWithBreak() => _places.Count > 0 && _decoded[_places.Count - 1] == '\n';

    private int LengthOfUnit(int at, int end)
    {
        if (scalar.Style == YamlStyle.SingleQuoted && text[at] == '\'')
            return 2;
        if (scalar.Style != YamlStyle.DoubleQuoted || text[at] != '\\' || at + 1 >= end)
            return 1;
        var length = text[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
        return Math.Min(length, end - at);
    }
}
