using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2001Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/usr/bin/envsubst {|FCG2001:<|} /etc/a\n";
        }
        """;

    protected override string Message =>
        "'<' redirects nothing here: systemd runs no shell and passes it to 'envsubst' as an argument; run the command in /bin/bash -c '…'";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c '/usr/bin/envsubst < /etc/a'\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c '/usr/bin/envsubst < /etc/a'\nExecStop=/bin/a \"< b\"\n";

            [File("/etc/a.service")]
            const string File = "[Service]\nExecStart=/usr/bin/envsubst < /etc/a\n";

            const string NoPiece = "[Service]\nExecStart=/usr/bin/envsubst < /etc/a\n";
        }
        """;

    [Fact]
    public Task Verbatim() => Verify.Fix(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = @"[Service]
        ExecStart=/bin/a ""b"" {|FCG2001:>|} /etc/a
        ";
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = @"[Service]
        ExecStart=/bin/bash -c '/bin/a ""b"" > /etc/a'
        ";
        }
        """);

    [Fact]
    public Task Raw() => Verify.Fix(
        """"
        static class Pieces
        {
            [DropIn("a.service", "10.conf")]
            const string Unit = """
                [Service]
                ExecStartPre=-/bin/a {|FCG2001:2>|}/dev/null
                """;
        }
        """",
        """"
        static class Pieces
        {
            [DropIn("a.service", "10.conf")]
            const string Unit = """
                [Service]
                ExecStartPre=-/bin/bash -c '/bin/a 2>/dev/null'
                """;
        }
        """");

    [Fact]
    public Task Concatenated() => Verify.Fix(
        """
        static class Pieces
        {
            const string Path = "/etc/a";

            [Unit("a.service")]
            const string Unit = "[Service]\n"
                + "ExecStart=/bin/a " + @"b {|FCG2001:>>|} " + Path + "\n"
                + "ExecStop=/bin/b\n";
        }
        """,
        """
        static class Pieces
        {
            const string Path = "/etc/a";

            [Unit("a.service")]
            const string Unit = "[Service]\n"
                + "ExecStart=/bin/bash -c '/bin/a " + @"b >> " + Path + "'\n"
                + "ExecStop=/bin/b\n";
        }
        """);

    [Fact]
    public Task Attribute_argument() => Verify.Fix(
        """
        [Unit("a.service", Contents = "[Service]\nExecStart=/bin/\u0061 {|FCG2001:\x3e|} b\n", Enabled = true)]
        static class Pieces;
        """,
        """
        [Unit("a.service", Contents = "[Service]\nExecStart=/bin/bash -c '/bin/\u0061 \x3e b'\n", Enabled = true)]
        static class Pieces;
        """);

    [Theory]
    [MemberData(nameof(LiteralForms.WithLines), MemberType = typeof(LiteralForms))]
    public Task Crlf_source(string open, string indentation, string close) => Verify.Fix(
        LiteralForms.Crlf(open, indentation, close, "ExecStart=/bin/a {|FCG2001:>|} b"),
        LiteralForms.Crlf(open, indentation, close, "ExecStart=/bin/bash -c '/bin/a > b'"));

    [Fact]
    public Task A_placeholder_before_it_moves_nothing() => Verify.Fix(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a ${long_placeholder} $${NAME} {|FCG2001:>|} /etc/${b}\n";
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c '/bin/a ${long_placeholder} \"$$${NAME}\" > /etc/${b}'\n";
        }
        """);

    [Fact]
    public Task An_included_class_is_pointed_at_in_its_own_file() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1"), Include(typeof(Pieces))]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true), Include(typeof(Pieces))]
            static partial class First;
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a {|FCG2001:>|} b\n";
        }
        """);

    [Fact]
    public Task Both_lines_of_a_unit_are_mended() => Verify.Fix(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a {|FCG2001:>|} b\nExecStop=/bin/c {|FCG2001:<|} d\n";
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c '/bin/a > b'\nExecStop=/bin/bash -c '/bin/c < d'\n";
        }
        """);
}
