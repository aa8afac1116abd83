namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7126Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        ignition:
          proxy:
            http_proxy: {|FCG7126:proxy.example.com:3128|}
        """;

    protected override string Message => "A proxy is an http:// or https:// URL.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        ignition:
          proxy:
            http_proxy: http://proxy.example.com:3128
        """;
}
