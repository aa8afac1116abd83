using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A service that has nothing to start.</summary>
public sealed class ServiceWithoutCommand : UnitRule
{
    private static readonly string[] Commands = ["ExecStart", "ExecStop", "SuccessAction"];

    public override RuleInfo Info { get; } = new(
        "FCG2506",
        "Service without a command",
        "'{0}' has no ExecStart=, and systemd refuses it; add one",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (unit.Unit is not { Sections.Count: > 0 } file || !unit.Name.EndsWith(".service", StringComparison.Ordinal)
            || unit.Directives.Any(directive => Commands.Contains(directive.Key))
            || !IsWhole(file) || unit.Files.Any(MayHaveOne) || SwallowedLine.IsIn(unit))
        {
            yield break;
        }

        var section = file.Sections.FirstOrDefault(section => section.Name == "Service") ?? file.Sections[0];
        yield return Found(file.Source, section.HeaderRange, unit.Name);
    }

    /// <summary>Whether a line is not read as it was meant, or is not known yet; each such line has a rule of its own.</summary>
    private static bool MayHaveOne(UnitFile file) =>
        file.Unreadable.Count > 0
        || file.Sections.Any(section => section.Name is not ("Unit" or "Service" or "Install"))
        || file.Directives.Any(directive => !UnitDirectives.IsKnown(directive.Section.Name, directive.Key));

    /// <summary>Whether it is more than the beginning of a unit: it says when to start.</summary>
    private static bool IsWhole(UnitFile file) =>
        file.Directives.Any(directive => directive.Section.Name == "Install") && file.Directives.Any(directive => directive.Section.Name != "Install");
}
