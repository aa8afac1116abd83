using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5530Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        skipPhases:
          - {|FCG5530:addons/coredns|}
        """;

    protected override string Message => "'kubeadm init' has no phase 'addons/coredns' to skip and stops; did you mean 'addon/coredns'?";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: InitConfiguration
        skipPhases:
          - preflight
          - certs/etcd-ca
          - addon/all
          - kubelet-finalize/experimental-cert-rotation
          - ${phase}
          - addon/${addon}
        """;

    [Fact]
    public Task A_phase_of_another_command() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        skipPhases:
          - control-plane-join/etcd
          - {|FCG5530:addon/kube-proxy|}
        """);

    [Fact]
    public Task At_a_reset() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ResetConfiguration
        skipPhases: [cleanup-node, {|FCG5530:cleanup|}]
        """);

    [Theory]
    [InlineData("init --config /etc/k.yaml --skip-phases=addon/kube-proxy,certs", false)]
    [InlineData("init --config /etc/k.yaml {|FCG5530:--skip-phases=addon/coredns,kube-proxy|}", true)]
    [InlineData("init --config /etc/k.yaml --skip-phases {|FCG5530:addon/kubeproxy|}", true)]
    [InlineData("join --config /etc/k.yaml --skip-phases {|FCG5530:addon/kube-proxy|}", true)]
    [InlineData("init phase certs all --skip-phases=nothing", false)]
    public Task On_a_command_line(string arguments, bool fires)
    {
        Assert.Equal(fires, arguments.Contains("FCG5530", StringComparison.Ordinal));
        return Verify.File("kubeadm.service", $"[Service]\nType=oneshot\nRestart=on-failure\nExecStart=/opt/bin/kubeadm {arguments}\n");
    }
}
