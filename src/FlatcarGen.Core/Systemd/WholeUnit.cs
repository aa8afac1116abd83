namespace FlatcarGen.Core.Systemd;

/// <summary>Units of which one can tell what they lack.</summary>
internal static class WholeUnit
{
    /// <summary>
    /// Whether a unit is more than the beginning of one (it says when to start), and each line is read as it was meant; a line that is
    /// not has a rule of its own.
    /// </summary>
    /// <param name="unit">The unit.</param>
    /// <param name="section">The section of its type.</param>
    public static bool Is(UnitSubject unit, string section) =>
        unit.Unit is { Sections.Count: > 0 } file
        && file.Directives.Any(directive => directive.Section.Name == "Install")
        && file.Directives.Any(directive => directive.Section.Name != "Install")
        && !unit.Files.Any(each => MayHaveMore(each, section))
        && !SwallowedLine.IsIn(unit);

    /// <summary>
    /// Whether a unit lacks the section of its type altogether, and each line is read as it was meant. An empty text is none: systemd takes
    /// it for a unit that is masked.
    /// </summary>
    /// <param name="unit">The unit.</param>
    /// <param name="section">The section of its type.</param>
    public static bool HasNo(UnitSubject unit, string section) =>
        unit is { Unit: { Text.Length: > 0, Source.At.Id: > 0 } file, HasUnseenDropIns: false }
        && file.Sections.All(each => each.Name != section)
        && !unit.Files.Any(each => MayHaveMore(each, section))
        && !SwallowedLine.IsIn(unit);

    private static bool MayHaveMore(UnitFile file, string section) =>
        file.Unreadable.Count > 0
        || file.Sections.Any(each => each.Name is not ("Unit" or "Install") && each.Name != section)
        || file.Directives.Any(directive => !UnitDirectives.IsKnown(directive.Section.Name, directive.Key));
}
