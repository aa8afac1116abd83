using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2016Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nAfter=network-online.target\nWants=network-online.target\n[Service]\nExecStart=/bin/sh -c '{|FCG2016:kubeadm join|} a'\n";
        }
        """;

    protected override string Message =>
        "'kubeadm join' in 'a.service' needs the network and the control plane, and there is no second try; add Restart=on-failure and RestartSec=30";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nAfter=network-online.target\nWants=network-online.target\n[Service]\nRestart=on-failure\nRestartSec=30\nExecStart=/bin/sh -c 'kubeadm join a'\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nAfter=network-online.target\nWants=network-online.target\n[Service]\nRestart=on-failure\nExecStart=/bin/kubeadm join\n";
        }
        """;

    [Theory]
    [InlineData("[Unit]\nAfter=network-online.target\nWants=network-online.target\n[Service]\nExecStart=/bin/sh -c 'until kubeadm join a; do sleep 1; done'\n")]
    [InlineData("[Unit]\nAfter=network-online.target\nWants=network-online.target\nOnFailure=b.service\n[Service]\nExecStart=/bin/kubeadm join\n")]
    [InlineData("[Unit]\nAfter=network-online.target\nWants=network-online.target\n[Service]\nRestart=${restart}\nExecStart=/bin/kubeadm join\n")]
    [InlineData("[Service]\nExecStart=/bin/kubeadm join\n")]
    [InlineData("[Unit]\nAfter=network-online.target\nWants=network-online.target\n[Service]\nExecStart=/bin/kubeadm init\n")]
    public Task There_may_be_a_second_try(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
