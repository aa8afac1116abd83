using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Rules.Metadata;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Tests.Rules.Metadata;

public sealed class MetadataNotOrderedTests
{
    private const string Ordered = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n";
    private const string Wanted = "[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n";
    private const string Kubeadm = "ExecStart=/opt/bin/kubeadm init --config /run/kubeadm.yaml\n";
    private const string Loads = "[Service]\nEnvironmentFile=/run/metadata/flatcar\n";

    [Theory]
    [InlineData("[Service]\nEnvironmentFile=[|/run/metadata/flatcar|]\n")]
    [InlineData("[Service]\nEnvironmentFile=[|-/run/metadata/flatcar|]\n")]
    [InlineData("[Service]\nEnvironmentFile=[|/run/metadata/coreos|]\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c '. [|/run/metadata/flatcar|]; echo $COREOS_EC2_IPV6'\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'cat [|/run/metadata/flatcar|] | grep IP'\n")]
    [InlineData("[Service]\nExecStart=/usr/bin/docker run --env-file=[|/run/metadata/flatcar|] x\n")]
    [InlineData("[Service]\nExecStart=/usr/bin/cp [|/run/metadata/flatcar|] /etc/x\n")]
    [InlineData("[Service]\nExecStart=/bin/a --ip=[|${COREOS_EC2_IPV6}|]\n")]
    [InlineData("[Service]\nExecStart=/bin/a [|$COREOS_EC2_IPV6|]\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'echo [|$COREOS_EC2_IPV6|]'\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'echo [|$${COREOS_EC2_IPV6}|]'\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'echo [|$${COREOS_EC2_IPV6|]:-x}'\n")]
    [InlineData("[Service]\nEnvironment=X=--node-ip=[|${COREOS_EC2_IPV6}|]\n")]
    [InlineData("[Unit]\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=[|-/run/metadata/flatcar|]\n")]
    [InlineData("[Unit]\nRequires=coreos-metadata.service\n[Service]\nEnvironmentFile=[|/run/metadata/flatcar|]\n")]
    [InlineData("[Unit]\nRequisite=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=[|/run/metadata/flatcar|]\n")]
    [InlineData("[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=[|-/run/metadata/flatcar|]\n")]
    [InlineData(Ordered + "[Service]\nExecStart=/bin/a [|${COREOS_EC2_IPV6}|]\n")]
    public void Metadata_that_may_not_be_there_is_found_where_it_is_used(string text) => RuleCheck.FindsAt<MetadataNotOrdered>(text);

    [Theory]
    [InlineData(Ordered + Loads + "ExecStart=/bin/a ${COREOS_EC2_IPV6}\n")]
    [InlineData("[Unit]\nBindsTo=coreos-metadata.service\nAfter=coreos-metadata.service\n" + Loads)]
    [InlineData("[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n" + Loads)]
    [InlineData(Wanted + "[Service]\nEnvironmentFile=-/run/metadata/flatcar\n" + Kubeadm)]
    [InlineData(Ordered + "[Service]\nExecStart=/bin/bash -c '. /run/metadata/flatcar; kubeadm init'\n")]
    [InlineData("[Unit]\nRequires=a.service\nRequires=b.service coreos-metadata.service\nAfter=coreos-metadata.service a.service\n" + Loads)]
    [InlineData("[Service]\nExecStart=/bin/a ${HOME} $IP\n")]
    [InlineData("[Service]\nExecStart=/bin/a $$COREOS_X \\; '$${COREOS_X}'\n")]
    [InlineData("[Service]\nEnvironment=COREOS_X=1\nExecStart=/bin/a ${COREOS_X}\n")]
    [InlineData("[Service]\nPassEnvironment=A COREOS_X\nExecStart=/bin/a ${COREOS_X}\n")]
    [InlineData("[Service]\nEnvironmentFile=/etc/environment\nExecStart=/bin/a ${COREOS_PRIVATE_IPV4}\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'COREOS_X=1; echo $COREOS_X'\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c '. /etc/os-release; echo $COREOS_X'\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'echo COREOS_CUSTOM_X=1 > /run/metadata/flatcar'\n")]
    [InlineData("[Service]\nExecStart=/usr/bin/coreos-metadata --attributes=/run/metadata/flatcar\n")]
    [InlineData("[Service]\nExecStart=/usr/bin/cp /etc/x /run/metadata/flatcar\n")]
    [InlineData("[Service]\nExecStartPre=/usr/bin/systemctl start coreos-metadata.service\n" + Loads)]
    [InlineData("[Service]\nExecStart=/bin/a /run/metadata/flatcar.bak /x/run/metadata/flatcar\n")]
    [InlineData("[Service]\nEnvironmentFile=/run/metadata/flatcar\nEnvironmentFile=\n")]
    [InlineData("# EnvironmentFile=/run/metadata/flatcar\n")]
    public void What_is_in_order_is_left_alone(string text) => RuleCheck.FindsNothing<MetadataNotOrdered>(text);

