using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Tests.Systemd;

public sealed class UnitSubjectTests
{
    [Fact]
    public void An_empty_assignment_resets_what_stood_before_it()
    {
        var unit = Unit("[Service]\nExecStart=/bin/a\n", ("10.conf", "[Service]\nExecStart=\nExecStart=/bin/b\n"));

        Assert.Equal(["/bin/b"], unit.All("Service", "ExecStart").Select(directive => directive.Value.Value));
    }

    [Fact]
    public void Drop_ins_are_read_in_the_order_of_their_names()
    {
        var unit = Unit(
            "[Service]\nType=simple\n", ("20.conf", "[Service]\nType=oneshot\n"), ("10.conf", "[Service]\nType=exec\n"));

        Assert.Equal("oneshot", unit.Last("Service", "Type")!.Value.Value);
        Assert.Equal("20.conf", unit.Last("Service", "Type")!.File.FileName);
    }

    [Fact]
    public void Dependencies_cannot_be_reset()
    {
        var unit = Unit("[Unit]\nAfter=a.service  b.service\n", ("10.conf", "[Unit]\nAfter=\nAfter=c.service\n"));

        Assert.Equal(["a.service", "b.service", "c.service"], unit.Entries("Unit", "After"));
    }

    [Fact]
    public void A_directive_in_another_section_is_another_one()
    {
        var unit = Unit("[Service]\nAfter=a.service\n");

        Assert.Empty(unit.All("Unit", "After"));
    }

    [Fact]
    public void Drop_ins_alone_make_a_unit() =>
        Assert.Single(new UnitSubject("kubelet.service", null, [File("10.conf", "[Unit]\nAfter=a.service\n")]).Directives);

    private static UnitSubject Unit(string text, params (string Name, string Text)[] dropIns) =>
        new("a.service", File("a.service", text), dropIns.Select(dropIn => File(dropIn.Name, dropIn.Text)).ToList());

    private static UnitFile File(string name, string text) => UnitFile.Parse(text, UnitForm.Plain, name);
}
