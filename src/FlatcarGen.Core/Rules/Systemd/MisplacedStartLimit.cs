using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><c>StartLimitIntervalSec=</c> in [Service], where only the old names of the start limits are known.</summary>
public sealed class MisplacedStartLimit : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2017",
        "Start limit in the wrong section",
        "'{0}' is known in [Unit] only and systemd ignores it here: '{1}' keeps the default of 10 s, in which 5 failed starts "
            + "end all tries; move it to [Unit]",
        Severity.Warning);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context) => unit.Directives
        .Where(Concerns)
        .Select(directive => Found(directive.File.Source, directive.KeyRange, directive.Key, unit.Name) with
        {
            Fix = new("Move it to [Unit]", UnitEdits.Move(directive, "Unit").ToEquatableArray()),
        });

    internal static bool Concerns(Directive directive) => directive.Key == "StartLimitIntervalSec" && directive.Section.Name == "Service";
}
