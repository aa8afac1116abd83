using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that is to start only where another one runs, which nothing starts.</summary>
public sealed class RequisiteNeverStarted : MachineRule
{
    /// <summary>Directives that name a unit without starting it.</summary>
    private static readonly HashSet<string> Mentions = new(StringComparer.Ordinal)
    {
        "Requisite", "After", "Before", "PartOf", "Conflicts", "Description", "Documentation",
    };

    public override RuleInfo Info { get; } = new(
        "FCG2512",
        "Requisite= of a unit that nothing starts",
        "Requisite= starts nothing, and nothing else of the node starts '{0}', so '{1}' fails at once; write Requires=",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (UnseenParts.MayBringUnits(machine))
            yield break;
        foreach (var unit in machine.UnitContext.Units)
        {
            foreach (var directive in unit.All("Unit", "Requisite").Where(directive => directive.File.Source.At.Id > 0))
            {
                var entries = UnitEntry.In(directive).ToList();
                foreach (var entry in entries.Where(entry => IsNeverStarted(entry.Name, machine)))
                {
                    yield return Found(directive.File.Source, entry.Text.SourceRange, entry.Name, unit.Name) with
                    {
                        Fix = entries.Count > 1
                            ? null
                            : new("Write Requires=", EquatableArray.Create(new TextEdit(directive.File.Source.At, directive.KeyRange, "Requires"))),
                    };
                }
            }
        }
    }

    private static bool IsNeverStarted(string name, Machine machine)
    {
        if (machine.FindUnit(name) is not { IsEnabled: not true, Subject.Unit: not null } required
            || !name.EndsWith(".service", StringComparison.Ordinal) || name == "kubelet.service")
        {
            return false;
        }

        var stem = name.Substring(0, name.Length - ".service".Length);
        return !StartedUnits.IsGenerated(required)
            && !machine.UnitContext.HasStarter(name)
            && !machine.Links.Any(link => link.Path.Value.EndsWith("/" + name, StringComparison.Ordinal))
            && !machine.Files.Any(file => IsNamed(file.Contents?.Value, name, stem))
            && !machine.Units.SelectMany(unit => unit.Subject.Directives)
                .Any(directive => !Mentions.Contains(directive.Key) && directive.File != required.Subject.Unit && IsNamed(directive.Value.Value, name, stem));
    }

    private static bool IsNamed(string? text, string name, string stem) =>
        text is not null && StartedUnits.Names(text).Any(named => named == name || named == "systemctl " + stem);
}
