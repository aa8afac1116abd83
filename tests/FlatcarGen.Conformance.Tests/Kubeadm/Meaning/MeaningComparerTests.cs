using FlatcarGen.Conformance.Kubeadm;
using FlatcarGen.Conformance.Kubeadm.Meaning;

namespace FlatcarGen.Conformance.Tests.Kubeadm.Meaning;

public class MeaningComparerTests
{
    private const string Init = """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        bootstrapTokens:
        - token: abcdef.0123456789abcdef
          ttl: 1h30m0s
        certificateKey: aaaa
        localAPIEndpoint:
          advertiseAddress: 10.0.0.10
          bindPort: 6444
        nodeRegistration:
          name: node-1
          criSocket: unix:///run/x.sock
          ignorePreflightErrors:
          - NumCPU
          imagePullSerial: false
          kubeletExtraArgs:
          - name: node-ip
            value: 10.0.0.10
          - name: max-pods
            value: "20"
          taints: []
        patches:
          directory: /patches
        skipPhases:
        - addon/kube-proxy
        timeouts:
          controlPlaneComponentHealthCheck: 6m0s
          discovery: 7m0s
        """;

    private const string Cluster = """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.32.1
        clusterName: mine
        controlPlaneEndpoint: api:6443
        certificateValidityPeriod: 1h0m0s
        featureGates:
          NodeLocalCRISocket: false
        networking:
          podSubnet: 10.244.0.0/16
          serviceSubnet: 10.97.0.0/16
        etcd:
          local:
            dataDir: /data
        """;

    private const string Join = """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        controlPlane:
          certificateKey: bbbb
        discovery:
          bootstrapToken:
            apiServerEndpoint: api:6443
            token: abcdef.0123456789abcdef
            unsafeSkipCAVerification: true
        nodeRegistration:
          name: node-2
        """;

    private const string All = $"{Init}\n---\n{Cluster}\n---\n{Join}\n";

    public static TheoryData<string> Lines => [.. All.Split('\n').Where(line => line.Length > 0 && line != "---" && !line.EndsWith(':')).Distinct()];

    [Fact]
    public void A_config_means_what_it_means() => Assert.Null(Describe(All, All));

    [Theory]
    [MemberData(nameof(Lines))]
    public void No_value_may_change(string line) => Assert.NotNull(Describe(All, All.Replace(line + "\n", Changed(line) + "\n")));

    [Theory]
    [InlineData("  bindPort: 6444")]
    [InlineData("certificateKey: aaaa")]
    [InlineData("  imagePullSerial: false")]
    [InlineData("  taints: []")]
    [InlineData("  NodeLocalCRISocket: false")]
    [InlineData("  discovery: 7m0s")]
    [InlineData("- addon/kube-proxy")]
    [InlineData("    unsafeSkipCAVerification: true")]
    [InlineData("  name: node-1")]
    [InlineData("  criSocket: unix:///run/x.sock")]
    [InlineData("  advertiseAddress: 10.0.0.10")]
    public void Nothing_may_be_lost(string line) => Assert.NotNull(Describe(All, All.Replace(line + "\n", "")));

    [Theory]
    [InlineData("ttl: 1h30m0s", "ttl: 90m")]
    [InlineData("kubernetesVersion: v1.32.1", "kubernetesVersion: 1.32.1")]
    [InlineData("name: node-1", "name: ' NODE-1'")]
    [InlineData("criSocket: unix:///run/x.sock", "criSocket: /run/x.sock")]
    [InlineData("imagePullSerial: false", "imagePullSerial: no")]
    [InlineData("value: \"20\"", "value: '20'")]
    [InlineData("clusterName: mine", "clusterName: mine\nimageRepository: registry.k8s.io\napiServer: {}\nproxy: null\nscheduler: {extraArgs: []}")]
    public void The_same_may_be_said_in_another_way(string theirs, string ours) => Assert.Null(Describe(All, All.Replace(theirs, ours)));

