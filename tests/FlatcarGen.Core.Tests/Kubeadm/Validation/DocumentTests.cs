namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

/// <summary>What kubeadm makes of the documents of a file before it looks into them.</summary>
public sealed class DocumentTests
{
    private const string Cluster = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n";

    private const string Join = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: JoinConfiguration\ndiscovery: {file: {kubeConfigPath: 'https://x/y'}}\n";

    private const string Kubelet = "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n";

    [Theory]
    [InlineData("")]
    [InlineData(Cluster)]
    [InlineData("---\n" + Cluster)]
    [InlineData("--- # the cluster\n" + Cluster)]
    [InlineData(Cluster + "---\n")]
    [InlineData(Cluster + "---\n" + Kubelet)]
    [InlineData("""{"apiVersion": "kubeadm.k8s.io/v1beta4", "kind": "ClusterConfiguration"}""")]
    public void Files_that_are_taken(string text) => Assert.Empty(Validated.Of(text));

    [Theory]
    [InlineData("# The cluster\n---\n" + Cluster, "NoKind")]
    [InlineData(Cluster + "---\n---\n", "NoKind")]
    [InlineData(Cluster + "---\n# end\n", "NoKind")]
    [InlineData("# nothing\n", "NoKind")]
    [InlineData("kind: ClusterConfiguration\n", "NoKind apiVersion")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta4\n", "NoKind kind")]
    [InlineData("apiVersion: v1\nkind: ClusterConfiguration\n", "NoKind apiVersion")]
    [InlineData("apiVersion: /v1beta4\nkind: ClusterConfiguration\n", "NoKind apiVersion")]
    [InlineData("apiVersion: kubeadm.k8s.io/\nkind: ClusterConfiguration\n", "NoKind apiVersion")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1/beta4\nkind: ClusterConfiguration\n", "NoKind apiVersion")]
    [InlineData("just a text\n", "NoKind")]
    [InlineData(Cluster + "---\n" + Cluster, "RepeatedKind kind")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta2\nkind: ClusterConfiguration\n", "ApiVersion apiVersion")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1alpha3\nkind: ClusterConfiguration\n", "ApiVersion apiVersion")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta9\nkind: ClusterConfiguration\n", "UnknownKind apiVersion")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfig\n", "UnknownKind kind")]
    [InlineData("apiVersion: kubelet.config.k8s.io/v1\nkind: KubeletConfiguration\n", "UnknownKind apiVersion")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta3\nkind: ResetConfiguration\n", "UnknownKind kind")]
    [InlineData(Cluster + "--- x\n" + Kubelet, "Syntax")]
    [InlineData(Cluster + "networking: {\n", "Syntax")]
    [InlineData(Cluster + "clusterName: a\nclusterName: b\n", "Syntax")]
    [InlineData(Cluster + "? [a]\n: b\n", "Syntax")]
    [InlineData(Cluster + "clusterName: .nan\n", "NoJson")]
    public void Files_that_are_refused(string text, string problem) => Assert.Contains("Error " + problem, Validated.Of(text));

    [Theory]
    [InlineData(30, "ApiVersion apiVersion")]
    [InlineData(31, null)]
    public void V1beta4_came_with_1_31(int minor, string? problem) =>
        Assert.Equal(problem is null ? [] : ["Error " + problem], Validated.Of(Cluster, minor));

    [Theory]
    [InlineData(36, null)]
    [InlineData(37, "ApiVersion apiVersion")]
    public void V1beta3_is_gone_in_1_37(int minor, string? problem) =>
        Assert.Equal(problem is null ? [] : ["Error " + problem], Validated.Of("apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\n", minor));

    [Theory]
    [InlineData(Cluster + "---\n" + Kubelet + "cgroupdriver: systemd\n", "Error UnknownField cgroupdriver")]
    [InlineData(Kubelet + "cgroupdriver: systemd\n", "Warning UnknownField cgroupdriver")]
    [InlineData(Kubelet + "maxPods: many\n", "Warning WrongType maxPods")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta4\nkind: UpgradeConfiguration\nappply: {}\n", "Warning UnknownField appply")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta4\nkind: UpgradeConfiguration\napply: {patches: {directory: x}}\n", "Warning Path apply.patches.directory")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta4\nkind: ResetConfiguration\nunmountFlags: [FORCE]\n", "Error UnmountFlag unmountFlags[0]")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta4\nkind: ResetConfiguration\ncertificatesDir: pki\n", "Error Path certificatesDir")]
    public void What_kubeadm_does_not_look_at_is_a_warning(string text, string entry) => Assert.Equal([entry], Validated.Of(text));

    [Fact]
    public void Join_passes_over_what_the_cluster_gives_it() => Assert.Equal(
        ["Warning IgnoredDocument kind", "Warning UnknownField cgroupdriver"],
        Validated.Of(Join + "---\n" + Kubelet + "cgroupdriver: systemd\n"));

    [Fact]
    public void Sections_with_nothing_in_them_are_as_if_left_out() =>
        Assert.Empty(Validated.Of(Cluster + "networking:\napiServer:\n  extraArgs:\netcd:\nfeatureGates:\n"));

    [Fact]
    public void A_broken_document_is_not_looked_into() => Assert.Equal(["Error Syntax"], Validated.Of(Cluster + "foo: 1\nx: [\n"));
}
