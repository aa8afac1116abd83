using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7033Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [File("/opt/bin/fetch", Mode = "0755")]
            const string Fetch = "#!/bin/bash -e\n{|FCG7033:curl|} --retry 10 \"https://example.com/tool?os=$os\" -o /opt/bin/tool\nchmod +x /opt/bin/tool\n";
        }
        """;

    protected override string Message =>
        "curl without --fail succeeds when the server answers with an error, and the error page is saved as '/opt/bin/tool'; add --fail";

    protected override string Fixed => """
        static class Pieces
        {
            [File("/opt/bin/fetch", Mode = "0755")]
            const string Fetch = "#!/bin/bash -e\ncurl --fail --retry 10 \"https://example.com/tool?os=$os\" -o /opt/bin/tool\nchmod +x /opt/bin/tool\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [File("/opt/bin/fetch", Mode = "0755")]
            const string Fetch = "#!/bin/bash -e\ncurl -fsSL --retry 10 \"https://example.com/tool?os=$os\" -o /opt/bin/tool\nchmod +x /opt/bin/tool\n";
        }
        """;

    [Theory]
    [InlineData("/usr/bin/{|FCG7033:curl|} -sSLO https://example.com/tool")]
    [InlineData("/bin/bash -c 'set -o pipefail; {|FCG7033:curl|} -sL https://get.example.com | bash'")]
    [InlineData("/bin/bash -c '{|FCG7033:curl|} -sL https://example.com/a > /etc/a'")]
    [InlineData("/usr/bin/curl -fLo /opt/a https://example.com/a")]
    [InlineData("/usr/bin/curl -s https://example.com/healthz -o /dev/null")]
    [InlineData("/usr/bin/curl -s https://example.com/healthz")]
    [InlineData("/bin/bash -c 'curl -LO https://example.com/a && sha256sum -c a.sha256'")]
    [InlineData("/bin/bash -c 'curl $$OPTIONS -LO https://example.com/a'")]
    [InlineData("/usr/bin/curl ${options} -LO https://example.com/a")]
    public Task Of_options_and_what_follows(string command) =>
        Verify.Analyzer(UnitCase.Of($"[Service]\nType=oneshot\nExecStart={command.Replace("/usr/bin/{|FCG7033:curl|}", "{|FCG7033:/usr/bin/curl|}", StringComparison.Ordinal)}\n"));
}
