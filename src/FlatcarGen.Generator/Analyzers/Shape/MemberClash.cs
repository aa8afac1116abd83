using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Declarations;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>A member of the user's own bears the name of a generated one.</summary>
public sealed class MemberClash : ShapeRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1011",
        "Member bears a generated name",
        "'{0}' is the name of a member that is generated into '{1}'; rename this one",
        Severity.Error);

    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring)
    {
        var generated = declaring.IsCluster ? DeclarationReader.ClusterMembers : declaring.IsNode ? DeclarationReader.NodeMembers : [];
        return DeclarationReader.Clashes(declaring.Type, generated)
            .Select(member => Found(SourceOrder.NameOf(member) ?? declaring.NameLocation, member.Name, declaring.Type.Name));
    }
}
