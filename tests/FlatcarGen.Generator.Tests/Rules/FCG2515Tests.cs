using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2515Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => Of("{|FCG2515:a.service|}", "");

    protected override string Message =>
        "'a.service' is to run 'kubeadm join' and is not enabled, and nothing else of the node starts it: the machine boots and never becomes a node; enable it";

    protected override string Silent => Of("a.service", "enabled: true");

    [Theory]
    [InlineData("enabled: false")]
    [InlineData("enabled:")]
    public Task However_it_is_said(string enabled) => Verify.File("worker.bu", Of("{|FCG2515:a.service|}", enabled));

    [Fact]
    public Task With_no_install_section_it_is_meant_to_be_off() =>
        Verify.File("worker.bu", Of("a.service", "enabled: false").Replace("[Install]\n        WantedBy=multi-user.target", "", StringComparison.Ordinal));

    [Fact]
    public Task A_masked_one_has_another_mistake() => Verify.File("worker.bu", Of("{|FCG7022:a.service|}", "mask: true"));

    [Fact]
    public Task Another_unit_starts_it() => Verify.File("worker.bu", Of("a.service", "") + """

            - name: b.service
              enabled: true
              contents: |
                [Unit]
                Wants=a.service
                [Service]
                ExecStart=/usr/bin/b
                [Install]
                WantedBy=multi-user.target
        """);

    [Fact]
    public Task In_a_cluster() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit({|FCG2515:"a.service"|}, Enabled = false)]
            const string A = "[Unit]\nWants=network-online.target\nAfter=network-online.target\n[Service]\nType=oneshot\nExecStart=/opt/bin/kubeadm init\n[Install]\nWantedBy=multi-user.target\n";

            [Unit("b.service")]
            const string B = "[Unit]\nWants=network-online.target\nAfter=network-online.target\n[Service]\nType=oneshot\nExecStart=/opt/bin/kubeadm init\n[Install]\nWantedBy=multi-user.target\n";

            [Unit("c@.service", Enabled = false)]
            const string C = "[Unit]\nWants=network-online.target\nAfter=network-online.target\n[Service]\nType=oneshot\nExecStart=/opt/bin/kubeadm init\n[Install]\nWantedBy=multi-user.target\n";
        }
        """);

    private static string Of(string name, string enabled) => $"""
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: {name}
              {enabled}
              contents: |
                [Unit]
                Wants=network-online.target
                After=network-online.target
                [Service]
                Type=oneshot
                Restart=on-failure
                ExecStart=/opt/bin/kubeadm join --config /etc/kubeadm.yaml
                [Install]
                WantedBy=multi-user.target
        """;
}
