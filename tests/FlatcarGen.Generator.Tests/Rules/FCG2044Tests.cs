using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2044Tests : RuleTests
{
    protected override string Firing => UnitCase.Of("[Service]\nExecStart=/bin/bash -c 'grep -v -E '{|FCG2044:(IPV6|GATEWAY)|}' /run/a'\n");

    protected override string Message =>
        "The quotes around (IPV6|GATEWAY) end those around the script, so bash gets it without any; use the other kind of quotes inside";

    protected override string Silent => UnitCase.Of(
        "[Service]\nType=oneshot\nExecStart=/bin/bash -c 'grep -E \"(a|b)\" /run/a'\nExecStart=/bin/bash -c \"grep -E '(a|b)' /run/a\"\n"
            + "ExecStart=/bin/bash -c 'grep '\\''(a|b)'\\'' c'\nExecStart=/bin/bash -c 'grep '\"'\"'a|b'\"'\"' c'\nExecStart=/bin/bash -c 'echo '$A' b'\n"
            + "ExecStart=/bin/bash -c 'echo 'a' b'\nExecStart=/bin/bash -c 'echo $0' 'a b' c\nExecStart=/bin/sh -c \"echo a\" b'c'\n");

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/sh -c \"echo \"{|FCG2044:a b|}\" c\"\n")]
    [InlineData("[Service]\nExecStart=/bin/sh -c \"sed -e \"{|FCG2044:s/a/b/;s/c/d/|}\" /e\"\n")]
    public Task They_end(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
