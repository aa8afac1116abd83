using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5068Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        scheduler:
          extraArgs:
            - {|FCG5068:value|}: "4"
        """;

    protected override string Message => "A flag without a name; write 'name:' with the flag's name, without dashes";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        scheduler:
          extraArgs:
            - name: ${flag}
              value: "4"
        """;

    [Fact]
    public Task In_the_old_shape() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: JoinConfiguration
        discovery: ${discovery}
        nodeRegistration:
          kubeletExtraArgs:
            {|FCG5068:""|}: "4"
        """);
}
