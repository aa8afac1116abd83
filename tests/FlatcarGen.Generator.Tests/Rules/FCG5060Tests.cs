using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5060Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        # The first control plane.
        {|FCG5060:---|}
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        """;

    protected override string Message =>
        "For kubeadm this makes a document with nothing in it, and it refuses the file; take out the line '---'";

    protected override string Silent => """
        ---
        # The first control plane.
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        ---
        """;

    [Fact]
    public Task At_the_end() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        {|FCG5060:---|}
        # That is all.
        """);

    [Fact]
    public Task Between_two_documents() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        # Nothing.
        {|FCG5060:---|}
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        """);

    [Fact]
    public Task No_kind() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        {|FCG5060:apiVersion|}: kubelet.config.k8s.io/v1beta1
        maxPods: 200
        """);

    [Fact]
    public Task No_version() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        {|FCG5060:kind|}: KubeletConfiguration
        maxPods: 200
        """);

    [Fact]
    public Task A_version_without_a_group() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        apiVersion: {|FCG5060:v1|}
        kind: Secret
        """);

    [Fact]
    public Task Something_else() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        {|FCG5060:maxPods 200|}
        """);

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        {{ kubelet }}
        """);

    [Fact]
    public Task The_line_is_taken_out() => Verify.Fix(
        ClusterCase.WithConfig("""
            # The first control plane.
            {|FCG5060:---|}
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: ClusterConfiguration
            """),
        ClusterCase.WithConfig("""
            # The first control plane.
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: ClusterConfiguration
            """));

    [Fact]
    public Task The_line_is_taken_out_at_the_end() => Verify.Fix(
        ClusterCase.WithConfig("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: ClusterConfiguration
            {|FCG5060:---|}
            # That is all.
            """),
        ClusterCase.WithConfig("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: ClusterConfiguration
            # That is all.
            """));

    [Fact]
    public Task Not_in_front_of_what_the_kubelet_reads() => Verify.File(
        "worker.bu",
        """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/kubernetes/kubelet.conf.d/10.conf
              mode: 0600
              contents:
                inline: |
                  # our limits
                  ---
                  apiVersion: kubelet.config.k8s.io/v1beta1
                  kind: KubeletConfiguration
                  maxPods: 200
        """);

    [Fact]
    public Task No_kind_in_a_machines_file() => Verify.File(
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
                  {|FCG5060:apiVersion|}: kubeadm.k8s.io/v1beta4
                  clusterName: prod
        """);

    [Fact]
    public Task Of_one_of_kubeadms_kinds_alone() => Verify.File(
        "kubeadm.yaml",
        """
        {|FCG5060:kind|}: ClusterConfiguration
        """);

    [Fact]
    public Task Misspelled() => Verify.File(
        "kubeadm.yaml",
        """
        {|FCG5060:apiversion|}: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        """);

    [Fact]
    public Task No_group() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: {|FCG5060:v1beta4|}
        kind: InitConfiguration
        """);

    [Fact]
    public Task Not_of_other_documents() => Verify.File(
        "kubeadm-notes.yaml",
        """
        - hello
        """);
}
