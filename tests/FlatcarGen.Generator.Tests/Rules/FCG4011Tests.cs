using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG4011Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -c 'envsubst < /etc/a.yml > {|FCG4011:/etc/b.yml|}'\n";

            [File("/etc/a.yml")]
            const string C1 = "token: ${token}\n";
        }
        """;

    protected override string Message =>
        "'/etc/b.yml' is made from '/etc/a.yml', which holds 'token', and every user can read it; put 'umask 077' in front";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -c 'umask 077 && envsubst < /etc/a.yml > /etc/b.yml'\n";

            [File("/etc/a.yml")]
            const string C1 = "token: ${token}\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nType=oneshot\nExecStartPre=/usr/bin/mkdir -m 0700 -p /run/b\nExecStart=/bin/bash -c 'umask 077 && envsubst < /etc/a.yml > /etc/b.yml'\nExecStart=/bin/bash -c 'envsubst < /etc/a.yml > /run/b/b.yml'\nExecStart=/bin/bash -c 'envsubst < /etc/a.yml > /etc/b.yml; chmod 600 /etc/b.yml'\nExecStart=/bin/bash -c 'envsubst < /etc/c.yml > /etc/d.yml'\n";

            [File("/etc/a.yml")]
            const string C1 = "token: ${token}\n";

            [File("/etc/c.yml", Mode = "0644")]
            const string C2 = "a: b\n";

            [Unit("b.service")]
            const string C3 = "[Service]\nUMask=0077\nExecStart=/bin/bash -c 'envsubst < /etc/a.yml > /etc/b.yml'\n";
        }
        """;

    [Fact]
    public Task A_private_file() => Verify.Fix(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nEnvironment=A=a\nExecStart=/bin/bash -c \"envsubst '$A' < /etc/a.yml > {|FCG4011:/run/b.yml|}\"\n";

            [File("/etc/a.yml", Mode = "0600")]
            const string C1 = "a: $A\n";
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nEnvironment=A=a\nExecStart=/bin/bash -c \"umask 077 && envsubst '$A' < /etc/a.yml > /run/b.yml\"\n";

            [File("/etc/a.yml", Mode = "0600")]
            const string C1 = "a: $A\n";
        }
        """);
}
