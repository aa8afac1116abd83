using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2513Tests : FixableRuleTests
{
    protected override string Firing => UnitCase.Of("[Service]\nExecStart=/opt/bin/a --name=my{|FCG2513:\\ |}disk\n");

    protected override string Message => "systemd knows no escaped blank: 'a' gets the backslash, too; put the argument in quotes";

    protected override string Fixed => UnitCase.Of("[Service]\nExecStart=/opt/bin/a \"--name=my disk\"\n");

    protected override string Silent => UnitCase.Of(
        "[Service]\nExecStart=/opt/bin/a a\\tb \"a\\ b\" 'a\\ b' \\\n  c\nExecStartPre=/bin/bash -c 'cat /a\\ b'\nExecStopPost=/opt/bin/a a\\\\ b\n");

    [Fact]
    public Task In_a_document() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                ExecStart=/opt/bin/a /var/my{|FCG2513:\ |}files
        """);
}