    /// <summary>Another rule reports that line, and its fix is the fix.</summary>
    [Theory]
    [InlineData("[Service]\nAfter=coreos-metadata.service\nRequires=coreos-metadata.service\n")]
    [InlineData("After=coreos-metadata.service\nRequires=coreos-metadata.service\n[Service]\n")]
    [InlineData("[Unit]\nAfer=coreos-metadata.service\nRequires=coreos-metadata.service\n[Service]\n")]
    public void What_stands_where_systemd_does_not_look_is_not_reported_twice(string text) =>
        RuleCheck.FindsNothing<MetadataNotOrdered>(text + "EnvironmentFile=/run/metadata/flatcar\n");

    [Fact]
    public void A_declared_unit_is_read_as_systemd_will_see_it()
    {
        RuleCheck.FindsAt<MetadataNotOrdered>("[Service]\nExecStart=/bin/a ${x} [|$${COREOS_EC2_IPV6}|]\n", UnitForm.Declared);
        RuleCheck.FindsNothing<MetadataNotOrdered>("[Service]\nExecStart=/bin/a ${COREOS_EC2_IPV6}\n", UnitForm.Declared);
    }

    [Theory]
    [InlineData("coreos-metadata.service")]
    [InlineData("coreos-metadata-sshkeys@.service")]
    public void The_unit_that_writes_the_metadata_is_exempt(string name) =>
        Assert.Empty(RuleCheck.Find<MetadataNotOrdered>(RuleCheck.Unit(Loads, name: name)));

    [Fact]
    public void What_a_drop_in_adds_counts()
    {
        var unit = new UnitSubject("a.service", File(Loads), [File(Ordered)]);

        Assert.Empty(RuleCheck.Find<MetadataNotOrdered>(unit));
    }

    [Fact]
    public void A_unit_that_waits_for_one_that_waits_is_in_order()
    {
        var first = new UnitSubject("first.service", File(Ordered), []);
        var second = new UnitSubject("second.service", File("[Unit]\nRequires=first.service\nAfter=first.service\n" + Loads), []);

        Assert.Empty(RuleCheck.Find<MetadataNotOrdered>(second, new UnitContext(null, [first, second])));
        Assert.Single(RuleCheck.Find<MetadataNotOrdered>(second));
    }

    [Fact]
    public void Units_that_wait_for_each_other_end_the_search()
    {
        var first = new UnitSubject("first.service", File("[Unit]\nAfter=second.service\n"), []);
        var second = new UnitSubject("second.service", File("[Unit]\nAfter=first.service\n" + Loads), []);

        Assert.Single(RuleCheck.Find<MetadataNotOrdered>(second, new UnitContext(null, [first, second])));
    }

