using System.Globalization;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Values;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary><c>kubernetesVersion</c>: kubeadm sets up its own minor release and the one before.</summary>
internal static class VersionChecks
{
    public static void Check(ConfigSection version, ReleaseRange kubeadm)
    {
        if (version.KnownText is not { } text)
            return;
        var release = ReleaseText.Parse(text);
        switch (release.Kind)
        {
            case ReleaseText.Kinds.Label:
                version.Warn(KubeadmProblem.KubernetesVersion, $"'{Shown.Short(text)}' is another release from time to time, and kubeadm asks the network for it when the machine boots; write the release, such as v1.36.0");
                break;
            case ReleaseText.Kinds.None:
                version.Refuse(KubeadmProblem.KubernetesVersion, $"'{Shown.Short(text)}' is no Kubernetes release; write all three numbers, such as v1.36.0");
                break;
            // Of releases older than all that are known nothing is known of their kubeadm either.
            case ReleaseText.Kinds.Release when kubeadm.From > ReleaseRange.Known.From && release.IsBefore(kubeadm.From - VersionSkews.Kubeadm.Newer):
                var least = (kubeadm.From - VersionSkews.Kubeadm.Newer).ToString(CultureInfo.InvariantCulture);
                version.Refuse(KubeadmProblem.KubernetesVersion, $"kubeadm 1.{kubeadm.From.ToString(CultureInfo.InvariantCulture)} sets up Kubernetes 1.{least}.0 and later, not {Shown.Short(text)}; write the release that the machines have");
                break;
        }
    }
}
