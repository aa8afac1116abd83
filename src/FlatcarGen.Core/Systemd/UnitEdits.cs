using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>Changes of a unit file that leave the rest of it as it stands.</summary>
public static class UnitEdits
{
    /// <summary>
    /// Adds an entry to lists whose entries are separated by blanks: behind the last line of that name, or in a new line behind
    /// the section's others; a missing section is put at the top.
    /// </summary>
    public static IEnumerable<TextEdit> AddToLists(UnitFile file, string section, IReadOnlyList<string> keys, string entry)
    {
        var present = file.Sections.Where(candidate => candidate.Name == section).ToList();
        var newLines = new List<string>();
        foreach (var key in keys)
        {
            var last = present.SelectMany(candidate => candidate.Directives).LastOrDefault(directive => directive.Key == key);
            if (last is null)
                newLines.Add($"{key}={entry}");
            else
                yield return Insert(file, last.ValueRange.End, last.IsEmpty ? entry : " " + entry);
        }

        if (newLines.Count == 0)
            yield break;
        if (present.Count == 0)
        {
            yield return Insert(file, StartOf(file), $"[{section}]\n{string.Join("\n", newLines)}\n\n");
            yield break;
        }

        var home = present.LastOrDefault(candidate => candidate.Directives.Count > 0) ?? present[0];
        var lines = home.Directives.Count > 0 ? home.Directives[home.Directives.Count - 1].Lines : home.Lines;
        yield return InsertLines(file, home, EndsOpen(file, lines) ? home.Lines : lines, newLines);
    }

    /// <summary>Adds lines as the first of a section.</summary>
    public static TextEdit AddFirst(UnitFile file, UnitSection section, params string[] lines) =>
        InsertLines(file, section, section.Lines, lines);

    /// <summary>
    /// Moves a line behind the others of another section, as it is written; a missing section is made, [Unit] at the top and any other
    /// at the end.
    /// </summary>
    public static IEnumerable<TextEdit> Move(Directive directive, string section)
    {
        var file = directive.File;
        var text = file.Source.Value;
        var lines = directive.Lines;
        var line = text.Substring(lines.Start, lines.Length);
        var isEnded = lines.End < text.Length;
        var withLineEnd = isEnded ? new(lines.Start, lines.Length + 1) : TextRange.FromBounds(Math.Max(0, lines.Start - 1), lines.End);
        yield return new(file.Source.At, withLineEnd, "");
        if (NextMark(text, 0) is var mark && lines.Contains(mark))
        {
            // systemd drops one mark; with this one gone that would be the next.
            line = line.Remove(mark - lines.Start, 1);
            if (NextMark(text, mark + 1) is >= 0 and var next && next >= lines.End)
                yield return new(file.Source.At, new(next, 0), "\uFEFF");
        }

        // At the end of the text a backslash joins nothing; elsewhere it would.
        if ((line.Length - line.TrimEnd('\\').Length) % 2 == 1)
            line = line.Substring(0, line.Length - 1);

        if (file.Sections.LastOrDefault(candidate => candidate.Name == section) is { } home)
        {
            var behind = home.Directives.Count > 0 ? home.Directives[home.Directives.Count - 1].Lines : home.Lines;
            yield return new(file.Source.At, new(EndsOpen(file, behind) ? home.Lines.End : behind.End, 0), "\n" + line);
        }
        else if (section == "Unit")
        {
            yield return new(file.Source.At, new(StartOf(file), 0), $"[Unit]\n{line}\n\n");
        }
        else
        {
            var isLineEnd = isEnded && text[text.Length - 1] == '\n';
            var (before, after) = isLineEnd ? ("\n", "\n") : ("\n\n", "");
            yield return new(file.Source.At, new(text.Length, 0), $"{before}[{section}]\n{line}{after}");
        }
    }

    /// <summary>Where a byte order mark begins a line, or else -1.</summary>
    private static int NextMark(string text, int from)
    {
        var at = text.IndexOf('\uFEFF', from);
        while (at > 0 && text[at - 1] is not ('\n' or '\r' or '\0'))
            at = text.IndexOf('\uFEFF', at + 1);
        return at;
    }

    private static TextEdit InsertLines(UnitFile file, UnitSection section, TextRange behind, IEnumerable<string> lines)
    {
        var indent = file.Source.Value.Substring(section.Lines.Start, section.HeaderRange.Start - section.Lines.Start).Trim('\uFEFF');
        return Insert(file, behind.End, string.Concat(lines.Select(line => "\n" + indent + line)));
    }

    /// <summary>Moves an entry from its list to another: renames the list where it is the only one, or else takes it out and adds it there.</summary>
    internal static IEnumerable<TextEdit> MoveEntry(UnitEntry entry, string key)
    {
        var (file, directive) = (entry.Directive.File, entry.Directive);
        return RangeAmongOthers(entry) is { } gone
            ? AddToLists(file, directive.Section.Name, [key], entry.Name).Prepend(new(file.Source.At, gone, ""))
            : [new(file.Source.At, directive.KeyRange, key)];
    }

    /// <summary>Takes an entry out of its list, or the list where it is the only one.</summary>
    internal static TextEdit RemoveEntry(UnitEntry entry)
    {
        var (source, lines) = (entry.Directive.File.Source, entry.Directive.Lines);
        var line = lines.End < source.Value.Length ? new(lines.Start, lines.Length + 1) : TextRange.FromBounds(Math.Max(0, lines.Start - 1), lines.End);
        return new(source.At, RangeAmongOthers(entry) ?? line, "");
    }

    /// <summary>An entry and the blanks next to it; null where it is the only one of its list.</summary>
    private static TextRange? RangeAmongOthers(UnitEntry entry)
    {
        var ranges = UnitEntry.In(entry.Directive).Select(each => each.Text.SourceRange).ToList();
        var at = ranges.IndexOf(entry.Text.SourceRange);
        return ranges.Count == 1 ? null
            : at + 1 < ranges.Count ? TextRange.FromBounds(ranges[at].Start, ranges[at + 1].Start)
            : TextRange.FromBounds(ranges[at - 1].End, ranges[at].End);
    }

    /// <summary>Whether a backslash at the end of the text would take the next line in.</summary>
    private static bool EndsOpen(UnitFile file, TextRange lines) =>
        lines.Length > 0 && file.Source.Value[lines.End - 1] == '\\';

    private static int StartOf(UnitFile file) =>
        file.Text.Length > 0 && file.Text[0] == '\uFEFF' ? file.Text.EndInSource(1) : file.Text.StartInSource(0);

    private static TextEdit Insert(UnitFile file, int at, string text) =>
        new(file.Source.At, new TextRange(at, 0), file.Spell(text));
}
