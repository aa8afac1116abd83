using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5077Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        certificateValidityPeriod: {|FCG5077:17520h|}
        """;

    protected override string Message =>
        "17520h is longer than the 365 days that kubeadm advises, and it warns; write 8760h or less";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        certificateValidityPeriod: 8760h
        """;

    [Fact]
    public Task Of_the_CA() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        caCertificateValidityPeriod: {|FCG5077:87601h|}
        """);

    [Fact]
    public Task Not_where_it_is_filled_in() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        certificateValidityPeriod: ${period}
        """);
}
