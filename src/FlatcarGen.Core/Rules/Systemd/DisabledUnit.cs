using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that says when it is to start, and is not enabled.</summary>
public sealed class DisabledUnit : ClusterRule
{
    private static readonly string[] Starters = [".timer", ".socket", ".path"];

    public override RuleInfo Info { get; } = new(
        "FCG2029",
        "Unit with [Install] is not enabled",
        "'{0}' has an [Install] section, but Enabled = false keeps that from doing anything, and nothing else of the node starts it; "
            + "leave Enabled out",
        Severity.Info);

    public override IEnumerable<Finding> Check(ClusterPlan cluster) => cluster.Nodes
        .SelectMany(plan => plan.Pieces.Units.Where(IsDisabled).Select(unit => (Unit: unit, plan.Pieces)))
        .GroupBy(use => (Name: use.Unit.Name.Value, Contents: use.Unit.Contents?.Value))
        .Where(uses => uses.All(use => !IsStarted(use.Unit, use.Pieces)))
        .Select(uses => Found(uses.First().Unit.Name, null, Shown.Short(uses.Key.Name)));

    private static bool IsDisabled(UnitPiece unit) =>
        unit is { Enabled: false, Mask: false, Contents: { } contents }
        && unit.Name.Value.IndexOf('@') < 0
        && UnitFile.Parse(contents, UnitForm.Declared).Directives.Any(directive => directive.Section.Name == "Install" && !directive.IsEmpty);

    /// <summary>Whether anything of the node names the unit, or is there to start it.</summary>
    private static bool IsStarted(UnitPiece unit, PieceSet pieces)
    {
        var name = unit.Name.Value;
        var stem = name.Substring(0, Math.Max(0, name.LastIndexOf('.')));
        return pieces.Units.Any(other => Starters.Any(suffix => other.Name.Value == stem + suffix) && other.Name.Value != name)
            || pieces.Links.Any(link => link.Path.Value.EndsWith("/" + name, StringComparison.Ordinal))
            || Texts(pieces).Any(text => text.At.Id != unit.Contents!.Value.At.Id && text.Value.Contains(name));
    }

    private static IEnumerable<DeclaredText> Texts(PieceSet pieces) => pieces.Units.Select(unit => unit.Contents)
        .Concat(pieces.Files.Select(file => file.Contents))
        .Concat(pieces.DropIns.Select(dropIn => (DeclaredText?)dropIn.Contents))
        .Concat(pieces.ButaneFragments.Select(fragment => (DeclaredText?)fragment))
        .Where(text => text is not null)
        .Select(text => text!.Value);
}
