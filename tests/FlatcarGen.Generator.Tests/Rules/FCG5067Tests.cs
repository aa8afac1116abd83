using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5067Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          criSocket: {|FCG5067:unix//run/containerd/containerd.sock|}
        """;

    protected override string Message =>
        "'unix//run/containerd/containerd.sock' is no URL of a socket; write such as 'unix:///run/containerd/containerd.sock'";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          criSocket: unix://${socket}
        """;
}
