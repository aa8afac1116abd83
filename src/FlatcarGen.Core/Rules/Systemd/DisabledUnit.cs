using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that says when it is to start, and is not enabled.</summary>
public sealed class DisabledUnit : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2029",
        "Unit with [Install] is not enabled",
        "'{0}' has an [Install] section, but Enabled = false keeps that from doing anything, and nothing else of the node starts it; "
            + "leave Enabled out",
        Severity.Info);

    public override IEnumerable<Finding> Check(ClusterPlan cluster) => cluster.Nodes
        .SelectMany(plan => plan.Pieces.Units.Where(IsDisabled).Select(unit => (Unit: unit, plan.Pieces)))
        .GroupBy(use => (Name: use.Unit.Name.Value, Contents: use.Unit.Contents?.Value))
        .Where(uses => uses.All(use => !StartedUnits.Contains(use.Unit, use.Pieces)))
        .Select(uses => Found(uses.First().Unit.Name, null, Shown.Short(uses.Key.Name)));

    private static bool IsDisabled(UnitPiece unit) =>
        unit is { Enabled: false, Mask: false, Contents: { } contents }
        && unit.Name.Value.IndexOf('@') < 0
        && UnitFile.Parse(contents, UnitForm.Declared).Directives.Any(directive => directive.Section.Name == "Install" && !directive.IsEmpty);
}
