using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Templating;

/// <summary>
/// A text some of whose values are known at provision time only: literals and placeholders in turn.
/// Everything that FlatcarGen emits is one of these until the very end, when <see cref="TemplateWriter"/> writes it
/// in the form that the next reader expects; no literal is escaped before.
/// </summary>
public readonly struct TemplateText(EquatableArray<Segment> segments) : IEquatable<TemplateText>
{
    public EquatableArray<Segment> Segments { get; } = segments;

    public static TemplateText Empty => default;

    public bool IsEmpty => Segments.Count == 0;

    public bool HasPlaceholders
    {
        get
        {
            foreach (var segment in Segments)
            {
                if (segment.IsPlaceholder)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The text, where every value in it is known.</summary>
    public string? KnownText => HasPlaceholders ? null : LiteralText;

    /// <summary>The literal characters alone, without the placeholders.</summary>
    public string LiteralText
    {
        get
        {
            if (Segments.Count == 1)
                return Segments[0].IsPlaceholder ? "" : Segments[0].Text;
            var text = new StringBuilder();
            foreach (var segment in Segments)
            {
                if (!segment.IsPlaceholder)
                    text.Append(segment.Text);
            }

            return text.ToString();
        }
    }

    public static TemplateText Literal(string text) =>
        text.Length == 0 ? Empty : new(EquatableArray.Create(Segment.Literal(text)));

    public static TemplateText Placeholder(string name) => new(EquatableArray.Create(Segment.Placeholder(name)));

    /// <summary>Reads a declared text: <c>${name}</c> is a placeholder, <c>$${</c> the literal characters <c>${</c>.</summary>
    public static TemplateText Parse(string declared) => PlaceholderSyntax.Parse(declared);

    public static TemplateText Join(string separator, IEnumerable<TemplateText> parts)
    {
        var builder = new TemplateTextBuilder();
        var first = true;
        foreach (var part in parts)
        {
            if (!first)
                builder.Append(separator);
            first = false;
            builder.Append(part);
        }

        return builder.ToTemplateText();
    }

    public static TemplateText operator +(TemplateText left, TemplateText right) =>
        left.KnownText is { } start && right.KnownText is { } end
            ? Literal(start + end)
            : new TemplateTextBuilder().Append(left).Append(right).ToTemplateText();

    public static implicit operator TemplateText(string literal) => Literal(literal);

    public bool Equals(TemplateText other) => Segments.Equals(other.Segments);

    public override bool Equals(object? obj) => obj is TemplateText other && Equals(other);

    public override int GetHashCode() => Segments.GetHashCode();

    /// <summary>For debuggers and messages: the text as one would declare it, escapes left out.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var segment in Segments)
            text.Append(segment.IsPlaceholder ? "${" + segment.Text + "}" : segment.Text);
        return text.ToString();
    }
}
