using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3004Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(Platform = Platform.Azure, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_AZURE_IPV4_DYNAMIC", "${|FCG3004:COREOS_AZURE_IPV6|}"])]
            static partial class First;
        }
        """;

    protected override string Message =>
        "Nothing sets 'COREOS_AZURE_IPV6' on 'azure', the platform of 'First': it is empty there; no variable of it has an IPv6 address";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;

            [Unit("a.service")]
            const string Unit = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/bash -c 'echo $${COREOS_GCE_HOSTNAME:-$COREOS_EC2_HOSTNAME}'\n";

            [Unit("b.service")]
            const string Other = "[Service]\nEnvironmentFile=/etc/b\nExecStart=/bin/b $COREOS_GCE_HOSTNAME $COREOS_MINE\n";

            [File("/opt/a")]
            const string Script = "echo $COREOS_GCE_HOSTNAME\n";
        }

        [FlatcarCluster("other", Platform = Platform.Custom, KubernetesVersion = "1.34.1")]
        static partial class Other
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_GCE_IP_LOCAL_0"])]
            static partial class First;
        }

        [FlatcarCluster("third", KubernetesVersion = "1.34.1")]
        static partial class Third
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_GCE_IP_LOCAL_0"])]
            static partial class First;

            [DropIn("coreos-metadata.service", "10.conf")]
            const string DropIn = "[Service]\nEnvironment=A=b\n";
        }
        """;

    [Fact]
    public Task Another_platforms() => Verify.Fix(
        """
        [FlatcarCluster(Platform = Platform.Gce, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["${|FCG3004:COREOS_EC2_IPV4_LOCAL|}"])]
            static partial class First;

            [Unit("a.service")]
            const string Unit = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a $${{|FCG3004:COREOS_EC2_HOSTNAME|}}\n";
        }
        """,
        """
        [FlatcarCluster(Platform = Platform.Gce, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_GCE_IP_LOCAL_0"])]
            static partial class First;

            [Unit("a.service")]
            const string Unit = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a $${COREOS_GCE_HOSTNAME}\n";
        }
        """);

    [Fact]
    public Task In_a_patch() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL"])]
            static partial class First;

            [KubeadmPatch]
            const string Patch = "kind: InitConfiguration\nnodeRegistration:\n  name: ${|FCG3004:COREOS_EC2_NAME|}\n";
        }
        """);

    [Theory]
    [InlineData("${|FCG3004:COREOS_EC2_IPV6_LOCAL|}", "ExecStart=/bin/bash -c 'envsubst < /etc/kubernetes/kubeadm.yaml > /run/kubeadm.yaml'")]
    [InlineData("${|FCG3004:COREOS_EC2_IPV6_LOCAL|}", "ExecStart=/bin/bash -c 'envsubst \"\\\\$COREOS_EC2_IPV6_LOCAL\" < /etc/kubernetes/kubeadm.yaml > /run/kubeadm.yaml'")]
    [InlineData("192.0.2.7", "ExecStart=/usr/bin/a {|FCG3004:${COREOS_EC2_IPV6_LOCAL}|} $COREOS_EC2_IPV6")]
    public Task In_a_document_the_name_tells_the_platform(string nodeIP, string commands) =>
        Verify.File("first.bu", MetadataCase.Of(nodeIP, commands));

    [Theory]
    [InlineData("$COREOS_EC2_IPV6_LOCAL", "ExecStart=/usr/bin/a")]
    [InlineData("192.0.2.7", "ExecStart=/bin/bash -c 'a $${COREOS_EC2_IPV6_LOCAL:-$COREOS_EC2_IPV6}'")]
    [InlineData("192.0.2.7", "Environment=COREOS_EC2_IPV6_LOCAL=::1\nExecStart=/usr/bin/a ${COREOS_EC2_IPV6_LOCAL}")]
    [InlineData("192.0.2.7", "EnvironmentFile=/etc/a\nExecStart=/usr/bin/a ${COREOS_EC2_IPV6_LOCAL}")]
    [InlineData("192.0.2.7", "ExecStart=/usr/bin/a ${COREOS_DIGITALOCEAN_IPV4_PUBLIC_1} ${COREOS_VAGRANT_HOSTNAME} ${COREOS_CUSTOM_MINE}")]
    [InlineData("192.0.2.7", "ExecStart=/usr/bin/a ${COREOS_EC2_IPV6_LOCAL}", "- name: coreos-metadata.service\n  dropins: [{name: 10-a.conf, contents: \"[Service]\\nEnvironment=A=b\\n\"}]")]
    [InlineData("192.0.2.7", "ExecStart=/usr/bin/a ${COREOS_EC2_IPV6_LOCAL}", "- name: b.service\n  enabled: true\n  contents: \"[Service]\\nExecStart=/opt/bin/afterburn --provider=aws --attributes=/run/metadata/flatcar\\n[Install]\\nWantedBy=multi-user.target\\n\"")]
    public Task In_a_document_something_else_may_set_it(string nodeIP, string commands, string? unit = null) =>
        Verify.File("first.bu", MetadataCase.Of(nodeIP, commands, unit is null ? [] : [new ButaneEntry("systemd", "units", unit)]));

    [Fact]
    public Task The_message_for_a_document() => Verify.FileMessage(
        "Nothing sets 'COREOS_EC2_IPV6_LOCAL' on 'ec2', the platform that its name tells: it is empty there; its IPv6 address is in 'COREOS_EC2_IPV6'",
        "first.bu",
        MetadataCase.Of("192.0.2.7", "ExecStart=/usr/bin/a {|FCG3004:${COREOS_EC2_IPV6_LOCAL}|}"));
}
