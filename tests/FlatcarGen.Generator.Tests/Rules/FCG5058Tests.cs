using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5058Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: {|FCG5058:kubelet.config.k8s.io/v1|}
        kind: KubeletConfiguration
        maxPods: 200
        """;

    protected override string Message =>
        "kubelet.config.k8s.io/v1 has no KubeletConfiguration; write kubelet.config.k8s.io/v1beta1";

    protected override string Silent => """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        maxPods: 200
        """;

    [Fact]
    public Task Of_kubeadms_own_API() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: {|FCG5058:kubeadm.k8s.io/v1beta4|}
        kind: KubeProxyConfiguration
        """);

    [Fact]
    public Task A_misspelled_kind() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: {|FCG5058:InitConfigurtion|}
        """);

    [Fact]
    public Task What_is_no_config_of_kubeadms() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        apiVersion: apps/v1
        kind: {|FCG5058:Deployment|}
        """);

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ${kind}
        """);

    [Fact]
    public Task The_API_is_written() => Verify.Fix(
        ClusterCase.WithConfig("""
            apiVersion: {|FCG5058:kubelet.config.k8s.io/v1|}
            kind: KubeletConfiguration
            """),
        ClusterCase.WithConfig("""
            apiVersion: kubelet.config.k8s.io/v1beta1
            kind: KubeletConfiguration
            """));

    [Fact]
    public Task Not_what_the_kubelet_reads() => Verify.File(
        "worker.bu",
        """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/kubernetes/credential-providers.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: kubelet.config.k8s.io/v1
                  kind: CredentialProviderConfig
                  providers: []
        """);

    [Fact]
    public Task Not_what_the_kubelet_writes() => Verify.File(
        "worker.bu",
        """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /var/lib/kubelet/pulled.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: kubelet.config.k8s.io/v1alpha1
                  kind: ImagePulledRecord
        """);

    [Fact]
    public Task What_a_command_hands_to_kubeadm() => Verify.File(
        "worker.bu",
        """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/cluster.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: {|FCG5058:kubelet.config.k8s.io/v1|}
                  kind: CredentialProviderConfig
                  providers: []
                  ---
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: JoinConfiguration
                  discovery:
                    file:
                      kubeConfigPath: https://boot.example.com/discovery.conf
        systemd:
          units:
            - name: kubeadm.service
              enabled: true
              contents: |
                [Unit]
                Description=Join
                [Service]
                Type=oneshot
                ExecStart=/opt/bin/kubeadm join --config /etc/cluster.yaml
                [Install]
                WantedBy=multi-user.target
        """);

    [Fact]
    public Task By_its_kind_where_the_API_is_misspelled() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: {|FCG5058:kubadm.k8s.io/v1beta4|}
        kind: InitConfiguration
        """);

    [Fact]
    public Task Not_of_other_programs() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: installer.example.com/v1
        kind: ClusterConfiguration
        """);

    [Fact]
    public Task In_JSON() => Verify.File(
        "worker.bu",
        """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/cluster.json
              mode: 0600
              contents:
                inline: |
                  {"apiVersion": "kubeadm.k8s.io/v1beta4", "kind": {|FCG5058:"InitConfigurtion"|}}
        """);

    [Fact]
    public Task What_is_called_as_kubeadms_configs_are() => Verify.File(
        "worker.bu",
        """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/kubeadm.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: {|FCG5058:kubelet.config.k8s.io/v1|}
                  kind: KubeletConfiguration
        """);
}
