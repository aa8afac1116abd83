using System.Globalization;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A node on AWS whose name the cloud controller manager does not find there.</summary>
public sealed class AwsNodeName : KubeadmRule
{
    /// <summary>The first Flatcar whose host name on EC2 is short: flatcar/Flatcar#1786.</summary>
    private const int ShortHostName = 4230;

    private const string Variable = "$COREOS_EC2_HOSTNAME";

    public override RuleInfo Info { get; } = new(
        "FCG5039",
        "Node name that AWS does not know",
        "The node gets the machine's short host name, by which the cloud controller manager does not find its instance: the node stays "
            + "uninitialized; give nodeRegistration.name {0}",
        Severity.Warning);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (!IsOnAws(config) || HasLongName(config))
            yield break;
        foreach (var root in new[] { config.Init, config.Join })
        {
            if (KubeadmDocuments.At(root, "nodeRegistration", "name") is null
                && KubeadmDocuments.At(root, "nodeRegistration") is not null
                && config.Find(Component.Kubelet, "hostname-override").All(arg => arg.Value is null)
                && config.Find(Component.Kubelet, "cloud-provider").FirstOrDefault(arg => config.Known(arg.Value) == "external") is { } external)
            {
                yield return Found(external.Value!, config.Facts, Variable);
                yield break;
            }
        }
    }

    internal static bool IsOnAws(KubeadmDocuments config) => config.Facts.Platform is { } platform
        ? platform.Key == "ec2"
        : config.Roots.SelectMany(YamlWalk.Scalars).Any(scalar => scalar.Text.Contains("$COREOS_EC2_") || scalar.Text.Contains("${COREOS_EC2_"));

    private static bool HasLongName(KubeadmDocuments config) =>
        config.Facts.FlatcarVersion is { } version
        && int.TryParse(version.Value.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
        && major < ShortHostName;
}
