using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2011Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStartPre={|FCG2011:/opt/bin/kubeadm init|} --config /a\nExecStart=/bin/a\n";
        }
        """;

    protected override string Message =>
        "'kubeadm init' in ExecStartPre= of a Type=simple service is killed after 90 s, and may take minutes; make the service Type=oneshot and this an ExecStart=, or set TimeoutStartSec=0";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStartPre=/opt/bin/kubeadm config images pull\nExecStartPre=/opt/bin/kubeadm init phase preflight\nExecStart=/opt/bin/kubeadm init\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nType=exec\nExecStartPre=-/bin/bash -c 'cd /; {|FCG2011:kubeadm join|} --config /a'\n")]
    [InlineData("[Service]\nType=forking\nExecStart={|FCG2011:/opt/bin/kubeadm -v5 join|} a\n")]
    [InlineData("[Service]\nExecStartPre={|FCG2011:kubeadm init|}\nExecStartPost=/opt/bin/kubeadm join\n")]
    public Task A_start_has_a_timeout(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nType=oneshot\nExecStartPre=/opt/bin/kubeadm init\n")]
    [InlineData("[Service]\nTimeoutStartSec=0\nExecStartPre=/opt/bin/kubeadm init\n")]
    [InlineData("[Service]\nType=${type}\nExecStartPre=/opt/bin/kubeadm init\n")]
    [InlineData("[Service]\nExecStartPre=/bin/sh -c 'echo \"kubeadm init\"; kubeadm initialize'\n")]
    public Task Silent_without_one(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nType=oneshot\nTimeoutStartSec=90\nExecStart={|FCG2011:/opt/bin/kubeadm init|} --config /a\n")]
    [InlineData("[Service]\nTimeoutSec=3min 30s\nExecStartPre={|FCG2011:/opt/bin/kubeadm init|} --config /a\n")]
    public Task A_limit_that_kubeadm_does_not_keep(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nType=oneshot\nTimeoutStartSec=10min\nExecStart=/opt/bin/kubeadm init --config /a\n")]
    [InlineData("[Service]\nType=oneshot\nTimeoutStartSec=infinity\nExecStart=/opt/bin/kubeadm init --config /a\n")]
    [InlineData("[Service]\nTimeoutStartSec=90\nExecStart=/opt/bin/kubeadm init --config /a\n")]
    public Task A_limit_that_is_long_enough(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
