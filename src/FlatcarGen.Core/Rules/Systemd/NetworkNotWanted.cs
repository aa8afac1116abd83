using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that waits for network-online.target, which nothing starts.</summary>
public sealed class NetworkNotWanted : UnitRule
{
    private const string Target = "network-online.target";
    private static readonly string[] Starting = ["Wants", "Requires", "BindsTo", "Upholds"];

    public override RuleInfo Info { get; } = new(
        "FCG2019",
        "network-online.target is waited for but not started",
        "'{0}' starts after network-online.target but does not start it: After= waits only for what something else starts; "
            + "add it to Wants=",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.NetworkOnline);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (unit.Unit is null || UnitEntry.In(unit, "After").FirstOrDefault(entry => entry.Name == Target) is not { } waits)
            yield break;
        if (IsStarting(unit) || context.Once(this, all => all.Units.Any(IsStarting)))
            yield break;
        yield return Found(waits.Directive.File.Source, waits.Text.SourceRange, unit.Name) with
        {
            Fix = new(
                "Add network-online.target to Wants=",
                UnitEdits.AddToLists(waits.Directive.File, "Unit", ["Wants"], Target).ToEquatableArray()),
        };
    }

    private static bool IsStarting(UnitSubject unit) =>
        UnitEntry.In(unit, Starting).Any(entry => entry.Name == Target || entry.Text.HasUnknown)
        || UnitEntry.Ignored(unit).Contains(Target);
}
