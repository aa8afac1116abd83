using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2012Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Service]\nExecStart={|FCG2012:/opt/bin/kubeadm init|}\n";

            [Unit("b.service")]
            const string B = "[Unit]\nAfter=a.service\n[Service]\nExecStart=/bin/b\n";
        }
        """;

    protected override string Message =>
        "'a.service' counts as started as soon as 'kubeadm init' runs, and b.service starts then: After= does not wait for its end; add Type=oneshot and RemainAfterExit=yes";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/opt/bin/kubeadm init\n";

            [Unit("b.service")]
            const string B = "[Unit]\nAfter=a.service\n[Service]\nExecStart=/bin/b\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Service]\nType=oneshot\nExecStart=/opt/bin/kubeadm init\n";

            [Unit("b.service")]
            const string B = "[Unit]\nAfter=a.service\n[Service]\nExecStart=/bin/b\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nExecStart=/opt/bin/kubeadm init\n")]
    public Task Silent_when_nothing_waits_for_it(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Fact]
    public Task Silent_when_it_is_waited_for() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Service]\nTimeoutStartSec=0\nExecStartPre=/opt/bin/kubeadm init\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string B = "[Unit]\nAfter=a.service\n[Service]\nExecStart=/bin/b\n";
        }
        """);
}
