using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>An entry of a directive whose entries are separated by blanks (<c>After=</c>, <c>WantedBy=</c>).</summary>
/// <param name="Text">The entry.</param>
/// <param name="Range">Its characters in what the user wrote.</param>
public readonly record struct ListEntry(string Text, TextRange Range)
{
    public static IEnumerable<ListEntry> In(Directive directive)
    {
        var value = directive.Value;
        for (var at = 0; at < value.Length; at++)
        {
            var start = at;
            while (at < value.Length && !LogicalLine.IsBlank(value[at]))
                at++;
            if (at > start)
                yield return new(value.Value.Substring(start, at - start), value.ToSource(TextRange.FromBounds(start, at)));
        }
    }
}
