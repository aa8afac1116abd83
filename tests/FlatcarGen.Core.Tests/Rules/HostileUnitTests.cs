using CsCheck;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Core.Tests.Rules;

public sealed class HostileUnitTests
{
    private static readonly string[] Pieces =
    [
        "[Unit]\n", "[Service]\n", "ExecStart=", "EnvironmentFile=-", "Environment=", "Requires=", "After=", "/bin/a ", "/bin/bash -c ", "< ",
        "> ", "2>&1 ", "| ", "&& ", "; ", "'", "\"", "\\", "$", "${", "}", "COREOS_X", "/run/metadata/flatcar", "\n", "\r", "\0", "%", "#", " ",
        "\uFEFF", "\uFFFC", "\uD800", "<x ", "x> ", "$(", "`", "& ", "/bin/bash -C ", "envsubst ", "kubeadm init ", "kubeadm join ", "--config ",
        "--a=b ", "[ a ] ", "curl ", "tee ", "/etc/a ", "sleep 1 ", "# ", "ConditionPathExists=!/etc/a\n", "EnvironmentFile=/run/metadata/flatcar\n", "WantedBy=multiuser.target\n",
        "Type=oneshot\n", "Restart=always\n", "mkdir /a ", "date +", "%F", "%%", "$A", "X=1;", "A=b ", "export ", "kubeadm join ", "[Unit", "]\n",
        "network-online.target ", "b.service ", "Wants=", "StartLimitIntervalSec=1\n", "ExecStrat=/a\n",
    ];

    [Fact]
    public void Any_unit_gives_findings_or_silence_and_fixes_that_lie_in_it() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 40], Gen.Bool).Sample(
            (pieces, isDeclared) =>
                HoldsForAll("[Service]\nExecStart=/bin/a " + string.Concat(pieces.Select(piece => Pieces[piece])), isDeclared),
            iter: FuzzSettings.Cases(5_000));

    [Theory]
    [InlineData("/bin/a ", "<x ")]
    [InlineData("/bin/a ", "''")]
    [InlineData("/bin/a > /x ", "'a'b")]
    [InlineData("/bin/a > /x ", "${A}{")]
    [InlineData("/bin/a > x", "{")]
    [InlineData("/bin/a ", "$COREOS_X ")]
    [InlineData("/bin/a ", "${COREOS_X}")]
    [InlineData("/bin/bash -c '", "$COREOS_X ")]
    [InlineData("/bin/bash -c '", "/run/metadata/flatcar ")]
    [InlineData("/bin/a ", "b > c ; /bin/a ")]
    [InlineData("/bin/a ", "\\\n# x\n")]
    [InlineData("/bin/a ", "\nExecStart=/bin/a ${COREOS_X} > b")]
    [InlineData("/bin/a ", "\n[Unit]\nAfter=a.service\n")]
    [InlineData("/bin/a ", "$${")]
    [InlineData("/bin/a ", "${a} ")]
    [InlineData("/bin/a ", "\\")]
    [InlineData("/bin/a ", "| b && c ")]
    [InlineData("/bin/a ", "$(b ")]
    [InlineData("/bin/a ", "$(b ) `c ")]
    [InlineData("/bin/a ", ")$(b ")]
    [InlineData("/bin/bash -c '", "$$(a ")]
    [InlineData("/bin/bash -c '", "[ a ] && b ")]
    [InlineData("/bin/bash -c '", "curl a | ")]
    [InlineData("/bin/bash -c '", "envsubst < /a > /a; ")]
    [InlineData("/bin/bash -c '", "kubeadm init --config a --b; ")]
    [InlineData("/bin/bash -c '", "\\\"")]
    [InlineData("/bin/a ", "# ")]
    [InlineData("/bin/a ", "\nExecStrat=/bin/b")]
    [InlineData("/bin/a ", "\nEnvironment=A=b c $D")]
    [InlineData("/bin/a ", "\n[Unit]\nRequires=a.service b.service\n")]
    [InlineData("/bin/a\n[Unit]\nAfter=", "a.service ")]
    [InlineData("/bin/a\nEnvironment=PATH=/opt/bin", "\nExecStart=kubeadm")]
    [InlineData("/bin/bash -c '", "\" kubeadm join ")]
    [InlineData("/bin/bash -c '", "read A; ${A} ")]
    [InlineData("/bin/bash -c '", "date +%F ")]
    [InlineData("/bin/bash -c '", "> /a ")]
    [InlineData("/bin/a\nEnvironmentFile=/a\nExecStart=/bin/a ", "x$A,$BC")]
    [InlineData("/bin/a ", "%F ")]
    [InlineData("/bin/a\n[Unit]\nAfter=", "a ")]
    [InlineData("/bin/a\nTimeoutStartSec=", "1 s")]
    public void A_large_unit_gives_findings_inside_of_it(string start, string repeated)
    {
        var text = "[Service]\nExecStart=" + start + string.Concat(Enumerable.Repeat(repeated, 300_000 / repeated.Length));

        foreach (var form in new[] { UnitForm.Plain, UnitForm.Declared })
        {
            var unit = RuleCheck.Unit(text, form);
            foreach (var rule in RuleCatalog.OfKind<UnitRule>())
                Assert.DoesNotContain(rule.Check(unit, UnitContext.Unknown), finding => finding.Range!.Value.End > text.Length);
        }
    }

    /// <summary>What chance has found: a text, and whether it is a declared one.</summary>
    [Theory]
    [InlineData("[Service]\nExecStart=/bin/a\n\uFEFFWantedBy=multiuser.target\n\uFEFF| /run/metadata/flatcar Restart=always\n", true)]
    [InlineData("[Service]\nExecStart=/bin/a\n\uFEFFStartLimitIntervalSec=1\n\uFEFFStartLimitIntervalSec=1\n", false)]
    [InlineData("[Service]\nExecStart=/bin/a\n\uFEFFWantedBy=multiuser.target\n# Type=oneshot\n", true)]
    [InlineData(
        "[Service]\nExecStart=/bin/a Requires=ExecStrat=/a\n[Unit]\n`WantedBy=multiuser.target\nRestart=always\n\rConditionPathExists=!/etc/a\nAfter=[Unit]\nEnvironmentFile=-A=b \\",
        true)]
    public void A_fix_that_once_mended_nothing_does(string text, bool isDeclared) => HoldsForAll(text, isDeclared);

    private static void HoldsForAll(string text, bool isDeclared)
    {
        var form = isDeclared ? UnitForm.Declared : UnitForm.Plain;
        var unit = RuleCheck.Unit(text, form);
        foreach (var rule in RuleCatalog.OfKind<UnitRule>())
        {
            foreach (var finding in rule.Check(unit, UnitContext.Unknown))
                HoldsFor(finding, rule, text, form);
        }
    }

    private static void HoldsFor(Finding finding, UnitRule rule, string text, UnitForm form)
    {
        Assert.InRange(finding.Range!.Value.End, finding.Range.Value.Start, text.Length);
        Assert.NotEmpty(finding.Message);
        if (finding.Fix is null)
            return;

        var mended = RuleCheck.Unit(RuleCheck.Apply(text, finding.Fix), form);
        var left = rule.Check(mended, UnitContext.Unknown).Count();
        Assert.True(left < rule.Check(RuleCheck.Unit(text, form), UnitContext.Unknown).Count(), $"the fix of {rule.Info.Id} mends nothing in {text}");
    }
}