    [Fact]
    public void Arguments_of_different_names_have_no_order_and_those_of_one_name_have()
    {
        Assert.Null(Describe(Args(("a", "1"), ("b", "2")), Args(("b", "2"), ("a", "1"))));
        Assert.NotNull(Describe(Args(("a", "1"), ("a", "2")), Args(("a", "2"), ("a", "1"))));
        Assert.NotNull(Describe(Args(("a", "1")), Args(("a", "1"), ("a", "1"))));
    }

    [Fact]
    public void A_number_is_not_a_text() =>
        Assert.NotNull(Describe(Args(("a", "\"1\"")), Args(("a", "1"))));

    [Fact]
    public void What_kubeadm_finds_out_on_its_machine_is_no_part_of_the_config()
    {
        const string open = "kind: InitConfiguration\nlocalAPIEndpoint:\n  advertiseAddress: 0.0.0.0\n";
        const string written = """
            kind: InitConfiguration
            bootstrapTokens:
            - token: zzzzzz.0123456789abcdef
            localAPIEndpoint:
              advertiseAddress: 192.0.2.2
            nodeRegistration:
              name: vm
              criSocket: unix:///run/x.sock
            """;
        Assert.Null(MeaningComparer.Describe(open, written, open, KubeadmRelease.First));
        Assert.NotNull(MeaningComparer.Describe(written, written, open, KubeadmRelease.First));
        Assert.NotNull(MeaningComparer.Describe(open, written, written.Replace("vm", "other"), KubeadmRelease.First));
    }

    [Fact]
    public void An_endpoint_without_a_port_has_that_of_the_api_server()
    {
        Assert.Null(Describe(All.Replace("api:6443\ncert", "api:6444\ncert"), All.Replace("api:6443\ncert", "api\ncert")));
        Assert.Null(Describe(All.Replace("api:6443\ncert", "'[fd00::1]:6444'\ncert"), All.Replace("api:6443\ncert", "fd00::1\ncert")));
    }

    [Fact]
    public void A_document_that_kubeadm_leaves_out_stays_as_it_was()
    {
        const string kubelet = "---\napiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nmaxPods: 5\n";
        Assert.Null(MeaningComparer.Describe(All + kubelet, All, All + kubelet, KubeadmRelease.First));
        Assert.NotNull(MeaningComparer.Describe(All + kubelet, All, All, KubeadmRelease.First));
        Assert.NotNull(MeaningComparer.Describe(All + kubelet, All, All + kubelet.Replace("5", "6"), KubeadmRelease.First));
        Assert.NotNull(MeaningComparer.Describe(All, All, All + kubelet, KubeadmRelease.First));
    }

    [Theory]
    [InlineData("a: [")]
    [InlineData("a: b")]
    [InlineData("kind: JoinConfiguration\n---\nkind: JoinConfiguration")]
    public void What_is_no_config_is_told(string ours) => Assert.StartsWith("what we wrote is ", Describe(All, ours));

    [Fact]
    public void What_differs_is_told_with_its_place() => Assert.Equal(
        "InitConfiguration.skipPhases[0] should be \"addon/kube-proxy\" and is \"addon\"", Describe(All, All.Replace("addon/kube-proxy", "addon")));

    private static string? Describe(string kubeadm, string ours) => MeaningComparer.Describe(kubeadm, kubeadm, ours, KubeadmRelease.First);

    private static string Args(params (string Name, string Value)[] arguments) =>
        "kind: ClusterConfiguration\napiServer:\n  extraArgs:\n" + string.Concat(arguments.Select(one => $"  - name: {one.Name}\n    value: {one.Value}\n"));

    private static string Changed(string line)
    {
        var value = line[(line.LastIndexOf(' ') + 1)..];
        return line[..^value.Length] + value switch
        {
            "true" => "false",
            "false" => "true",
            "[]" => "[{key: k}]",
            "6444" => "6445",
            _ when value.EndsWith("m0s", StringComparison.Ordinal) => "9m0s",
            _ => "other",
        };
    }
}
