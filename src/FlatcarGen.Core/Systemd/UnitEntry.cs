using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>An entry of a list whose entries are separated by blanks (<c>Requires=</c>, <c>After=</c>).</summary>
/// <param name="Directive">The list.</param>
/// <param name="Text">The entry.</param>
internal sealed record UnitEntry(Directive Directive, MappedText Text)
{
    public string Name => Text.Value;

    /// <summary>The entries of all lists of [Unit] with these names that hold in the end, in the order of the text.</summary>
    public static IEnumerable<UnitEntry> In(UnitSubject unit, params string[] keys) => unit.Directives
        .Where(directive => directive.Section.Name == "Unit" && keys.Contains(directive.Key))
        .SelectMany(In);

    /// <summary>
    /// The names of units that stand where systemd passes over them: in a misspelt directive, in a wrong section, in none. A rule that
    /// misses such a name stays silent, since another one reports that line.
    /// </summary>
    public static IEnumerable<string> Ignored(UnitSubject unit) => unit.Files
        .SelectMany(file => file.Directives
            .Where(directive => !UnitDirectives.IsKnown(directive.Section.Name, directive.Key))
            .Select(directive => directive.Value.Value)
            .Concat(file.Unreadable.Select(line => line.Text)))
        .SelectMany(text => text.Split([' ', '\t', '='], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The entries of one list.</summary>
    public static IEnumerable<UnitEntry> In(Directive directive)
    {
        var value = directive.Value;
        for (var at = 0; at < value.Length;)
        {
            if (LogicalLine.IsBlank(value[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < value.Length && !LogicalLine.IsBlank(value[at]))
                at++;
            yield return new(directive, value.Slice(start, at - start));
        }
    }
}
