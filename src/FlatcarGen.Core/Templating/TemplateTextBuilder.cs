using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Templating;

/// <summary>Puts a <see cref="TemplateText"/> together; neighbouring literals become one.</summary>
public sealed class TemplateTextBuilder
{
    private const int MostSpare = 16 * 1024;

    /// <summary>The space of the builder that was done last in this thread: there are many, one after the other, and all are short-lived.</summary>
    [ThreadStatic]
    private static StringBuilder? _spare;

    private readonly List<Segment> _segments = [];
    private StringBuilder? _literal;
    private string _first = "";

    public TemplateTextBuilder Append(string literal)
    {
        if (_literal is { Length: > 0 } || _first.Length > 0)
            Literal().Append(literal);
        else
            _first = literal;
        return this;
    }

    /// <summary>Appends a part of a text.</summary>
    public TemplateTextBuilder Append(string literal, int start, int length)
    {
        Literal().Append(literal, start, length);
        return this;
    }

    public TemplateTextBuilder Append(char literal)
    {
        Literal().Append(literal);
        return this;
    }

    public TemplateTextBuilder Append(char literal, int count)
    {
        if (count > 0)
            Literal().Append(literal, count);
        return this;
    }

    public TemplateTextBuilder Append(Segment segment)
    {
        if (!segment.IsPlaceholder)
            return Append(segment.Text);
        Flush();
        _segments.Add(segment);
        return this;
    }

    public TemplateTextBuilder Append(TemplateText text)
    {
        foreach (var segment in text.Segments)
            Append(segment);
        return this;
    }

    public TemplateText ToTemplateText()
    {
        Flush();
        if (_literal is { Capacity: <= MostSpare })
            _spare = _literal;
        _literal = null;
        return new(new EquatableArray<Segment>(_segments.ToArray()));
    }

    /// <summary>The literal at the end. A lone text is not copied into it before another one follows.</summary>
    private StringBuilder Literal()
    {
        if (_literal is null)
            (_literal, _spare) = (_spare ?? new(), null);
        if (_first.Length > 0)
            _literal.Append(_first);
        _first = "";
        return _literal;
    }

    private void Flush()
    {
        var literal = _literal is { Length: > 0 } ? _literal.ToString() : _first;
        _literal?.Clear();
        _first = "";
        if (literal.Length > 0)
            _segments.Add(Segment.Literal(literal));
    }
}
