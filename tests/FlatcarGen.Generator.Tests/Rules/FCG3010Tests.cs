using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3010Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [File("/opt/a", Mode = "0755")]
            const string C0 = "exec kubelet --node-ip=\"${|FCG3010:COREOS_AKAMAI_PRIVATE_IPV4_0|}\"\n";
        }
        """;

    protected override string Message =>
        "'COREOS_AKAMAI_PRIVATE_IPV4_0' is an address with a prefix length, such as 192.0.2.7/32, and --node-ip takes it for none; cut it off in a shell: '${COREOS_AKAMAI_PRIVATE_IPV4_0%/*}'";

    protected override string Silent => """
        static class Pieces
        {
            [File("/opt/a", Mode = "0755")]
            const string C0 = "kubelet --node-ip=\"$${COREOS_AKAMAI_PRIVATE_IPV4_0%/*}\" --a=$COREOS_AKAMAI_IPV6_SLAAC\nip address add $COREOS_AKAMAI_IPV6_SLAAC\nkubelet --node-ip $COREOS_AKAMAI_INSTANCE_ID\nkubelet --node-ip=$COREOS_EC2_IPV6\n";
        }

        [FlatcarCluster(Platform = Platform.Akamai, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_AKAMAI_PRIVATE_IPV4_0", "$COREOS_AKAMAI_IPV6_SLAAC"])]
            static partial class First;
        }
        """;

    [Fact]
    public Task A_word_of_its_own_or_the_second_of_a_list() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/bash -c 'kubelet --node-ip \"$COREOS_EC2_IPV6,$${{|FCG3010:COREOS_AKAMAI_IPV6_SLAAC|}}\"'\n";
        }
        """);

    [Theory]
    [InlineData("ExecStart=/bin/bash -c 'envsubst < /etc/kubernetes/kubeadm.yaml > /run/kubeadm.yaml'")]
    [InlineData("ExecStart=/bin/bash -c \"umask 077; envsubst '\\\\$COREOS_AKAMAI_IPV6_SLAAC' < /etc/kubernetes/kubeadm.yaml > /run/kubeadm.yaml\"")]
    public Task In_a_config_that_envsubst_fills_in(string commands) =>
        Verify.File("first.bu", MetadataCase.Of("${|FCG3010:COREOS_AKAMAI_IPV6_SLAAC|}", commands));

    [Theory]
    [InlineData("ExecStart=/bin/bash -c 'COREOS_AKAMAI_IPV6_SLAAC=$${COREOS_AKAMAI_IPV6_SLAAC%%/*} envsubst < /etc/kubernetes/kubeadm.yaml > /run/kubeadm.yaml'")]
    [InlineData("ExecStart=/bin/bash -c 'envsubst < /etc/kubernetes/kubeadm.yaml | sed s,/128,, > /run/kubeadm.yaml'")]
    [InlineData("ExecStart=/bin/bash -c 'envsubst < /etc/kubernetes/kubeadm.yaml > /run/kubeadm.yaml'\nExecStart=/opt/bin/without-lengths /run/kubeadm.yaml")]
    [InlineData("ExecStart=/bin/bash -c \"envsubst '\\\\$COREOS_AKAMAI_PRIVATE_IPV4_0' < /etc/kubernetes/kubeadm.yaml > /run/kubeadm.yaml\"")]
    [InlineData("ExecStart=/opt/bin/fill-in /etc/kubernetes/kubeadm.yaml")]
    public Task The_length_may_be_cut_off(string commands) =>
        Verify.File("first.bu", MetadataCase.Of("$COREOS_AKAMAI_IPV6_SLAAC", commands));

    [Fact]
    public Task A_config_with_addresses_that_have_none() => Verify.File(
        "first.bu",
        MetadataCase.Of("$COREOS_EC2_IPV6", "ExecStart=/bin/bash -c 'envsubst < /etc/kubernetes/kubeadm.yaml > /run/kubeadm.yaml'"));
}
