using FlatcarGen.Core.Rules.Systemd;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Tests.Rules.Systemd;

public sealed class RedirectionOutsideShellTests
{
    [Theory]
    [InlineData("/usr/bin/envsubst [|<|] /etc/kubeadm.yml > /etc/kubeadm-final.yml")]
    [InlineData("/usr/bin/envsubst [|<|]/etc/kubeadm.yml >/etc/kubeadm-final.yml")]
    [InlineData("/usr/bin/foo [|>>|] /var/log/foo")]
    [InlineData("/usr/bin/foo [|2>&1|]")]
    [InlineData("/usr/bin/foo [|2>|]/dev/null")]
    [InlineData("/usr/bin/foo [|2>|] /dev/null")]
    [InlineData("/usr/bin/foo [|&>|] /dev/null")]
    [InlineData("/usr/bin/foo [|>&2|]")]
    [InlineData("/usr/bin/foo [|>|]out.log")]
    [InlineData("/usr/bin/foo [|>|]$FILE")]
    [InlineData("/usr/bin/foo [|>|]\"a b\"")]
    [InlineData("/usr/bin/cat [|<<|] EOF")]
    [InlineData("/usr/bin/cat [|<<|]EOF")]
    [InlineData("/usr/bin/cat [|<<<|] \"text\"")]
    [InlineData("/bin/bash /opt/x.sh [|>|] /var/log/x")]
    [InlineData("/bin/bash -c envsubst [|<|] /etc/x")]
    [InlineData("-/usr/bin/foo \"a > b\" [|>|] /x")]
    public void A_redirection_is_found_on_its_characters(string line) =>
        RuleCheck.FindsAt<RedirectionOutsideShell>($"[Service]\nExecStart={line}\n");

    [Theory]
    [InlineData("/bin/bash -c 'envsubst < /etc/a > /etc/b'")]
    [InlineData("/bin/sh -c \"foo 2>/dev/null\"")]
    [InlineData("/bin/sh -c 'while ! grep '^[^#[:space:]]' /etc/resolv.conf > /dev/null; do sleep 1; done'")]
    [InlineData("/usr/bin/ctr images ls \"a > b\"")]
    [InlineData("/usr/bin/foo '>' /x")]
    [InlineData("/usr/bin/foo \">\" /x")]
    [InlineData("/usr/bin/foo \\x3e /x")]
    [InlineData("/usr/bin/foo a -> b => c <- d")]
    [InlineData("/usr/bin/foo <none> <none>:<none>")]
    [InlineData("/usr/bin/kubeadm join <control plane> --token <your token>")]
    [InlineData("/usr/bin/foo >=1.2 <=3 >5 <5")]
    [InlineData("/usr/bin/foo a>b 1 2")]
    [InlineData("/usr/bin/expr 1 > 2")]
    [InlineData("/usr/bin/foo >")]
    [InlineData("|/usr/bin/foo > /x")]
    public void What_is_no_redirection_is_left_alone(string line) =>
        RuleCheck.FindsNothing<RedirectionOutsideShell>($"[Service]\nExecStart={line}\n");

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/a > /x\nExecStart=\nExecStart=/bin/b\n")]
    [InlineData("[Service]\n# ExecStart=/bin/a > /x\n")]
    [InlineData("[Service]\nEnvironment=\"A=a > b\"\n")]
    [InlineData("[Unit]\nExecStart=/bin/a > /x\n")]
    public void Lines_that_run_nothing_are_left_alone(string text) => RuleCheck.FindsNothing<RedirectionOutsideShell>(text);

    [Theory]
    [InlineData("[Service]\nExecStartPre=/bin/a \\\n  # why\n  [|>|] /x\n")]
    [InlineData("[Service]\nExecStop=/bin/a b ; /bin/c [|>|] d\n")]
    [InlineData("[Socket]\nExecStopPre=/bin/a [|>|] d\n")]
    public void It_is_found_wherever_commands_stand(string text) => RuleCheck.FindsAt<RedirectionOutsideShell>(text);

    [Fact]
    public void Each_command_has_one_finding() =>
        Assert.Equal(2, RuleCheck.Find<RedirectionOutsideShell>(
            RuleCheck.Unit("[Service]\nExecStart=/bin/a < /b > /c 2>&1 ; /bin/d > /e\n")).Count);

    [Fact]
    public void A_declared_unit_is_found_on_its_own_characters() =>
        RuleCheck.FindsAt<RedirectionOutsideShell>("[Service]\nExecStart=/bin/a ${b} $${C} [|>|] ${d}\n", UnitForm.Declared);

    [Fact]
    public void The_message_says_what_is_wrong_and_what_to_do() =>
        Assert.Equal(
            "'<' redirects nothing here: systemd runs no shell and passes it to 'envsubst' as an argument; run the command in /bin/bash -c '…'",
            RuleCheck.Find<RedirectionOutsideShell>(RuleCheck.Unit("[Service]\nExecStart=/usr/bin/envsubst < /a\n"))[0].Message);
}
