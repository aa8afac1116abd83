namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3007Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nDescription=a\n[Service]\nEnvironmentFile={|FCG3007:/run/metadata/flatcar|}\nExecStart=/bin/a\n";
        }
        """;

    protected override string Message =>
        "'a.service' reads /run/metadata/flatcar but does not order itself after coreos-metadata.service; add it to Requires= and After=";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nDescription=a\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit =
                "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n" +
                "[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a $COREOS_EC2_IPV4_LOCAL\n";

            [Unit("b.service")]
            const string Through = "[Unit]\nRequires=a.service\nAfter=a.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/b\n";

            [Unit("c.service")]
            const string Other = "[Service]\nEnvironmentFile=/run/metadata/flatcar.d\nExecStart=/bin/c $CORE_OS\n";

            [File("/etc/d.service")]
            const string File = "[Service]\nExecStart=/bin/a $COREOS_EC2_IPV4_LOCAL\n";
        }
        """;
}
