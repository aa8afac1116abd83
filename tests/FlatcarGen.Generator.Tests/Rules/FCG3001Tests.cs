using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3001Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a --ip=$${{|FCG3001:AFTERBURN_AWS_IPV4_LOCAL|}}\n";
        }
        """;

    protected override string Message =>
        "Nothing sets 'AFTERBURN_AWS_IPV4_LOCAL' on Flatcar, where the variable is called 'COREOS_EC2_IPV4_LOCAL'";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a --ip=$${COREOS_EC2_IPV4_LOCAL}\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\n# $AFTERBURN_AWS_IPV4_LOCAL\nEnvironment=AFTERBURN_AWS_A=b\nExecStart=/bin/a AFTERBURN_AWS_IPV4_LOCAL $AFTERBURN_AWS_A ${AFTERBURN_AWS_IPV6} $AFTERBURN_\n";

            [File("/opt/a")]
            const string C1 = "/usr/bin/afterburn --attributes=/run/a; . /run/a; echo $AFTERBURN_AWS_IPV4_LOCAL\n";
        }
        """;

    [Fact]
    public Task Half_renamed() => Verify.Fix(
        """
        static class Pieces
        {
            [File("/opt/a", Mode = "0755")]
            const string Script = "echo \"$${{|FCG3001:COREOS_GCP_IP_LOCAL_0|}:-none}\" ${|FCG3001:AFTERBURN_SCALEWAY_PUBLIC_IPV6|}\n";
        }
        """,
        """
        static class Pieces
        {
            [File("/opt/a", Mode = "0755")]
            const string Script = "echo \"$${COREOS_GCE_IP_LOCAL_0:-none}\" $COREOS_SCALEWAY_IPV6_PUBLIC\n";
        }
        """);
}
