using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A folder of flex volumes for a controller manager that does not get to see it.</summary>
public sealed class FlexVolumeFolder : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5040",
        "Flex volume folder that is not mounted",
        $"Since Kubernetes 1.{TurningPoints.FlexVolumesNotMounted.Since} kubeadm does not mount the folder of '{{0}}' for the kube-controller-manager, whose image cannot run such "
            + "drivers anyway; leave the flag out",
        Severity.Info);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (!TurningPoints.FlexVolumesNotMounted.IsIn(config.Least)
            || KubeadmDocuments.At(config.Cluster, "controllerManager", "extraVolumes") is YamlSequence { Count: > 0 })
        {
            yield break;
        }

        foreach (var arg in config.Find(Component.ControllerManager, "flex-volume-plugin-dir"))
            yield return Found(arg.Name, config.Facts, arg.Name.Text);
    }
}
