namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3003Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile={|FCG3003:/run/metadata/coreos|}\nExecStart=/bin/a\n";
        }
        """;

    protected override string Message =>
        "'/run/metadata/coreos' is a link that is there for old configurations; the file is '/run/metadata/flatcar'";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [File("/opt/a")]
            const string C0 = "# /run/metadata/coreos\ncat /run/metadata/coreos-extra\n";
        }

        static class Own
        {
            [File("/opt/a")]
            const string Script = "ln -sf /run/metadata/flatcar /run/metadata/coreos\ncat /run/metadata/coreos\n";
        }
        """;
}
