using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2504Tests : FixableRuleTests
{
    protected override string Firing => UnitCase.Of(
        "[Unit]\nWants=network-online.target\nAfter=containerd.service {|FCG2504:network-online.service|}\n[Service]\nExecStart=/bin/a\n");

    protected override string Message =>
        "There is no 'network-online.service': 'a.service' starts at boot without it and without waiting; write 'network-online.target'";

    protected override string Fixed => UnitCase.Of(
        "[Unit]\nWants=network-online.target\nAfter=containerd.service network-online.target\n[Service]\nExecStart=/bin/a\n");

    protected override string Silent => """
        static class Pieces
        {
            [Unit("network-online.service")]
            const string A = "[Unit]\nAfter=crio.service containerd.service getty@tty1.service %i.service ${a}.service\n[Service]\nExecStart=/bin/a\n";

            [Unit("prepare-disk1.service")]
            const string B = "[Unit]\nAfter=network-online.service prepare-disk2.service\n[Service]\nExecStart=/bin/a\n";

            [Unit("c.service")]
            const string C = "[Unit]\nAfter=d.service my.target var-lib-docker.mount\n[Service]\nExecStart=/bin/a\n";
        }
        """;

    [Theory]
    [InlineData("Wants={|FCG2504:contianerd.service|}", "Wants=containerd.service")]
    [InlineData("Wants={|FCG2504:coreos-metdata.service|}", "Wants=coreos-metadata.service")]
    [InlineData("Before={|FCG2504:multiuser.target|}", "Before=multi-user.target")]
    public Task It_is_misspelt(string line, string mended) => Verify.Fix(
        UnitCase.Of($"[Unit]\n{line}\n[Service]\nExecStart=/bin/a\n"), UnitCase.Of($"[Unit]\n{mended}\n[Service]\nExecStart=/bin/a\n"));
}
