using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG4012Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\nConditionPathExists=!/etc/a\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/bash -c \"envsubst '$COREOS_EC2_IPV6' < /opt/a > {|FCG4012:/etc/a|}\"\n";
        }
        """;

    protected override string Message =>
        "'/etc/a' is filled in at the first boot only, and keeps its addresses when the machine gets others; write it below /run, at each boot";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\nConditionPathExists=!/run/a\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/bash -c \"envsubst '$COREOS_EC2_IPV6' < /opt/a > /run/a\"\n";

            [Unit("b.service")]
            const string C1 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\nConditionPathExists=!/etc/done\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/bash -c \"envsubst '$COREOS_EC2_IPV6' < /opt/a > /etc/a\"\n";

            [Unit("c.service")]
            const string C2 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\nConditionPathExists=!/etc/a\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/bash -c \"envsubst '$OTHER' < /opt/a > /etc/a\"\n";
        }
        """;

    [Fact]
    public Task A_declared_file() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\nConditionPathExists=!/etc/a\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/bash -c 'envsubst < /opt/a | tee {|FCG4012:/etc/a|}'\n";

            [File("/opt/a")]
            const string C1 = "$COREOS_EC2_IPV6";
        }
        """);
}
