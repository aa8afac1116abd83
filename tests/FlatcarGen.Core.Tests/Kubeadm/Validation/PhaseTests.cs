namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

public sealed class PhaseTests
{
    [Theory]
    [InlineData("preflight")]
    [InlineData("certs/etcd-healthcheck-client")]
    [InlineData("kubeconfig/super-admin")]
    [InlineData("wait-control-plane")]
    [InlineData("upload-config/all")]
    [InlineData("show-join-command")]
    public void Phases_of_init(string phase) => Assert.Empty(Validated.OfInit($"skipPhases: [{phase}]"));

    [Theory]
    [InlineData("kube-proxy")]
    [InlineData("addon/Kube-Proxy")]
    [InlineData("' addon/kube-proxy'")]
    [InlineData("control-plane-join")]
    [InlineData("''")]
    [InlineData("null")]
    [InlineData("all")]
    public void What_is_no_phase_of_init(string phase) => Assert.Equal(["Error Phase skipPhases[1]"], Validated.OfInit($"skipPhases: [certs, {phase}]"));

    [Theory]
    [InlineData("apply", "post-upgrade", 0)]
    [InlineData("apply", "kubelet-config", 0)]
    [InlineData("node", "bootstrap-token", 1)]
    public void Phases_of_an_upgrade(string command, string phase, int problems) => Assert.Equal(
        problems,
        Validated.Of($"apiVersion: kubeadm.k8s.io/v1beta4\nkind: UpgradeConfiguration\n{command}: {{skipPhases: [{phase}]}}\n").Count());
}
