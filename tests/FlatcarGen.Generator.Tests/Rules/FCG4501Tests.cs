using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG4501Tests : RuleTests
{
    protected override string Firing => UnitCase.Of("[Service]\nExecStart=/bin/bash -c \"envsubst {|FCG4501:'IP4 IP6'|} < /etc/a > /run/a\"\n");

    protected override string Message =>
        "'IP4 IP6' names no variable: envsubst takes it for the list of those to replace, and replaces nothing; write names with their dollar";

    protected override string Silent => UnitCase.Of(
        "[Service]\nType=oneshot\nExecStart=/bin/bash -c \"envsubst '$IP4' < /etc/a > /run/a\"\n"
            + "ExecStart=/bin/bash -c 'envsubst \"$(cat /etc/names)\" < /etc/a > /run/a'\nExecStart=/bin/bash -c 'envsubst < /etc/a > /run/a'\n"
            + "ExecStart=/bin/bash -c 'envsubst ${list} < /etc/a > /run/a'\nExecStart=/bin/bash -c 'envsubst --variables A'\n");

    [Fact]
    public Task An_empty_list() => Verify.Analyzer(UnitCase.Of("[Service]\nExecStart=/bin/bash -c \"envsubst {|FCG4501:''|} < /etc/a > /run/a\"\n"));

    [Fact]
    public Task In_a_document() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                ExecStart=/bin/bash -c "envsubst {|FCG4501:IP4|} < /etc/a > /run/a"
        """);
}
