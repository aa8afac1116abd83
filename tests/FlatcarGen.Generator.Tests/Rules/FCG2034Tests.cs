using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2034Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -ec '{|FCG2034:/opt/bin/kubeadm|} init | tee /var/log/a'\n";
        }
        """;

    protected override string Message =>
        "When kubeadm fails, 'a.service' goes on as if it had not: a pipe has the status of its last command, tee; start the shell with -o pipefail";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -o pipefail -ec '/opt/bin/kubeadm init | tee /var/log/a'\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nType=oneshot\nExecStart=/bin/bash -o pipefail -c 'kubeadm init | tee /var/log/a'\nExecStart=/bin/bash -c 'set -o pipefail; kubeadm init | tee /var/log/a'\nExecStart=/bin/bash -c 'until curl -s https://a | tee /a; do sleep 1; done'\nExecStart=/bin/bash -c 'curl https://a | tar -x'\nExecStart=/bin/bash -c 'kubeadm init | tee /var/log/a || exit 1'\nExecStart=/bin/bash -c 'echo a | tee /b; curl -f https://a > /b'\nExecStart=/bin/bash -c 'A=$(curl https://a | tr a b)'\nExecStart=-/bin/bash -c 'curl https://a | tee /a'\n";
        }
        """;

    [Fact]
    public Task In_the_middle_of_a_script() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/sh -c \"mkdir /a && {|FCG2034:curl|} -s https://a | sed s/a/b/ | bash; echo a | tee /b\"\n";
        }
        """);
}
