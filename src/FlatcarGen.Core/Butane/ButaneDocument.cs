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

    public static YamlMapping Of(NodePlan plan) =>
        Of(GeneratedPieces.Under(plan), VersionOf(plan.Cluster), KubeadmConfigFile(plan), plan.KubeadmUnitText);

    /// <summary>The document of some pieces.</summary>
    /// <param name="pieces">The pieces, without includes.</param>
    /// <param name="version">The version of the variant.</param>
    /// <param name="kubeadmConfig">The file with the kubeadm config, if one is generated.</param>
    /// <param name="kubeadmUnit">The unit that runs kubeadm, if one is generated.</param>
    public static YamlMapping Of(PieceSet pieces, string version, YamlMapping? kubeadmConfig, TemplateText? kubeadmUnit)
    {
        var document = new YamlMapping
        {
            ["variant"] = Variant,
            ["version"] = version,
            ["passwd"] = PasswdSection.Of(pieces),
            ["storage"] = StorageSection.Of(pieces, kubeadmConfig),
            ["systemd"] = SystemdSection.Of(pieces, kubeadmUnit),
        };
        foreach (var fragment in pieces.ButaneFragments)
        {
            var read = YamlReader.Read(fragment);
            if (read.Root is YamlMapping mapping && read.Problems.All(problem => problem.IsLocal))
                document = (YamlMapping)YamlMerge.Merge(document, mapping, ListMerge.Butane);
        }

        // A fragment may say what it was written for; it does not decide what the document is.
        return document.Add("variant", Variant).Add("version", version);
    }

    private static YamlMapping KubeadmConfigFile(NodePlan plan) => new()
    {
        ["path"] = plan.Settings.KubeadmConfigPath.ToYaml(),
        ["mode"] = plan.Settings.PrivateConfig ? YamlScalar.Octal("0600") : null,
        ["contents"] = new YamlMapping { ["inline"] = plan.KubeadmConfigText },
    };
}
