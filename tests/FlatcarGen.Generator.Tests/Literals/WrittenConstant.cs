using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Tests.Literals;

/// <summary>Source of a constant expression that notes, while it is written, where each character of the value stands.</summary>
internal sealed class WrittenConstant(string lineEnd)
{
    private readonly StringBuilder _source = new();
    private readonly StringBuilder _value = new();
    private readonly List<(int Start, int Length, bool IsReference)> _places = [];

    public string LineEnd => lineEnd;

    public string Source => _source.ToString();

    /// <summary>The value, line ends as written.</summary>
    public string Value => _value.ToString();

    /// <summary>Source that stands for nothing in the value.</summary>
    public WrittenConstant Syntax(string source)
    {
        _source.Append(source);
        return this;
    }

    /// <summary>Source characters that stand for these characters of the value: each for itself, or else all together.</summary>
    public WrittenConstant Characters(string value, string source, bool isReference = false)
    {
        for (var i = 0; i < value.Length; i++)
            _places.Add(value == source ? (_source.Length + i, 1, isReference) : (_source.Length, source.Length, isReference));
        _value.Append(value);
        _source.Append(source);
        return this;
    }

    /// <summary>A line end of the file; CR LF are two characters of the value, each its own.</summary>
    public WrittenConstant LineBreak() => Characters(lineEnd, lineEnd);

    /// <summary>Where a character of the value stands, as it is with all line ends LF.</summary>
    public TextRange PlaceOf(int position)
    {
        var first = OriginalPosition(position);
        var last = OriginalPosition(position + 1) - 1;
        return TextRange.FromBounds(_places[first].Start, _places[last].Start + _places[last].Length);
    }

    /// <summary>Whether any character of a range comes from a reference, or an empty range is inside one.</summary>
    public bool Refers(TextRange range)
    {
        if (range.Length == 0)
        {
            return range.Start > 0 && OriginalPosition(range.Start) < _value.Length
                && Refers(new(range.Start, 1)) && PlaceOf(range.Start) == PlaceOf(range.Start - 1);
        }

        return Enumerable.Range(OriginalPosition(range.Start), OriginalPosition(range.End) - OriginalPosition(range.Start))
            .Any(position => _places[position].IsReference);
    }

    private int OriginalPosition(int position) => LineEnds.OriginalPosition(Value, position);
}
