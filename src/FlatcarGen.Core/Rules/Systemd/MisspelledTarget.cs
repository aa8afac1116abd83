using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>[Install] names a target that does not exist, so that nothing starts the unit.</summary>
public sealed class MisspelledTarget : UnitRule
{
    private static readonly string[] Keys = ["WantedBy", "RequiredBy", "UpheldBy"];

    public override RuleInfo Info { get; } = new(
        "FCG2502",
        "Installed into a target that does not exist",
        "There is no '{0}', so '{1}' never starts, and nothing says so; write '{2}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var directive in unit.Directives.Where(directive => directive.Section.Name == "Install" && Keys.Contains(directive.Key)))
        {
            foreach (var entry in UnitEntry.In(directive))
            {
                var (name, range) = (entry.Name, entry.Text.SourceRange);
                if (KnownTargets.Contains(name) || context.Find(name) is not null)
                    continue;
                if (KnownTargets.Meant(name) is { } meant)
                {
                    yield return Found(directive.File.Source, range, name, unit.Name, meant) with
                    {
                        Fix = new("Write the target's name", EquatableArray.Create(new TextEdit(directive.File.Source.At, range, meant))),
                    };
                }
            }
        }
    }
}
