using FlatcarGen.Core.Rules;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>A node that is to be two things.</summary>
public sealed class TwoRoles : ShapeRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1005",
        "Node with two roles",
        "'{0}' has a role already; remove one of [ControlPlane] and [Worker]",
        Severity.Error);

    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring) =>
        declaring.Roles.Skip(1).Select(role => Found(declaring.LocationOf(role), declaring.Type.Name));
}
