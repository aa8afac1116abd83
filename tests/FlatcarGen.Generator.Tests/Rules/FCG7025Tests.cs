using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7025Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("kubeconfig.service")]
            const string Unit = "[Service]\nType=oneshot\nExecStart=/usr/bin/cp /etc/kubernetes/admin.conf /var/www/admin.conf\nExecStart=/usr/bin/chmod a+r {|FCG7025:/var/www/admin.conf|}\n";
        }
        """;

    protected override string Message =>
        "'chmod a+r' lets everybody read '/var/www/admin.conf', and whoever reads it is administrator of the cluster; give it to its user, with mode 0600";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("kubeconfig.service")]
            const string Unit = "[Service]\nType=oneshot\nExecStart=/usr/bin/cp /etc/kubernetes/admin.conf /var/www/admin.conf\nExecStart=/usr/bin/chmod u+rw,go-rwx /var/www/admin.conf\n";
        }
        """;

    [Theory]
    [InlineData("chmod 644 {|FCG7025:/home/core/.kube/config|}")]
    [InlineData("install -m 0644 {|FCG7025:/etc/kubernetes/super-admin.conf|} /srv/a")]
    [InlineData("/bin/sh -c 'chmod +r {|FCG7025:/etc/kubernetes/admin.conf|}'")]
    [InlineData("chmod 0600 /etc/kubernetes/admin.conf")]
    [InlineData("chmod 0640 /etc/kubernetes/admin.conf")]
    [InlineData("install -o core -g core -m 600 /etc/kubernetes/admin.conf /home/core/.kube/config")]
    [InlineData("chmod 0644 /etc/kubernetes/kubelet.conf")]
    [InlineData("chmod ${mode} /etc/kubernetes/admin.conf")]
    public Task Of_the_mode_and_the_file(string command) => Verify.Analyzer(UnitCase.Of($"[Service]\nType=oneshot\nExecStart={command}\n"));
}
