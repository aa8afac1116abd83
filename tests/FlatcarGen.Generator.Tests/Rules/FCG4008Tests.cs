using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG4008Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -c 'envsubst < /etc/a > {|FCG4008:/etc/a|}'\n";
        }
        """;

    protected override string Message =>
        "'/etc/a' is empty before envsubst reads it: the file is opened for writing first; write another file";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nType=oneshot\nExecStart=/bin/bash -c 'envsubst < /etc/a > /etc/a.new && mv /etc/a.new /etc/a'\nExecStart=/bin/bash -c 'envsubst < /etc/a >> /etc/b; cat /etc/b > /etc/a'\nExecStart=/bin/bash -c 'envsubst < ${dir} > ${dir}'\n";
        }
        """;

    [Theory]
    [InlineData("cat /etc/a | envsubst > {|FCG4008:/etc/a|}")]
    [InlineData("envsubst < /etc/a | tee {|FCG4008:/etc/a|}")]
    [InlineData("umask 077 && /usr/bin/envsubst '$A' >{|FCG4008:'/etc/a'|} </etc/a")]
    [InlineData("if true; then envsubst </etc/a | sort >{|FCG4008:/etc/a|}; fi")]
    public Task Other_ways(string script) => Verify.Analyzer(
        $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = @"[Service]
        ExecStart=/bin/bash -c ""{{script}}""
        ";
        }
        """);
}
