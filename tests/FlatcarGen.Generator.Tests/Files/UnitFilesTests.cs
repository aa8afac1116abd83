using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Files;

/// <summary>Units and drop-ins beside each other.</summary>
public sealed class UnitFilesTests
{
    private const string Unit = "[Service]\nExecStart=/bin/a\n";
    private const string Second = "[Service]\nExecStart=/bin/b\n";
    private const string MarkedSecond = "[Service]\n{|FCG2030:ExecStart|}=/bin/b\n";

    [Fact]
    public Task A_drop_in_is_read_with_its_unit_and_told_in_its_own_file() =>
        Verify.File("units/a.service", Unit, ("units/a.service.d/10.conf", MarkedSecond), ("units/a.service.d/20.conf", "[Unit]\nDescription=A\n"));

    [Fact]
    public Task A_drop_in_without_its_unit_is_read_alone() => Verify.File("units/a.service.d/10.conf", Second);

    [Fact]
    public Task A_drop_in_of_a_unit_that_Flatcar_ships_is_read_with_what_is_known_of_it() =>
        Verify.File("kubelet.service.d/10.conf", MarkedSecond);

    [Fact]
    public Task A_unit_of_another_folder_is_another_machine_s() =>
        Verify.File("one/a.service", Unit, ("two/a.service.d/10.conf", Second), ("a.service.d/10.conf", Second));

    [Fact]
    public Task Every_folder_has_its_own() => Verify.File(
        "one/a.service",
        Unit,
        ("one/a.service.d/10.conf", MarkedSecond),
        ("two/a.service", "[Service]\nType=oneshot\nExecStart=/bin/a\n"),
        ("two/a.service.d/10.conf", Second));

    [Fact]
    public Task A_mistake_of_the_unit_is_told_once_however_many_drop_ins_it_has() => Verify.File(
        "a.service",
        "[Service]\nExecStart=/bin/a {|FCG2001:>|} /b\n",
        ("a.service.d/10.conf", "[Service]\nExecStartPre=/bin/a {|FCG2001:>|} /b\n"),
        ("a.service.d/20.conf", "[Service]\nExecStartPre=/bin/a {|FCG2001:>|} /b\n"));

    [Fact]
    public Task What_a_drop_in_mends_is_no_mistake_of_the_unit() => Verify.File(
        "a.service",
        "[Service]\nExecStart=/bin/a > /b\n",
        ("a.service.d/10.conf", "[Service]\nExecStart=\nExecStart=/bin/bash -c '/bin/a > /b'\n"));

    [Fact]
    public Task Backslashes_part_folders_too() => Verify.File("units\\a.service", Unit, ("units\\a.service.d\\10.conf", MarkedSecond));

    [Fact]
    public Task A_unit_inside_a_Butane_document_has_the_drop_ins_of_the_document() => Verify.File(
        "worker.bu",
        """
        variant: flatcar
        version: 1.0.0
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                ExecStart=/bin/a
              dropins:
                - name: 10.conf
                  contents: |
                    [Service]
                    {|FCG2030:ExecStart|}=/bin/b
        """,
        ("a.service.d/10.conf", Second));

    [Fact]
    public void A_path_that_comes_twice_is_one_unit()
    {
        var dropIn = new TextOfFile("/0/a.service.d/10.conf", Second);

        var run = new FileRun("", dropIn, dropIn, new TextOfFile("/0/a.service", Unit), new TextOfFile("/0/a.service.d/20.conf", "[Unit]\n"));

        Assert.Equal(["/0/a.service.d/10.conf"], run.Findings().Select(finding => finding.Location.GetLineSpan().Path).Distinct());
        Assert.Empty(run.Thrown);
    }
}
