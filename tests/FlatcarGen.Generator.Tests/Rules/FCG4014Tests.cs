using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG4014Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [File("/etc/proxy.env", Mode = "0644")]
            const string Proxy = "HTTPS_PROXY=http://{|FCG4014:fd00::1:3128|}\n";
        }
        """;

    protected override string Message =>
        "'fd00::1:3128' is an IPv6 address, and in a URL its colons are taken for that of the port; put it into brackets: [fd00::1:3128]";

    protected override string Silent => """
        static class Pieces
        {
            [File("/etc/proxy.env", Mode = "0644")]
            const string Proxy = "HTTPS_PROXY=http://[fd00::1]:3128\n";
        }

        static class Others
        {
            [File("/etc/a")]
            const string A = "http://10.0.0.1:80/ http://[::]:2379 tcp://:2379 a://b:c:d x://12:30:45 urn://::nothing \n";
        }
        """;

    [Fact]
    public Task In_a_file() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/a
              contents:
                inline: "etcd: https://{|FCG4014:2001:db8::5|}/v2, https://{|FCG4014:2001:db8:0:0:0:0:0:5:2379|}"
        """);
}
