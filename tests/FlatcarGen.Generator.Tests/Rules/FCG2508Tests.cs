using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2508Tests : RuleTests
{
    protected override string Firing => UnitCase.Of("[Service]\nExecStart=/bin/a --port {|FCG2508:$${PORT:-8080}|} --b\n");

    protected override string Message =>
        "systemd knows no '${PORT:-8080}': 'a' gets these characters; set the default with Environment=, or wrap the command in /bin/bash -c";

    protected override string Silent => UnitCase.Of(
        "[Service]\nType=oneshot\nEnvironment=PORT=1\nExecStart=/bin/bash -c 'a $${PORT:-8080}'\nExecStart=/bin/a $${PORT} $$$${PORT:-1} ${port}\nExecStart=:/bin/a $${PORT:-1}\n"
            + "ExecStart=/bin/ssh b 'a $${PORT:-1}'\n");

    [Fact]
    public Task In_quotes() => Verify.Analyzer(UnitCase.Of("[Service]\nExecStart=/bin/a '--port={|FCG2508:$${PORT:=1}|}'\n"));
}
