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
}
