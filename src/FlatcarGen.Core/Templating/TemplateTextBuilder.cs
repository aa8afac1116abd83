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

    [ThreadStatic]
    private static char[]? _buffer;

    private readonly List<(int At, Segment Placeholder)> _placeholders = [];

    /// <summary>All literals, one behind the other.</summary>
    private StringBuilder? _literals;
    private string _first = "";

    public TemplateTextBuilder Append(string literal)
    {
        if (_literals is { Length: > 0 } || _first.Length > 0)
            Literals().Append(literal);
        else
            _first = literal;
        return this;
    }

    /// <summary>Appends a part of a text.</summary>
    public TemplateTextBuilder Append(string literal, int start, int length)
    {
        Literals().Append(literal, start, length);
        return this;
    }

    public TemplateTextBuilder Append(char literal)
    {
        Literals().Append(literal);
        return this;
    }

    public TemplateTextBuilder Append(char literal, int count)
    {
        if (count > 0)
            Literals().Append(literal, count);
        return this;
    }

    public TemplateTextBuilder Append(Segment segment)
    {
        if (!segment.IsPlaceholder)
            return Append(segment.Text);
        _placeholders.Add((Literals().Length, segment));
        return this;
    }

    public TemplateTextBuilder Append(TemplateText text)
    {
        foreach (var segment in text.Segments)
            Append(segment);
        return this;
    }

    /// <summary>The text. The builder is empty afterwards.</summary>
    public TemplateText ToTemplateText()
    {
        if (_placeholders.Count == 0 && _literals is not { Length: > 0 })
            return TemplateText.Literal(Taken(ref _first));

        var literals = Literals();
        var segments = new List<Segment>((2 * _placeholders.Count) + 1);
        var start = 0;
        foreach (var (at, placeholder) in _placeholders)
        {
            AddLiteral(start, at);
            segments.Add(placeholder);
            start = at;
        }

        AddLiteral(start, literals.Length);
        Clear();
        return new(new EquatableArray<Segment>(segments.ToArray()));

        void AddLiteral(int from, int to)
        {
            if (to > from)
                segments.Add(Segment.Literal(literals.ToString(from, to - from)));
        }
    }

    /// <summary>The text as <see cref="TemplateWriter"/> writes it in the plain form, without the detour. The builder is empty afterwards.</summary>
    public WrittenText ToPlainText()
    {
        var literals = Literals();
        var length = literals.Length + _placeholders.Sum(hole => hole.Placeholder.Text.Length + 3);
        var text = _buffer is { } spare && spare.Length >= length ? spare : new char[length];
        var marks = new Mark[_placeholders.Count];
        var start = 0;
        var end = 0;
        for (var i = 0; i < marks.Length; i++)
        {
            var (at, placeholder) = _placeholders[i];
            literals.CopyTo(start, text, end, at - start);
            end += at - start;
            start = at;
            marks[i] = new(end, placeholder.Text.Length + 3, placeholder.Text, "", placeholder.Quoting);
            text[end] = '$';
            text[end + 1] = '{';
            placeholder.Text.CopyTo(0, text, end + 2, placeholder.Text.Length);
            end += marks[i].Length;
            text[end - 1] = '}';
        }

        literals.CopyTo(start, text, end, literals.Length - start);
        if (text.Length <= MostSpare)
            _buffer = text;
        Clear();
        return new(new string(text, 0, length), new EquatableArray<Mark>(marks));
    }

    /// <summary>What was appended before as a lone text comes first. It is not copied before another one follows.</summary>
    private StringBuilder Literals()
    {
        if (_literals is null)
            (_literals, _spare) = (_spare ?? new(), null);
        if (_first.Length > 0)
            _literals.Append(Taken(ref _first));
        return _literals;
    }

    private static string Taken(ref string text)
    {
        var taken = text;
        text = "";
        return taken;
    }

    private void Clear()
    {
        if (_literals is { Capacity: <= MostSpare } literals)
            _spare = literals.Clear();
        _literals = null;
        _placeholders.Clear();
    }
}
