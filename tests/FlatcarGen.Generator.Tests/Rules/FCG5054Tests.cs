using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5054Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        etcd:
          {|FCG5054:local|}:
            dataDir: /var/lib/etcd
          external:
            endpoints:
              - https://10.0.0.1:2379
        """;

    protected override string Message =>
        "etcd is local or external, not both; take one of them out";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        etcd:
          external:
            endpoints:
              - http://10.0.0.1:2379
        """;

    [Fact]
    public Task A_certificate_without_its_key() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        etcd:
          external:
            {|FCG5054:endpoints|}:
              - https://10.0.0.1:2379
            caFile: /etc/etcd/ca.crt
            certFile: /etc/etcd/client.crt
        """);

    [Fact]
    public Task An_endpoint_without_a_scheme() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        etcd:
          external:
            endpoints:
              - {|FCG5054:etcd.example.com|}
        """);

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        etcd:
          external:
            endpoints:
              - ${endpoint}
            caFile: ${folder}/ca.crt
            certFile: /etc/etcd/client.crt
            keyFile: ${key}
        """);

    [Fact]
    public Task An_endpoint_that_is_not_encrypted() => Verify.Fix(
        ClusterCase.WithConfig("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: ClusterConfiguration
            etcd:
              external:
                endpoints:
                  - {|FCG5054:http://10.0.0.1:2379|}
                caFile: /etc/etcd/ca.crt
            """),
        ClusterCase.WithConfig("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: ClusterConfiguration
            etcd:
              external:
                endpoints:
                  - https://10.0.0.1:2379
                caFile: /etc/etcd/ca.crt
            """));
}
