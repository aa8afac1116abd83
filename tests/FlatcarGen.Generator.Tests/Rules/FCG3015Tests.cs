using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3015Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(Platform = Platform.Custom, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("coreos-metadata.service")]
            const string Unit = "[Service]\nType=oneshot\nExecStart=/bin/bash -c 'echo {|FCG3015:COREOS_VMWARE_IPV4|}=$(hostname -i) > /run/metadata/flatcar'\n";
        }
        """;

    protected override string Message =>
        "Nothing reads 'COREOS_VMWARE_IPV4'; what is read has names of the form COREOS_CUSTOM_…, which this provider does not write; rename it";

    protected override string Silent => """
        [FlatcarCluster(Platform = Platform.Custom, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("coreos-metadata.service")]
            const string Unit = "[Service]\nType=oneshot\nExecStart=/bin/bash -c 'echo COREOS_CUSTOM_PRIVATE_IPV4=$(hostname -i) > /run/metadata/flatcar; echo COREOS_VMWARE_ID=a >> /run/metadata/flatcar'\n";
        }

        [FlatcarCluster("second", Platform = Platform.Custom, KubernetesVersion = "1.34.1")]
        static partial class Second
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_VMWARE_IPV4"])]
            static partial class First;

            [Unit("coreos-metadata.service")]
            const string Unit = "[Service]\nType=oneshot\nExecStart=/bin/bash -c 'echo COREOS_VMWARE_IPV4=$(hostname -i) > /run/metadata/flatcar'\n";
        }

        [FlatcarCluster("third", Platform = Platform.Custom, KubernetesVersion = "1.34.1")]
        static partial class Third
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("coreos-metadata.service")]
            const string Unit = "[Service]\nType=oneshot\nExecStart=/opt/provider\n";
        }
        """;

    [Fact]
    public Task In_a_document() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: coreos-metadata.service
              contents: |
                [Service]
                Type=oneshot
                ExecStart=/bin/bash -c 'echo {|FCG3015:COREOS_VMWARE_IPV4|}=$(hostname -i) > /run/metadata/flatcar'
            - name: a.service
              contents: |
                [Unit]
                Requires=coreos-metadata.service
                After=coreos-metadata.service
                [Service]
                EnvironmentFile=/run/metadata/flatcar
                ExecStart=/opt/bin/a --address=${COREOS_CUSTOM_PRIVATE_IPV4}
        """);
}
