using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG4004Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -c '{|FCG4004:/usr/bin/envsubst|} < /etc/a.yml > /run/a.yml'\n";

            [File("/etc/a.yml")]
            const string C1 = "a: abc$WORD.def\n";
        }
        """;

    protected override string Message =>
        "envsubst replaces '$WORD' in '/etc/a.yml' as well, which nothing sets: it is lost; list the names to replace";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nType=oneshot\nEnvironment=ONE=a \"TWO=b c\"\nExecStart=/bin/bash -c 'envsubst < /etc/a.yml > /run/a.yml'\nExecStart=/bin/bash -c \"envsubst '$ONE' < /etc/b.yml > /run/b.yml\"\nExecStart=/bin/bash -c 'envsubst < /etc/other > /run/other'\nExecStart=/bin/bash -c 'export WORD=a; envsubst < /etc/b.yml > /run/b.yml'\n";

            [File("/etc/a.yml")]
            const string C1 = "a: $ONE $${TWO} $HOME $$ $1 ${placeholder} $(x)\n";

            [File("/etc/b.yml")]
            const string C2 = "$WORD\n";

            [Unit("b.service")]
            const string C3 = "[Service]\nEnvironmentFile=/etc/b\nExecStart=/bin/bash -c 'envsubst < /etc/b.yml > /run/b.yml'\n";
        }
        """;

    [Fact]
    public Task By_way_of_cat_or_of_standard_input() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -c 'cat /etc/a.yml | {|FCG4004:envsubst|} | tee /run/a.yml'\n";

            [File("/etc/a.yml")]
            const string C1 = "$${WORD}\n";

            [Unit("b.service")]
            const string C2 = "[Service]\nStandardInput=file:/etc/a.yml\nStandardOutput=file:/run/a.yml\nExecStart={|FCG4004:/usr/bin/envsubst|}\n";
        }
        """);
}
