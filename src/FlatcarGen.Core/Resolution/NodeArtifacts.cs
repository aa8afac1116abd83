using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Resolution;

/// <summary>The texts that a node's machines boot from.</summary>
/// <param name="Butane">The Butane document, for the reader that the cluster's <c>Template</c> option names.</param>
/// <param name="KubeadmConfig">The kubeadm config with its placeholders and metadata variables.</param>
/// <param name="KubeadmUnit">The unit that runs kubeadm.</param>
public sealed record NodeArtifacts(WrittenText Butane, WrittenText KubeadmConfig, WrittenText KubeadmUnit)
{
    public static NodeArtifacts Of(ClusterDeclaration cluster, NodeDeclaration node) => Of(NodePlan.Of(cluster, node));

    public static NodeArtifacts Of(NodePlan plan) => new(
        plan.Cluster.Template == Declarations.Templating.Terraform
            ? TemplateWriter.Write(YamlWriter.Write(plan.Butane), ProvisionForm.Terraform)
            : YamlWriter.WritePlain(plan.Butane),
        TemplateWriter.Write(plan.KubeadmConfigText, ProvisionForm.Plain),
        TemplateWriter.Write(plan.KubeadmUnitText, ProvisionForm.Plain));
}
