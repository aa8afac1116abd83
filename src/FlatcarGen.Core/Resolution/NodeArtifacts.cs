using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
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

    public static NodeArtifacts Of(NodePlan plan)
    {
        var config = Kubeadm.KubeadmConfig.Text(plan);
        var unit = Kubeadm.KubeadmUnit.Text(plan, Envsubst.Names(config).Where(IsMetadata).ToList());
        var document = ButaneDocument.Of(plan, config, unit);
        var butane = plan.Cluster.Template == Declarations.Templating.Terraform
            ? TemplateWriter.Write(YamlWriter.Write(document), ProvisionForm.Terraform)
            : YamlWriter.WritePlain(document);
        return new(butane, TemplateWriter.Write(config, ProvisionForm.Plain), TemplateWriter.Write(unit, ProvisionForm.Plain));
    }

    /// <summary>
    /// Whether envsubst is to replace a name: Afterburn's variables on Flatcar all begin like this. Other names in the config are text.
    /// </summary>
    private static bool IsMetadata(string name) => name.StartsWith("COREOS_", StringComparison.Ordinal);
}
