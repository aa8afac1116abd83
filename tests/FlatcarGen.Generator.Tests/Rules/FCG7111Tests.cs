using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7111Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              contents:
                source: https://example.com/a
                verification:
                  hash: {|FCG7111:sha256-c0ffee|}
        """;

    protected override string Message => "A SHA-256 hash has 64 hexadecimal digits; these are 6.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              contents:
                source: https://example.com/a
                verification:
                  hash: sha256-0000000000000000000000000000000000000000000000000000000000000000
        """;

    [Fact]
    public Task Of_an_option() => Verify.Analyzer("""
        [File("/opt/a", Source = "https://example.com/a", Hash = {|FCG7111:"md5-0"|})]
        static class Tool;
        """);

    [Fact]
    public Task Of_nothing() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              contents:
                verification:
                  hash: {|FCG7111:sha256-0000000000000000000000000000000000000000000000000000000000000000|}
        """);
}
