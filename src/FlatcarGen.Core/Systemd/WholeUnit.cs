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

    private static bool MayHaveMore(UnitFile file, string section) =>
        file.Unreadable.Count > 0
        || file.Sections.Any(each => each.Name is not ("Unit" or "Install") && each.Name != section)
        || file.Directives.Any(directive => !UnitDirectives.IsKnown(directive.Section.Name, directive.Key));
}
