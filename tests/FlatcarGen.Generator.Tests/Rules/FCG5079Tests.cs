using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5079Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ResetConfiguration
        unmountFlags:
          - {|FCG5079:MNT_LAZY|}
        """;

    protected override string Message =>
        "'MNT_LAZY' is no flag of unmount; write MNT_FORCE, MNT_DETACH, MNT_EXPIRE or UMOUNT_NOFOLLOW";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ResetConfiguration
        unmountFlags:
          - MNT_DETACH
          - ${flag}
        """;
}
