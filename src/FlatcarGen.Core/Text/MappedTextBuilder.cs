using System.Text;

namespace FlatcarGen.Core.Text;

/// <summary>
/// Makes the next reader's text out of a text: pieces are copied, replaced or (by not being mentioned) left out, in order.
/// The result maps straight to what was written, however many readers came before.
/// </summary>
public sealed class MappedTextBuilder(MappedText from)
{
    private readonly List<MappedText.Run> _runs = [];
    private readonly StringBuilder _value = new();

    public int Length => _value.Length;

    public MappedTextBuilder Copy(int start, int end)
    {
        from.CopyRuns(start, end, _runs, _value.Length);
        _value.Append(from.Value, start, end - start);
        return this;
    }

    /// <summary>Puts other characters in the place of those from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public MappedTextBuilder Replace(int start, int end, string value) => Add(MappedText.RunKind.Replaced, start, end, value);

    /// <summary>Says that nobody knows yet what the next reader will see here.</summary>
    public MappedTextBuilder ReplaceByUnknown(int start, int end) =>
        Add(MappedText.RunKind.Unknown, start, end, MappedText.Unknown.ToString());

    public MappedText ToMappedText() => ToMappedText(from.StartInSource(0));

    /// <summary>The text; an empty one stands at <paramref name="origin"/> in the source.</summary>
    public MappedText ToMappedText(int origin) => new(from.Source, _value.ToString(), _runs.ToArray(), origin);

    private MappedTextBuilder Add(MappedText.RunKind kind, int start, int end, string value)
    {
        if (value.Length == 0)
            return this;
        var source = from.ToSource(TextRange.FromBounds(start, end));
        _runs.Add(new(kind, _value.Length, value.Length, source.Start, source.Length));
        _value.Append(value);
        return this;
    }
}
