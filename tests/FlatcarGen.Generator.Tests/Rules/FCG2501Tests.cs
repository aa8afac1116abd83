using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2501Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/opt/bin/kubeadm init {|FCG2501:# first node|}\nRestart=no\n";
        }
        """;

    protected override string Message =>
        "'#' begins no comment here: 'kubeadm' gets it and each word behind it as arguments; put the comment on a line of its own";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\n# first node\nExecStart=/opt/bin/kubeadm init\nRestart=no\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nType=oneshot\n# a comment\nExecStart=/bin/bash -c 'a' # b\nExecStart=/bin/bash -c 'a # b'\nExecStart=/usr/bin/cut -d # -f 1\nExecStart=/bin/a \"#\" b\nExecStart=/bin/a #b c\n";
        }
        """;

    [Fact]
    public Task Indented_at_the_end_of_the_text() => Verify.Fix(
        """"
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = """
                [Service]
                  ExecStart=/bin/a $${PATH} {|FCG2501:# b $${c}|}
                """;
        }
        """",
        """"
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = """
                [Service]
                  # b $${c}
                  ExecStart=/bin/a $${PATH}
                """;
        }
        """");
}