    [Theory]
    [InlineData(
        Loads,
        "'foo.service' reads /run/metadata/flatcar but does not order itself after coreos-metadata.service; add it to Wants= and After=")]
    [InlineData(
        "[Unit]\nRequires=coreos-metadata.service\n" + Loads,
        "'foo.service' reads /run/metadata/flatcar but may start before coreos-metadata.service; add it to After=")]
    [InlineData(
        "[Unit]\nAfter=coreos-metadata.service\n" + Loads,
        "'foo.service' reads /run/metadata/flatcar but does not start coreos-metadata.service; add it to Wants=")]
    [InlineData(
        "[Unit]\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=-/run/metadata/flatcar\n",
        "'foo.service' reads /run/metadata/flatcar but does not require coreos-metadata.service; add it to Requires=")]
    [InlineData(
        Wanted + "[Service]\nExecStart=/a $COREOS_X\n",
        "'foo.service' uses COREOS_X but no EnvironmentFile= of it sets that; add EnvironmentFile=/run/metadata/flatcar")]
    [InlineData(
        Wanted + "[Service]\nExecStart=/bin/bash -c '. /run/metadata/flatcar; kubeadm init'\n",
        "'foo.service' reads /run/metadata/flatcar but goes on without it; add EnvironmentFile=/run/metadata/flatcar")]
    [InlineData(
        "[Service]\nEnvironmentFile=-/run/metadata/flatcar\n" + Kubeadm,
        "'foo.service' reads /run/metadata/flatcar but does not order itself after coreos-metadata.service; add it to Wants= and After=")]
    [InlineData(
        Ordered + "[Service]\nExecStart=/a $COREOS_X\n",
        "'foo.service' uses COREOS_X but no EnvironmentFile= of it sets that; add EnvironmentFile=/run/metadata/flatcar")]
    [InlineData(
        "[Service]\nExecStart=/a $COREOS_X\n",
        "'foo.service' uses COREOS_X but no EnvironmentFile= of it sets that and it does not order itself "
        + "after coreos-metadata.service; add EnvironmentFile=/run/metadata/flatcar, and coreos-metadata.service to Wants= and After=")]
    public void The_message_says_exactly_what_is_missing(string text, string message) =>
        Assert.Equal(message, RuleCheck.Find<MetadataNotOrdered>(RuleCheck.Unit(text))[0].Message);

    [Theory]
    [InlineData(
        "[Unit]\nDescription=x\n\n" + Loads,
        "[Unit]\nDescription=x\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n\n" + Loads)]
    [InlineData(
        "[Unit]\nWants=a.service \\\n  b.service \nAfter=a.service\n" + Loads,
        "[Unit]\nWants=a.service \\\n  b.service coreos-metadata.service \nAfter=a.service coreos-metadata.service\n" + Loads)]
    [InlineData(
        "[Unit]\nAfter=a.service\n# why\n" + Loads,
        "[Unit]\nAfter=a.service coreos-metadata.service\nWants=coreos-metadata.service\n# why\n" + Loads)]
    [InlineData(Loads, Wanted + "\n" + Loads)]
    [InlineData("[Unit]\n" + Loads, Wanted + Loads)]
    [InlineData("[Unit]\nAfter=\n" + Loads, "[Unit]\nAfter=coreos-metadata.service\nWants=coreos-metadata.service\n" + Loads)]
    [InlineData(
        "  [Unit]\n  Description=x\n  [Service]\n  ExecStart=/a $COREOS_X",
        "  [Unit]\n  Description=x\n  Wants=coreos-metadata.service\n  After=coreos-metadata.service\n"
        + "  [Service]\n  EnvironmentFile=/run/metadata/flatcar\n  ExecStart=/a $COREOS_X")]
    [InlineData(
        Wanted + "[Service]\nExecStart=/bin/bash -c '. /run/metadata/flatcar; kubeadm init'\n",
        Wanted + Loads + "ExecStart=/bin/bash -c '. /run/metadata/flatcar; kubeadm init'\n")]
    [InlineData("\uFEFF[Service]\nExecStart=/a $COREOS_X", "\uFEFF" + Wanted + "\n" + Loads + "ExecStart=/a $COREOS_X")]
    public void The_fix_adds_what_is_missing(string text, string expected)
    {
        var finding = Assert.Single(RuleCheck.Find<MetadataNotOrdered>(RuleCheck.Unit(text)));
        var mended = RuleCheck.Apply(text, finding.Fix!);

        Assert.Equal(expected, mended);
        Assert.Empty(RuleCheck.Find<MetadataNotOrdered>(RuleCheck.Unit(mended)));
    }

    [Theory]
    [InlineData(Loads + "[Unit]\nDescription=x \\")]
    [InlineData(Loads + "[Unit]\nDescription=x \\\n# c")]
    [InlineData(Loads + "[Unit]\nDescription=x \\\n\n")]
    [InlineData(Loads + "[Unit]\nAfter=x \\")]
    public void The_fix_holds_behind_an_open_continuation(string text)
    {
        var finding = Assert.Single(RuleCheck.Find<MetadataNotOrdered>(RuleCheck.Unit(text)));

        Assert.Empty(RuleCheck.Find<MetadataNotOrdered>(RuleCheck.Unit(RuleCheck.Apply(text, finding.Fix!))));
    }

    private static UnitFile File(string text) => UnitFile.Parse(text, UnitForm.Plain);
}
