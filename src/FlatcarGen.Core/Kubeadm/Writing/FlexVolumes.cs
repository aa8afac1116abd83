using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>
/// The folder of flex volume drivers. Before Kubernetes 1.36 kubeadm mounts it into the kube-controller-manager, as a folder that is made
/// where it is missing: below /usr, where it is by default, Flatcar lets nobody make one, and the pod never starts. The kubernetes system
/// extension brings the folder along. Sources: kubeadm's controlplane/volumes.go; Flatcar's guide to Kubernetes, which takes this folder
/// for the plain programs; kubernetes/kubernetes#136423, which takes the mount out.
/// </summary>
internal static class FlexVolumes
{
    private const string Folder = "/opt/libexec/kubernetes/kubelet-plugins/volume/exec/";

    /// <summary>The folder, or null where the default will do or nothing is mounted.</summary>
    public static YamlScalar? FolderFor(NodePlan plan)
    {
        if (plan.Settings.BinDir.Value.TrimEnd('/') == "/usr/bin" || plan.Settings.KubernetesVersion is not { } declared)
            return null;
        return KubernetesVersion.Parse(declared.Value) is { } version && !TurningPoints.FlexVolumesNotMounted.IsIn(version)
            ? YamlScalar.String(Folder)
            : null;
    }
}
