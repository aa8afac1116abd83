using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3012Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", MetadataGuard = {|FCG3012:false|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'COREOS_EC2_IPV6' is empty when the machine has no IPv6 address, the kubelet ignores that, and 'First' is silently single-stack; "
            + "leave out MetadataGuard = false";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;
        }

        [FlatcarCluster("second", KubernetesVersion = "1.34.1", MetadataGuard = false)]
        static partial class Second
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL"])]
            static partial class First;
        }

        [FlatcarCluster("third", Platform = Platform.Azure, KubernetesVersion = "1.34.1", MetadataGuard = false)]
        static partial class Third
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task In_a_document() => Verify.FileMessage(
        "'COREOS_EC2_IPV6' is empty when the machine has no IPv6 address, the kubelet ignores that, and the node is silently single-stack; "
            + "let the unit fail where it is empty",
        "worker.bu",
        WithNodeIP("{|FCG3012:$COREOS_EC2_IPV6|}", ""));

    [Fact]
    public Task A_document_that_looks_whether_it_is_empty() => Verify.File(
        "worker.bu", WithNodeIP("$COREOS_EC2_IPV6", "ExecStartPre=/usr/bin/test -n ${COREOS_EC2_IPV6}\n        "));

    private static string WithNodeIP(string variable, string guard) => $"""
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/agent.in
              contents:
                inline: |
                  node-ip: $COREOS_EC2_IPV4_LOCAL,{variable}
        systemd:
          units:
            - name: agent.service
              contents: |
                [Unit]
                Requires=coreos-metadata.service
                After=coreos-metadata.service
                [Service]
                Type=oneshot
                EnvironmentFile=/run/metadata/flatcar
                {guard}ExecStart=/bin/bash -c "envsubst '$COREOS_EC2_IPV4_LOCAL $COREOS_EC2_IPV6' < /etc/agent.in > /run/agent.yaml"
        """;
}
