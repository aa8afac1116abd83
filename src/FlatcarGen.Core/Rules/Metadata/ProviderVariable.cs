using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>A metadata provider of one's own that writes none of the variables that are read.</summary>
public sealed class ProviderVariable : ClusterRule
{
    private const string Custom = "COREOS_CUSTOM_";

    public override RuleInfo Info { get; } = new(
        "FCG3015",
        "Metadata provider writes other names",
        "Nothing reads '{0}', and '{1}' needs variables of the form COREOS_CUSTOM_…, which this provider does not write; rename it",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster) => cluster.Nodes
        .Where(plan => plan.Metadata is { NeedsOwnProvider: true } && plan.NodeIPs.Any(address => address.LiteralText.Contains("$" + Custom)))
        .SelectMany(In)
        .GroupBy(finding => (finding.At, finding.Range))
        .Select(findings => findings.First());

    private IEnumerable<Finding> In(NodePlan plan)
    {
        var provider = plan.Pieces.Units.Where(unit => unit.Name.Value == "coreos-metadata.service").Select(unit => unit.Contents)
            .Concat(plan.Pieces.DropIns.Where(dropIn => dropIn.Unit.Value == "coreos-metadata.service").Select(dropIn => (DeclaredText?)dropIn.Contents))
            .Where(text => text is not null)
            .Select(text => text!.Value)
            .ToList();
        var others = MetadataTexts.Of(DeclaredMachine.Of(plan.Pieces, PieceSet.Empty)).ToList();
        // The names may come from a script as well.
        if (others.Exists(text => text.Value.Contains(Custom)))
            yield break;
        foreach (var text in provider)
        {
            var name = VariableText.FindAssignments(text.Value, MetadataUse.VariablePrefix).FirstOrDefault();
            if (name is null || others.Exists(other => other.Value.Contains("$" + name) || other.Value.Contains("{" + name)))
                continue;
            var at = text.Value.IndexOf(name + "=", StringComparison.Ordinal);
            yield return Found(text, new(at, name.Length), name, Shown.Short(plan.Node.Itself.Value));
            yield break;
        }
    }
}
