using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Resolution;

/// <summary>The texts that a node's machines boot from.</summary>
/// <param name="Butane">The Butane document, for the reader that the cluster's <c>Template</c> option names.</param>
/// <param name="KubeadmConfig">The kubeadm config with its placeholders and metadata variables.</param>
/// <param name="KubeadmUnit">The unit that runs kubeadm.</param>
/// <param name="Pointer">The Butane document of user data that only says where the config is, for the same reader; null for none.</param>
public sealed record NodeArtifacts(WrittenText Butane, WrittenText KubeadmConfig, WrittenText KubeadmUnit, WrittenText? Pointer)
{
    public static NodeArtifacts Of(ClusterDeclaration cluster, NodeDeclaration node) => Of(NodePlan.Of(cluster, node));

    public static NodeArtifacts Of(NodePlan plan) => new(
        Write(plan, plan.Butane),
        TemplateWriter.Write(plan.KubeadmConfigText, ProvisionForm.Plain),
        TemplateWriter.Write(plan.KubeadmUnitText, ProvisionForm.Plain),
        PointerDocument.Of(plan) is { } pointer ? Write(plan, pointer) : null);

    private static WrittenText Write(NodePlan plan, YamlMapping document) => plan.Cluster.Template == Declarations.Templating.Terraform
        ? TemplateWriter.Write(YamlWriter.Write(document), ProvisionForm.Terraform)
        : YamlWriter.WritePlain(document);
}
