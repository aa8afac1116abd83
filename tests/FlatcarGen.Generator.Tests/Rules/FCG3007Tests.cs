using FlatcarGen.Generator.Tests.Frame;

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
        "'a.service' reads /run/metadata/flatcar but does not order itself after coreos-metadata.service; add it to Wants= and After=";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nDescription=a\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit =
                "[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n" +
                "[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a $COREOS_EC2_IPV4_LOCAL\n";

            [Unit("b.service")]
            const string Through = "[Unit]\nRequires=a.service\nAfter=a.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/b\n";

            [Unit("c.service")]
            const string Other = "[Service]\nEnvironmentFile=/run/metadata/flatcar.d\nExecStart=/bin/c $CORE_OS\n";

            [File("/etc/d.service")]
            const string File = "[Service]\nExecStart=/bin/a $COREOS_EC2_IPV4_LOCAL\n";
        }
        """;

    [Fact]
    public Task A_variable_that_nothing_sets() => Verify.Fix(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit =
                "[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n" +
                "[Service]\nExecStart=/bin/a --ip {|FCG3007:$COREOS_EC2_IPV4_LOCAL|}\n";
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit =
                "[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n" +
                "[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a --ip $COREOS_EC2_IPV4_LOCAL\n";
        }
        """);

    /// <summary>It is in the boot, whoever brought it in; what is not started by the boot itself does not.</summary>
    [Theory]
    [InlineData("EnvironmentFile=/run/metadata/flatcar", "[Install]\\nWantedBy=multi-user.target\\n")]
    [InlineData("EnvironmentFile={|FCG3007:/run/metadata/flatcar|}", "")]
    public Task Another_unit_may_bring_the_service_in(string file, string install) => Verify.Analyzer($$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nAfter=coreos-metadata.service\n[Service]\n{{file}}\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string B = "[Unit]\nWants=coreos-metadata.service\n[Service]\nExecStart=/bin/b\n{{install}}";
        }
        """);

    /// <summary>What is loaded in place of the metadata is another rule's, though the right file is named in a message.</summary>
    [Fact]
    public Task The_file_of_another_system_is_one_mistake() => Verify.Analyzer(UnitCase.Of(
        "[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nType=oneshot\nRestart=on-failure\n"
        + "EnvironmentFile={|FCG3002:/run/metadata/afterburn|}\nExecStart=/bin/bash -c 'echo empty in /run/metadata/flatcar >&2'\n"
        + "ExecStart=/opt/bin/kubeadm init --config /run/a.yaml\n"));

    [Fact]
    public Task Regular_with_escapes() => Verify.Fix(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\u000aAfter=coreos-metadata.service\n[Service]\nEnvironmentFile={|FCG3007:/run/metadat\u0061/flatcar|}\nExecStart=/bin/a\n";
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\u000aAfter=coreos-metadata.service\nWants=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadat\u0061/flatcar\nExecStart=/bin/a\n";
        }
        """);

    [Fact]
    public Task Verbatim() => Verify.Fix(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = @"[Service]
        EnvironmentFile={|FCG3007:/run/metadata/flatcar|}
        ExecStart=/bin/a ""b""
        ";
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = @"[Unit]
        Wants=coreos-metadata.service
        After=coreos-metadata.service

        [Service]
        EnvironmentFile=/run/metadata/flatcar
        ExecStart=/bin/a ""b""
        ";
        }
        """);

    [Fact]
    public Task Raw() => Verify.Fix(
        """"
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = """
                [Unit]
                Requires=network-online.target
                After=network-online.target
                [Service]
                EnvironmentFile={|FCG3007:-/run/metadata/flatcar|}
                ExecStart=/bin/a
                """;
        }
        """",
        """"
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = """
                [Unit]
                Requires=network-online.target coreos-metadata.service
                After=network-online.target coreos-metadata.service
                [Service]
                EnvironmentFile=-/run/metadata/flatcar
                ExecStart=/bin/a
                """;
        }
        """");

    [Fact]
    public Task Concatenated() => Verify.Fix(
        """
        static class Pieces
        {
            const string Path = "/usr/bin/";

            [Unit("a.service")]
            const string Unit = "[Unit]\n" + "Wants=coreos-metadata.service\n"
                + "[Service]\n" + @"EnvironmentFile={|FCG3007:/run/metadata/flatcar|}" + "\n"
                + "ExecStart=" + Path + "a\n";
        }
        """,
        """
        static class Pieces
        {
            const string Path = "/usr/bin/";

            [Unit("a.service")]
            const string Unit = "[Unit]\n" + "Wants=coreos-metadata.service\nAfter=coreos-metadata.service\n"
                + "[Service]\n" + @"EnvironmentFile=/run/metadata/flatcar" + "\n"
                + "ExecStart=" + Path + "a\n";
        }
        """);

    [Fact]
    public Task Attribute_argument() => Verify.Fix(
        """
        [Unit("a.service", Contents = "[Unit]\n[Service]\nEnvironmentFile={|FCG3007:/run/metadata/flatcar|}\nExecStart=/bin/a\n")]
        static class Pieces;
        """,
        """
        [Unit("a.service", Contents = "[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a\n")]
        static class Pieces;
        """);

    [Theory]
    [MemberData(nameof(LiteralForms.WithLines), MemberType = typeof(LiteralForms))]
    public Task Crlf_source(string open, string indentation, string close) => Verify.Fix(
        LiteralForms.Crlf(
            open, indentation, close, "EnvironmentFile={|FCG3007:/run/metadata/flatcar|}", "ExecStart=/bin/a", "[Unit]", "Description=a"),
        LiteralForms.Crlf(
            open, indentation, close, "EnvironmentFile=/run/metadata/flatcar", "ExecStart=/bin/a", "[Unit]", "Description=a",
            "Wants=coreos-metadata.service", "After=coreos-metadata.service"));

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
            const string Unit = "[Service]\nEnvironmentFile={|FCG3007:/run/metadata/flatcar|}\nExecStart=/bin/a\n";
        }
        """);

    [Fact]
    public Task A_drop_in_of_the_same_class_may_order_its_unit() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a\n";

            [DropIn("a.service", "10-metadata.conf")]
            const string DropIn = "[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n";
        }
        """);
}
