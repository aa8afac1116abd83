using System.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary>The value of a literal's text, with the source characters of each of its runs; it is filled from left to right.</summary>
internal sealed class DecodedText
{
    private readonly StringBuilder _value = new();
    private readonly List<Segment> _segments = [];

    /// <summary>The last run so far; it grows while the same characters follow one another in value and source.</summary>
    private Segment _last;

    public IReadOnlyList<Segment> Segments => _segments;

    /// <summary>Ends the filling.</summary>
    public string Complete()
    {
        Flush();
        return _value.ToString();
    }

    /// <summary>Characters that stand for themselves.</summary>
    public void Copy(string source, int start, int length)
    {
        if (length == 0)
            return;
        if (_last.IsEscape || _last.SourceEnd != start || _last.ValueLength == 0)
        {
            Flush();
            _last = new(_value.Length, length, start, length);
        }
        else
        {
            _last = _last with { ValueLength = _last.ValueLength + length, SourceLength = _last.SourceLength + length };
        }

        _value.Append(source, start, length);
    }

    /// <summary>Characters that stand for fewer others.</summary>
    public void Escape(int start, int length, string value)
    {
        Flush();
        _last = new(_value.Length, value.Length, start, length);
        _value.Append(value);
    }

    public void Escape(int start, int length, char value) => Escape(start, length, value.ToString());

    private void Flush()
    {
        if (_last.ValueLength > 0)
            _segments.Add(_last);
        _last = default;
    }
}
