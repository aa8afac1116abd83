using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2046Tests : FixableRuleTests
{
    private const string Service = "[Service]\nType=oneshot\nExecStart=/opt/bin/kubeadm init\n";

    protected override string Firing => UnitCase.Of("[Unit]\nRequires={|FCG2046:containerd.service|}\nAfter=containerd.service coreos-metadata.service\n" + Service);

    protected override string Message =>
        "'a.service' requires containerd.service, which systemd restarts when it ends: kubeadm is killed in the middle of its work and started over; use Wants=";

    protected override string Fixed => UnitCase.Of("[Unit]\nWants=containerd.service\nAfter=containerd.service coreos-metadata.service\n" + Service);

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nWants=containerd.service\nRequires=b.service\nAfter=containerd.service b.service coreos-metadata.service\n[Service]\nType=oneshot\nExecStart=/bin/kubeadm init\n";

            [Unit("b.service")]
            const string B = "[Service]\nRestart=on-failure\nExecStart=/bin/b\n";

            [Unit("c.service")]
            const string C = "[Unit]\nRequires=containerd.service\nAfter=containerd.service\n[Service]\nExecStart=/bin/c\n";
        }
        """;

    [Theory]
    [InlineData(
        "[Unit]\nBindsTo={|FCG2046:containerd.service|}\nAfter=containerd.service coreos-metadata.service\n",
        "[Unit]\nWants=containerd.service\nAfter=containerd.service coreos-metadata.service\n")]
    [InlineData(
        "[Unit]\nRequires={|FCG2046:containerd.service|} b.service\nAfter=containerd.service b.service coreos-metadata.service\n",
        "[Unit]\nRequires=b.service\nAfter=containerd.service b.service coreos-metadata.service\nWants=containerd.service\n")]
    [InlineData(
        "[Unit]\nWants=network-online.target\nAfter=containerd.service b.service network-online.target\nRequires=b.service \\\n  {|FCG2046:containerd.service|}\n",
        "[Unit]\nWants=network-online.target containerd.service\nAfter=containerd.service b.service network-online.target\nRequires=b.service\n")]
    [InlineData(
        "[Unit]\nAfter=a.service b.service containerd.service coreos-metadata.service\nRequires=b.service {|FCG2046:containerd.service|} a.service",
        "[Unit]\nAfter=a.service b.service containerd.service coreos-metadata.service\nRequires=b.service a.service\nWants=containerd.service")]
    public Task The_name_is_moved(string unit, string expected) => Verify.Fix(UnitCase.Of(unit + "\n" + Service), UnitCase.Of(expected + "\n" + Service));

    [Theory]
    [InlineData(
        "[Unit]\nPartOf={|FCG2046:containerd.service|}\nAfter=containerd.service coreos-metadata.service\n",
        "[Unit]\nWants=containerd.service\nAfter=containerd.service coreos-metadata.service\n")]
    [InlineData(
        "[Unit]\nWants=containerd.service\nPartOf={|FCG2046:containerd.service|}\nAfter=containerd.service coreos-metadata.service\n",
        "[Unit]\nWants=containerd.service\nAfter=containerd.service coreos-metadata.service\n")]
    [InlineData(
        "[Unit]\nWants=containerd.service\nPartOf=b.target {|FCG2046:containerd.service|}\nAfter=containerd.service coreos-metadata.service\n",
        "[Unit]\nWants=containerd.service\nPartOf=b.target\nAfter=containerd.service coreos-metadata.service\n")]
    [InlineData(
        "[Unit]\nWants=network-online.target\nRequisite={|FCG2046:containerd.service|}\nAfter=containerd.service network-online.target\n",
        "[Unit]\nWants=network-online.target\nWants=containerd.service\nAfter=containerd.service network-online.target\n")]
    public Task What_else_restarts_it(string unit, string expected) => Verify.Fix(UnitCase.Of(unit + Service), UnitCase.Of(expected + Service));

    [Fact]
    public Task The_message_says_what_it_is() => Verify.Message(
        "'a.service' is part of containerd.service, which systemd restarts when it ends: kubeadm is killed in the middle of its work and started over; use Wants=",
        UnitCase.Of("[Unit]\nPartOf={|FCG2046:containerd.service|}\nAfter=coreos-metadata.service\n" + Service));

    [Fact]
    public Task The_other_unit_says_it() => Verify.Analyzer("""
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nAfter=b.service coreos-metadata.service\n[Service]\nType=oneshot\nExecStart=/bin/kubeadm init\n";

            [Unit("b.service")]
            const string B = "[Service]\nRestart=always\nExecStart=/bin/b\n[Install]\nRequiredBy={|FCG2046:a.service|}\n";

            [Unit("c.service", Enabled = false)]
            const string C = "[Service]\nRestart=always\nExecStart=/bin/c\n[Install]\nRequiredBy=a.service\n";
        }
        """);

    [Fact]
    public Task As_an_option() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", Containerd = {|FCG2046:Dependency.Requires|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task In_a_drop_in_of_the_generated_unit() => Verify.Analyzer("""
        static class Pieces
        {
            [DropIn("kubeadm.service", "10-containerd.conf")]
            const string A = "[Unit]\nRequires={|FCG2046:containerd.service|}\n";
        }
        """);

    [Fact]
    public Task A_declared_unit_that_restarts() => Verify.Analyzer("""
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nRequires={|FCG2046:b.service|}\nAfter=b.service coreos-metadata.service\n[Service]\nType=oneshot\nExecStart=/bin/kubeadm init\n";

            [Unit("b.service")]
            const string B = "[Service]\nRestart=always\nExecStart=/bin/b\n";
        }
        """);

    [Theory]
    [InlineData("[Service]\\nRestart=no\\n", "containerd.service")]
    [InlineData("[Service]\\nRestart=${restart}\\n", "containerd.service")]
    [InlineData("[Service]\\nMemoryMax=1G\\n", "{|FCG2046:containerd.service|}")]
    public Task A_drop_in_may_say_that_it_is_not_restarted(string dropIn, string required) => Verify.Analyzer($$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nRequires={{required}}\nAfter=containerd.service coreos-metadata.service\n[Service]\nType=oneshot\nExecStart=/bin/kubeadm init\n";

            [DropIn("containerd.service", "10.conf")]
            const string B = "{{dropIn}}";
        }
        """);

    [Fact]
    public Task In_a_Butane_document() => Verify.File("machine.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: kubeadm.service
              enabled: true
              contents: |
                [Unit]
                Wants=network-online.target
                Requires={|FCG2046:containerd.service|} {|FCG3501:coreos-metadata.service|}
                After=network-online.target containerd.service coreos-metadata.service
                [Service]
                Type=oneshot
                Restart=on-failure
                EnvironmentFile=/run/metadata/flatcar
                ExecStart=/opt/bin/kubeadm init --node-name $COREOS_EC2_HOSTNAME
                [Install]
                WantedBy=multi-user.target
        """);
}
