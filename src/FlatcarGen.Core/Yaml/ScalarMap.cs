using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// Leads from a scalar's characters back to where they stand in the text it was read from, through quotes, escapes, folded
/// lines and indentation: a unit inside a Butane file has findings on its own characters.
/// </summary>
public sealed class ScalarMap
{
    private readonly TextRange _whole;
    private readonly TextRange[] _places;

    private ScalarMap(TextRange whole, TextRange[] places)
    {
        _whole = whole;
        _places = places;
    }

    /// <summary>
    /// The map of a scalar, or null where its characters cannot be found again for certain: then its whole range is the place.
    /// </summary>
    /// <param name="text">The text that the scalar was read from.</param>
    /// <param name="scalar">The scalar; one made by code has no map.</param>
    public static ScalarMap? Of(string text, YamlScalar scalar)
    {
        if (scalar.Range is not { } whole || whole.End > text.Length || scalar.IsBinary)
            return null;
        return new ScalarAligner(text, whole, scalar).Align() is { } places ? new(whole, places) : null;
    }

    /// <summary>Where a range of <see cref="YamlScalar.Text"/> stands. An empty one stands before the character that follows it.</summary>
    public TextRange Locate(TextRange range)
    {
        var start = Math.Min(Math.Max(range.Start, 0), _places.Length);
        var end = Math.Min(Math.Max(range.End, start), _places.Length);
        if (end > start)
            return TextRange.FromBounds(_places[start].Start, _places[end - 1].End);
        if (start < _places.Length)
            return new(_places[start].Start, 0);
        return new(start > 0 ? _places[start - 1].End : _whole.Start, 0);
    }
}
