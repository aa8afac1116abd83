using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Butane;

/// <summary>The Butane document of a node: the kubeadm config, the kubeadm unit and all declared pieces.</summary>
public static class ButaneDocument
{
    public const string Variant = "flatcar";

    /// <summary>The version of the variant that a cluster's documents are written in.</summary>
    public static string VersionOf(ClusterDeclaration cluster) => cluster.ButaneVersion == ButaneVersion.V1_0_0 ? "1.0.0" : "1.1.0";

    public static YamlMapping Of(NodePlan plan, TemplateText kubeadmConfig, TemplateText kubeadmUnit)
    {
        var pieces = GeneratedPieces.Under(plan);
        var document = new YamlMapping
        {
            ["variant"] = Variant,
            ["version"] = VersionOf(plan.Cluster),
            ["passwd"] = PasswdSection.Of(pieces),
            ["storage"] = StorageSection.Of(pieces, KubeadmConfigFile(plan, kubeadmConfig)),
            ["systemd"] = SystemdSection.Of(pieces, kubeadmUnit),
        };
        foreach (var fragment in pieces.ButaneFragments)
        {
            if (YamlReader.Read(fragment.Value).Root is YamlMapping mapping)
                document = (YamlMapping)YamlMerge.Merge(document, mapping, ListMerge.Butane);
        }

        // A fragment may say what it was written for; it does not decide what the document is.
        return document.Add("variant", Variant).Add("version", VersionOf(plan.Cluster));
    }

    private static YamlMapping KubeadmConfigFile(NodePlan plan, TemplateText text) => new()
    {
        ["path"] = plan.Settings.KubeadmConfigPath.ToTemplate(),
        ["mode"] = plan.Settings.PrivateConfig ? YamlScalar.Octal("0600") : null,
        ["contents"] = new YamlMapping { ["inline"] = text },
    };
}
