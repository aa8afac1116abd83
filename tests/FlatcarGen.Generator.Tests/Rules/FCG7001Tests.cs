using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7001Tests : FixableRuleTests
{
    protected override string Firing => """"
        static class Pieces
        {
            [ButaneFragment]
            const string Containerd = """
                systemd:
                  units:
                    - name: containerd.service
                      {|FCG7001:enable|}: true
                """;
        }
        """";

    protected override string Message => "The key 'enable' is not known here and is left out; did you mean 'enabled'?";

    protected override string Fixed => """"
        static class Pieces
        {
            [ButaneFragment]
            const string Containerd = """
                systemd:
                  units:
                    - name: containerd.service
                      enabled: true
                """;
        }
        """";

    protected override string Silent => """"
        static class Pieces
        {
            [ButaneFragment]
            const string Containerd = """
                systemd:
                  units:
                    - name: containerd.service
                      enabled: true
                """;
        }
        """";

    [Fact]
    public Task In_a_file() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: containerd.service
              {|FCG7001:enable|}: true
        """);

    [Fact]
    public Task Silent_in_a_file() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: containerd.service
              enabled: true
        """);

    [Fact]
    public Task Names_what_there_is_where_nothing_is_near() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              {|FCG7001:filesystem|}: root
              contents:
                inline: a
        """);

    [Fact]
    public Task In_an_inner_config() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        ignition:
          config:
            replace:
              inline: {|FCG7001:'{"ignition":{"version":"3.4.0"},"sytemd":{}}'|}
        """);
}
