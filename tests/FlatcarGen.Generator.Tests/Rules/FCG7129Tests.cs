namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7129Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        ignition:
          proxy:
            https_proxy: {|FCG7129:http://proxy.example.com:3128|}
        """;

    protected override string Message => "The way to this proxy is not encrypted; write https:// if it can be.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        ignition:
          proxy:
            https_proxy: https://proxy.example.com:3128
        """;
}
