using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Declarations;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>An attribute on a class where nothing reads it.</summary>
public sealed class MisplacedAttribute : ShapeRule
{
    private static readonly string[] ClusterOnly =
        [FlatcarAttributes.BootstrapToken, FlatcarAttributes.FeatureGate, FlatcarAttributes.CertificateAuthority];

    public override RuleInfo Info { get; } = new(
        "FCG1026",
        "Attribute without effect",
        "[{0}] has no effect on '{1}'; move it to the class that is marked {2}",
        Severity.Error);

    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring)
    {
        if (declaring.IsCluster)
            return [];
        var findings = ClusterOnly.SelectMany(name => Misplaced(declaring, name, "[FlatcarCluster]"));
        return declaring.IsNode
            ? findings
            : findings.Concat(Misplaced(declaring, FlatcarAttributes.ExtraArg, "[FlatcarCluster], or to a node"));
    }

    private IEnumerable<ShapeFinding> Misplaced(DeclaringClass declaring, string name, string place) => declaring.All(name)
        .Select(attribute => Found(
            declaring.LocationOf(attribute), name.Substring(0, name.Length - "Attribute".Length), declaring.Type.Name, place));
}
