using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG4006Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/bash -c \"envsubst '{|FCG4006:$${COREOS_EC2_IPV6}|}' < /etc/a > /run/a\"\n";
        }
        """;

    protected override string Message =>
        "systemd replaces '${COREOS_EC2_IPV6}' by its value before envsubst sees it, which then replaces nothing: double the dollar";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/bash -c \"envsubst '$$${COREOS_EC2_IPV6}' < /etc/a > /run/a\"\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\nEnvironment=\"NAMES=$A $B\"\nExecStart=/bin/bash -c \"envsubst '$COREOS_EC2_IPV6 $$${A}' < /etc/a > /run/a\"\nExecStart=/bin/bash -c \"envsubst '$${NAMES}' < /etc/a > /run/a\"\nExecStart=/bin/bash -c \"envsubst '${names}' < /etc/$${COREOS_EC2_REGION} > /run/a\"\n";
        }
        """;

    [Fact]
    public Task Two_names() => Verify.Fix(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/bash -c \"envsubst '{|FCG4006:$${COREOS_EC2_IPV6} $${A}|}' < /etc/a > /run/a\"\n";
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/bash -c \"envsubst '$$${COREOS_EC2_IPV6} $$${A}' < /etc/a > /run/a\"\n";
        }
        """);

    [Fact]
    public Task Without_a_shell() => Verify.Fix(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\nStandardInput=file:/etc/a\nStandardOutput=file:/run/a\nExecStart=/usr/bin/envsubst '{|FCG4006:$COREOS_EC2_IPV6|}'\n";
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\nStandardInput=file:/etc/a\nStandardOutput=file:/run/a\nExecStart=/usr/bin/envsubst '$$COREOS_EC2_IPV6'\n";
        }
        """);
}
