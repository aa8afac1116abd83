using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>
/// A line that systemd passes over: in no section, in one that it does not know, or with a directive that the section does not have.
/// </summary>
public sealed class UnknownDirective : UnitRule
{
    private static readonly string[] TemplateDirectives = ["%{ if ", "%{ for ", "%{~ if ", "%{~ for ", "%{if ", "%{for "];

    public override RuleInfo Info { get; } = new(
        "FCG2021", "Section or directive that systemd does not know", "'{0}' is {1}; {2}", Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        var sections = UnitDirectives.SectionsOf(unit.Name);
        if (sections.Count == 0)
            yield break;
        foreach (var file in unit.Files.Where(file => !IsTemplate(file)))
        {
            var found = Causes(file).Select(line => InNoSection(file, line))
                .Concat(file.Sections.SelectMany(section => InSection(file, section, sections)));
            foreach (var finding in found.OrderBy(finding => finding.Range!.Value.Start))
                yield return finding;
        }
    }

    /// <summary>Whether lines of it will be others, or several, when the machine gets them.</summary>
    internal static bool IsTemplate(UnitFile file) =>
        Array.Exists(TemplateDirectives, directive => file.Text.Value.Contains(directive))
        || file.Unreadable.Any(line => line.Text.IndexOf(MappedText.Unknown) >= 0 || line.Text.StartsWith("{{", StringComparison.Ordinal));

    /// <summary>What cannot be read, without those lines that stand outside of a section for the same reason as the first.</summary>
    private static IEnumerable<UnreadableLine> Causes(UnitFile file)
    {
        var isExplained = false;
        foreach (var line in file.Unreadable)
        {
            if (!line.IsOutsideOfSection || !isExplained)
                yield return line;
            isExplained |= line.IsOutsideOfSection || line.Text[0] == '[';
        }
    }

    private Finding InNoSection(UnitFile file, UnreadableLine line) => line.IsOutsideOfSection
        ? InNoSection(file, line, "outside of a section and systemd ignores it", "put a section such as [Unit] in front")
        : line.Text[0] == '['
            ? InNoSection(file, line, "no header of a section and systemd refuses the file", "write '[Name]'")
            : InNoSection(file, line, "no assignment and systemd ignores it", "write 'Name=value', or '#' in front of a comment");

    private Finding InNoSection(UnitFile file, UnreadableLine line, string what, string remedy) =>
        Found(file.Source, line.Range, Shown.Short(line.Text), what, remedy);

    private IEnumerable<Finding> InSection(UnitFile file, UnitSection section, IReadOnlyList<string> sections)
    {
        if (section.Name.StartsWith("X-", StringComparison.Ordinal) || section.Name.IndexOf(MappedText.Unknown) >= 0)
            return [];
        if (sections.Contains(section.Name))
        {
            // Behind a header that a backslash has taken in stand the directives of another section.
            return section.Directives.TakeWhile(directive => SwallowedLine.In(directive) is not { IsHeader: true })
                .Where(directive => IsUnknown(directive)).Select(directive => Unknown(directive, sections));
        }

        var meant = NearestName.Of(section.Name, sections);
        var remedy = meant is null ? $"use {string.Join(", ", sections.Select(name => $"[{name}]"))}" : $"write [{meant}]";
        var what = "no section of this type of unit and systemd ignores all of it";
        var finding = Found(file.Source, section.HeaderRange, Shown.Short($"[{section.Name}]"), what, remedy);
        // With directives of another section in it, more was meant than to mend its name.
        var isSure = meant is not null && section.Directives.All(directive => UnitDirectives.IsKnown(meant, directive.Key));
        return [!isSure ? finding : finding with { Fix = Replace(file, section.HeaderRange, $"[{meant}]", $"Write [{meant}]") }];
    }

    private static bool IsUnknown(Directive directive) =>
        !UnitDirectives.IsKnown(directive.Section.Name, directive.Key)
        && !directive.Key.StartsWith("X-", StringComparison.Ordinal)
        && directive.Key.IndexOf(MappedText.Unknown) < 0
        && !MisplacedStartLimit.Concerns(directive);

    private Finding Unknown(Directive directive, IReadOnlyList<string> sections)
    {
        var (file, key, section) = (directive.File, directive.Key, directive.Section.Name);
        var what = $"no directive of [{section}] and systemd ignores it";
        if (sections.FirstOrDefault(other => UnitDirectives.IsKnown(other, key)) is { } home)
        {
            return Found(file.Source, directive.KeyRange, Shown.Short(key), what, $"move it to [{home}]") with
            {
                Fix = new($"Move it to [{home}]", UnitEdits.Move(directive, home).ToEquatableArray()),
            };
        }

        if (NearestName.Of(key, UnitDirectives.In(section)) is { } meant)
        {
            return Found(file.Source, directive.KeyRange, Shown.Short(key), what, $"write '{meant}'") with
            {
                Fix = Replace(file, directive.KeyRange, meant, $"Write {meant}"),
            };
        }

        return Found(
            file.Source, directive.KeyRange, Shown.Short(key), what, "mend its name, or begin it with 'X-' if it is for others to read");
    }

    private static Fix Replace(UnitFile file, TextRange range, string text, string title) =>
        new(title, EquatableArray.Create(new TextEdit(file.Source.At, range, text)));
}
