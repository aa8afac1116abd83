using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3002Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=-{|FCG3002:/run/metadata/afterburn|}\nExecStart=/bin/a\n";
        }
        """;

    protected override string Message =>
        "There is no '/run/metadata/afterburn' on Flatcar; it is called '/run/metadata/flatcar'";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=-/run/metadata/flatcar\nExecStart=/bin/a\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nDescription=Like afterburn.service\n[Service]\n# /run/metadata/afterburn\nExecStart=/bin/a /run/metadata/afterburn.d my-afterburn.service.d\n";
        }

        static class Own
        {
            [Unit("afterburn.service")]
            const string Unit = "[Service]\nExecStart=/usr/bin/afterburn --attributes=/run/metadata/afterburn\n";

            [Unit("b.service")]
            const string Other = "[Unit]\nAfter=afterburn.service\n[Service]\nEnvironmentFile=/run/metadata/afterburn\nExecStart=/bin/b\n";
        }
        """;

    [Fact]
    public Task The_service() => Verify.Fix(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nAfter=network.target {|FCG3002:afterburn.service|}\n[Service]\nExecStart=/bin/bash -c 'systemctl restart {|FCG3002:afterburn.service|}'\n";

            [DropIn("{|FCG3002:afterburn.service|}", "10.conf")]
            const string DropIn = "[Service]\nEnvironment=A=b\n";
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nAfter=network.target coreos-metadata.service\n[Service]\nExecStart=/bin/bash -c 'systemctl restart coreos-metadata.service'\n";

            [DropIn("coreos-metadata.service", "10.conf")]
            const string DropIn = "[Service]\nEnvironment=A=b\n";
        }
        """);
}
