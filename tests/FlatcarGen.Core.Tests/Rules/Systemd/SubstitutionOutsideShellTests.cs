using FlatcarGen.Core.Rules.Systemd;

namespace FlatcarGen.Core.Tests.Rules.Systemd;

public sealed class SubstitutionOutsideShellTests
{
    [Theory]
    [InlineData("/usr/bin/kubeadm join [|$(cat /a)|] b")]
    [InlineData("/usr/bin/a --x=[|$(b)|]")]
    [InlineData("/usr/bin/a [|`b c`|] d")]
    [InlineData("/usr/bin/a --node-name \"[|$(hostname -s)|]\"")]
    [InlineData("/usr/bin/a \"--name=[|$(hostname)|]\"")]
    [InlineData("/usr/bin/kubeadm join [|$(output from 'kubeadm token create')|]")]
    [InlineData("/usr/bin/ssh host \"[|$(date)|]\"")]
    [InlineData("/usr/bin/flock /x bash -c \"[|$(a)|]\"")]
    [InlineData("/usr/bin/a '[|$(b)|]'")]
    public void It_is_found_on_its_characters(string line) =>
        RuleCheck.FindsAt<SubstitutionOutsideShell>($"[Service]\nExecStart={line}\n");

    [Theory]
    [InlineData("/bin/bash -c 'a $(b) `c`'")]
    [InlineData("/bin/bash -c \"a $(b)\"")]
    [InlineData("/usr/bin/ssh host \"cd $(pwd)\"")]
    [InlineData("/usr/bin/a 'b $(c)'")]
    [InlineData("/usr/bin/a $$(b)")]
    [InlineData("/usr/bin/a $(b")]
    [InlineData("/usr/bin/a `b")]
    [InlineData("/usr/bin/a > $(b)")]
    public void Other_text_is_left_alone(string line) =>
        RuleCheck.FindsNothing<SubstitutionOutsideShell>($"[Service]\nExecStart={line}\n");
}
