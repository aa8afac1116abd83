using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2045Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nAfter={|FCG2045:b.service|}\n[Service]\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string B = "[Unit]\nAfter=a.service\n[Service]\nExecStart=/bin/b\n";
        }
        """;

    protected override string Message =>
        "'a.service' is to start after 'b.service', and has to start before it as well: systemd leaves one of them out at boot; take one of the two back";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nAfter=b.service\nBefore=c.service sysinit.target\nDefaultDependencies=no\n[Service]\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string B = "[Unit]\nBefore=a.service var-lib-docker.mount\nDefaultDependencies=no\n[Service]\nExecStart=/bin/b\n";

            [Unit("c.service")]
            const string C = "[Unit]\nAfter=a.service multi-user.target\n[Service]\nExecStart=/bin/c\n[Install]\nWantedBy=multi-user.target\n";

            [Unit("var-lib-docker.mount")]
            const string Mount = "[Unit]\nAfter=b.service\n[Mount]\nWhat=/dev/sdb\nWhere=/var/lib/docker\nType=ext4\n";

            [Unit("srv.mount")]
            const string Net = "[Unit]\nAfter=c.service\n[Mount]\nWhat=nas:/srv\nWhere=/srv\nType=nfs\n";
        }
        """;

    [Fact]
    public Task A_mount_of_the_early_boot_behind_a_common_service() => Verify.Analyzer("""
        static class Pieces
        {
            [Unit("format.service")]
            const string A = "[Service]\nType=oneshot\nExecStart=/bin/a\n";

            [Unit("var-lib-docker.mount")]
            const string Mount = "[Unit]\nAfter={|FCG2045:format.service|}\n[Mount]\nWhat=/dev/sdb\nWhere=/var/lib/docker\nType=ext4\n";
        }
        """);

    [Theory]
    [InlineData("[Unit]\nBefore={|FCG2045:local-fs.target|}\n[Service]\nExecStart=/bin/a\n")]
    [InlineData("[Unit]\nBefore=docker.service {|FCG2045:sockets.target|}\n[Service]\nExecStart=/bin/a\n")]
    public Task A_common_service_in_front_of_the_early_boot(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
