using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3501Tests : FixableRuleTests
{
    private const string Service =
        "[Service]\nType=oneshot\nRestart=on-failure\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/opt/bin/kubeadm init --node-name $${COREOS_EC2_HOSTNAME}\n";

    protected override string Firing => UnitCase.Of("[Unit]\nRequires={|FCG3501:coreos-metadata.service|}\nAfter=coreos-metadata.service\n" + Service);

    protected override string Message =>
        "'a.service' requires coreos-metadata.service: should that fail once at a boot, kubeadm is never started there, whatever its Restart=, "
        + "and nothing counts as failed; use Wants=";

    protected override string Fixed => UnitCase.Of("[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n" + Service);

    protected override string Silent => $$"""
        static class Pieces
        {
            [Unit("wants.service")]
            const string A = "[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n{{Escape(Service)}}";

            [Unit("agent.service")]
            const string B = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/agent\n";

            [Unit("tried.service")]
            const string C = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n{{Escape(Service)}}";

            [Unit("tried.timer", Enabled = true)]
            const string D = "[Timer]\nOnUnitInactiveSec=60\nOnBootSec=60\n[Install]\nWantedBy=timers.target\n";
        }
        """;

    [Theory]
    [InlineData(
        "[Unit]\nBindsTo={|FCG3501:coreos-metadata.service|}\nAfter=coreos-metadata.service\n",
        "[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n")]
    [InlineData(
        "[Unit]\nWants=containerd.service\nRequires=b.service {|FCG3501:coreos-metadata.service|}\nAfter=b.service coreos-metadata.service\n",
        "[Unit]\nWants=containerd.service coreos-metadata.service\nRequires=b.service\nAfter=b.service coreos-metadata.service\n")]
    public Task The_name_is_moved(string unit, string expected) => Verify.Fix(UnitCase.Of(unit + Service), UnitCase.Of(expected + Service));

    [Fact]
    public Task As_an_option() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", MetadataService = {|FCG3501:Dependency.Requires|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task The_option_does_nothing_where_there_is_no_metadata() => Verify.Analyzer("""
        [FlatcarCluster(Platform = Platform.None, KubernetesVersion = "1.34.1", MetadataService = Dependency.Requires)]
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
            [DropIn("kubeadm.service", "10-metadata.conf")]
            const string A = "[Unit]\nRequires={|FCG3501:coreos-metadata.service|}\n";
        }
        """);

    /// <summary>A failure that stays one can be seen, and one that nobody is told of drops nothing.</summary>
    [Theory]
    [InlineData("DropIn(\"coreos-metadata.service\", \"10.conf\")", "[Service]\\nRestart=no\\n", "coreos-metadata.service")]
    [InlineData("DropIn(\"coreos-metadata.service\", \"10.conf\")", "[Service]\\nRestartMode=direct\\n", "coreos-metadata.service")]
    [InlineData("DropIn(\"coreos-metadata.service\", \"10.conf\")", "[Service]\\nRestartSec=5\\n", "{|FCG3501:coreos-metadata.service|}")]
    [InlineData("Unit(\"coreos-metadata.service\")", "[Service]\\nType=oneshot\\nRemainAfterExit=yes\\nExecStart=/bin/m\\n", "coreos-metadata.service")]
    [InlineData(
        "Unit(\"coreos-metadata.service\")",
        "[Service]\\nType=oneshot\\nRemainAfterExit=yes\\nRestart=on-failure\\nExecStart=/bin/m\\n",
        "{|FCG3501:coreos-metadata.service|}")]
    public Task A_metadata_service_of_ones_own_may_not_be_tried_again(string piece, string text, string required) => Verify.Analyzer($$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nRequires={{required}}\nAfter=coreos-metadata.service\n{{Escape(Service)}}";

            [{{piece}}]
            const string B = "{{text}}";
        }
        """);

    /// <summary>Without an order nothing is dropped; there are other rules for that.</summary>
    [Theory]
    [InlineData("[Unit]\nRequires={|FCG2018:coreos-metadata.service|}\nWants=network-online.target\nAfter=network-online.target\n[Service]\nType=oneshot\nExecStart=/opt/bin/kubeadm init\n")]
    [InlineData("[Unit]\nRequires=coreos-metadata.service\nAfter=${unit}\n[Service]\nType=oneshot\nRestart=on-failure\nExecStart=/opt/bin/kubeadm init\n")]
    public Task Silent_where_there_is_no_order(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    /// <summary>It must load the file, too, before it may go without the requirement.</summary>
    [Theory]
    [InlineData("ExecStart=/bin/bash -c '. /run/metadata/flatcar; kubeadm init --node-name $COREOS_EC2_HOSTNAME'")]
    [InlineData("EnvironmentFile=-/run/metadata/flatcar\nExecStart=/bin/bash -c 'kubeadm init --node-name $COREOS_EC2_HOSTNAME'")]
    public Task No_fix_where_the_unit_would_go_on_without_the_file(string service)
    {
        var unit = UnitCase.Of("[Unit]\nRequires={|FCG3501:coreos-metadata.service|}\nAfter=coreos-metadata.service\n[Service]\nType=oneshot\n" + service + "\n");

        return Verify.Fix(unit, unit);
    }

    private static string Escape(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal);
}
