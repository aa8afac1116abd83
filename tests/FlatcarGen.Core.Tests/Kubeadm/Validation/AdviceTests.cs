using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

/// <summary>What there is to do about something, where more can be said than that it is wrong.</summary>
public sealed class AdviceTests
{
    [Theory]
    [InlineData("ClusterConfiguration", "podSubnet: 10.244.0.0/16", "it belongs under networking")]
    [InlineData("ClusterConfiguration", "etcd: {dataDir: /data}", "it belongs under etcd.local")]
    [InlineData("ClusterConfiguration", "networking: {clusterName: x}", "it belongs at the top of the document")]
    [InlineData("ClusterConfiguration", "nodeRegistration: {}", "it is a field of InitConfiguration and JoinConfiguration")]
    [InlineData("ClusterConfiguration", "bootstrapTokens: []", "it is a field of InitConfiguration")]
    [InlineData("ClusterConfiguration", "cgroupDriver: systemd", "it is a field of KubeletConfiguration")]
    [InlineData("InitConfiguration", "ignorePreflightErrors: [Swap]", "it belongs under nodeRegistration")]
    [InlineData("InitConfiguration", "serviceSubnet: 10.96.0.0/16", "it is a field of ClusterConfiguration (networking.serviceSubnet)")]
    [InlineData("JoinConfiguration", "certificateKey: x", "it belongs under controlPlane")]
    [InlineData("InitConfiguration", "localAPIEndpoint: {port: 6443}", "here may stand advertiseAddress, bindPort")]
    [InlineData("ClusterConfiguration", "clusterNmae: x", "did you mean 'clusterName'?")]
    public void A_field_in_the_wrong_place(string kind, string yaml, string advice) =>
        Assert.EndsWith("is not known here; " + advice, MessageOf($"apiVersion: kubeadm.k8s.io/v1beta4\nkind: {kind}\n{yaml}\n", "UnknownField"));

    [Theory]
    [InlineData("ResetConfigurtion", "ResetConfiguration")]
    [InlineData("UpgradeConfig", "UpgradeConfiguration")]
    [InlineData("ClusterConfig", "ClusterConfiguration")]
    [InlineData("InitConfigurations", "InitConfiguration")]
    [InlineData("KubeletConfigration", "KubeletConfiguration")]
    public void A_kind_that_is_misspelt(string kind, string meant) =>
        Assert.EndsWith($"did you mean {meant}?", MessageOf($"apiVersion: kubeadm.k8s.io/v1beta4\nkind: {kind}\n", "UnknownKind"));

    [Theory]
    [InlineData(30, "take it out, as Kubernetes 1.30 does not read that version yet")]
    [InlineData(36, "write the document in that version, or take the field out")]
    public void A_field_of_v1beta4_where_that_may_not_be_read(int newest, string advice) => Assert.EndsWith(
        advice,
        MessageOf("apiVersion: kubeadm.k8s.io/v1beta3\nkind: InitConfiguration\nnodeRegistration: {imagePullSerial: true}\n", "FieldOfAnotherVersion", newest));

    [Theory]
    [InlineData("InitConfiguration", "bootstrapTokens: [{token: abcdef.0123456789abcdef, ttl: 0}]", "Duration", "This is the number 0, and a duration has a unit; write 0s")]
    [InlineData("InitConfiguration", "bootstrapTokens: [{token: abcdef.0123456789abcdef, ttl: 30}]", "Duration", "This is the number 30; write a duration such as \"1h30m\"")]
    [InlineData("ClusterConfiguration", "apiServer: {certSANs: x}", "WrongType", "This is a text; write a list")]
    public void A_message_says_a_thing_once(string kind, string yaml, string problem, string message) =>
        Assert.Equal(message, MessageOf($"apiVersion: kubeadm.k8s.io/v1beta4\nkind: {kind}\n{yaml}\n", problem));

    [Theory]
    [InlineData("node-cidr-mask-size", true)]
    [InlineData("concurrent-gc-syncs", false)]
    public void One_mask_size_for_both_families_counts_for_nothing(string flag, bool isTold) => Assert.Equal(
        isTold,
        MessageOf(
            $"apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nnetworking: {{podSubnet: 10.244.0.0/25}}\ncontrollerManager: {{extraArgs: [{{name: {flag}, value: '26'}}]}}\n",
            "NodeMask").EndsWith("set the controller manager's node-cidr-mask-size-ipv4, as kubeadm does not look at node-cidr-mask-size", StringComparison.Ordinal));

    private static string MessageOf(string text, string problem, int newest = 36) =>
        Assert.Single(Validated.Entries(text, new() { Kubeadm = new ReleaseRange(29, newest) }), entry => entry.Problem.ToString() == problem).Message;
}
