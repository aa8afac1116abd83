using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>A variable in NodeIPs that is none of the metadata's: the kubeadm unit does not replace it.</summary>
public sealed class AddressNeverReplaced : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG3502",
        "Variable in NodeIPs that nothing replaces",
        "Nothing replaces '{0}': the kubeadm unit fills in variables of the metadata alone; write a Metadata constant, or a placeholder '${{name}}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster) =>
        cluster.Nodes.Where(IsRenderedByUs).SelectMany(plan => plan.Settings.NodeIPs ?? []).SelectMany(In).Distinct();

    private IEnumerable<Finding> In(DeclaredText address)
    {
        var text = PlaceholderReader.Read(MappedText.Plain(address));
        foreach (var variable in Envsubst.Variables(text.Value).Where(variable => !IsOfMetadata(variable.Name)).Take(1))
            yield return Found(text, variable.Range, text.Value.Substring(variable.Range.Start, variable.Range.Length));
    }

    /// <summary>Whether the commands are those of our unit, which names to envsubst what it may replace.</summary>
    private static bool IsRenderedByUs(NodePlan plan) =>
        plan.Settings.EnvsubstAllowList
        && !plan.Pieces.DropIns.Any(dropIn => dropIn.Unit.Value == KubeadmUnit.Name && dropIn.Contents.Value.Contains("ExecStart"));

    private static bool IsOfMetadata(string name) =>
        name.StartsWith(MetadataUse.VariablePrefix, StringComparison.Ordinal)
        || name.StartsWith(MetadataName.FedoraPrefix, StringComparison.Ordinal);
}
