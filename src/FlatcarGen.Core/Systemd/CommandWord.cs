using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// A word of a command line, in the four states it goes through: as it stands in the line, without quotes, with specifiers
/// put in, and with variables put in as the program gets it.
/// </summary>
public sealed class CommandWord
{
    private readonly IReadOnlyList<QuotedRange> _quoted;
    private MappedText? _resolved;
    private IReadOnlyList<SystemdVariable>? _variables;

    internal CommandWord(MappedText raw, MappedText text, IReadOnlyList<QuotedRange> quoted, bool expandsVariables) =>
        (Raw, Text, _quoted, ExpandsVariables) = (raw, text, quoted, expandsVariables);

    /// <summary>The word as it stands in the line, quotes included.</summary>
    public MappedText Raw { get; }

    /// <summary>The word without its quotes and with its C escapes undone.</summary>
    public MappedText Text { get; }

    public string Value => Text.Value;

    /// <summary>Its characters in what the user wrote.</summary>
    public TextRange Range => Raw.SourceRange;

    /// <summary>Whether systemd puts variables in; a command's <c>:</c> prefix forbids it.</summary>
    public bool ExpandsVariables { get; }

    /// <summary>Whether any part of it stands in quotes (an empty pair counts).</summary>
    public bool HasQuotes => _quoted.Any(range => range.Quote is '\'' or '"');

    /// <summary>The text once <c>%%</c> has become <c>%</c>; what other specifiers stand for is unknown.</summary>
    public MappedText Resolved => _resolved ??= Specifiers.Resolve(Text);

    /// <summary>The variables that systemd puts in.</summary>
    public IReadOnlyList<SystemdVariable> Variables =>
        _variables ??= ExpandsVariables ? SystemdVariable.FindAll(Resolved) : [];

    /// <summary>The word as the program gets it: <c>$$</c> has become <c>$</c>, and what variables hold is unknown.</summary>
    public MappedText AsPassed => ExpandsVariables ? SystemdVariable.Apply(Resolved) : Resolved;

    /// <summary>
    /// How the character of <see cref="Text"/> was written: <c>'</c> or <c>"</c> inside such quotes, <c>\</c> where it is
    /// escaped, NUL where it stands bare.
    /// </summary>
    public char QuoteAt(int index)
    {
        var (low, high) = (0, _quoted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_quoted[middle].Range.Start <= index)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && _quoted[low - 1].Range.Contains(index) ? _quoted[low - 1].Quote : '\0';
    }

    /// <summary>Whether exactly this stands there, without quotes or escapes.</summary>
    public bool IsBare(string text) => _quoted.Count == 0 && Value == text;

    public override string ToString() => Raw.Value;

    /// <summary>The word without its first characters.</summary>
    internal CommandWord From(int start)
    {
        var isBare = string.CompareOrdinal(Raw.Value, 0, Value, 0, start) == 0;
        var quoted = _quoted
            .Select(range => new QuotedRange(
                TextRange.FromBounds(Math.Max(0, range.Range.Start - start), Math.Max(0, range.Range.End - start)), range.Quote))
            .ToList();
        return new(isBare ? Raw.Slice(start, Raw.Length - start) : Raw, Text.Slice(start, Text.Length - start), quoted, ExpandsVariables);
    }

    internal readonly record struct QuotedRange(TextRange Range, char Quote);
}
