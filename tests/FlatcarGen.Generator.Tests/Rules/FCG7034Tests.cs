using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7034Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: docker-tcp.socket
              enabled: true
              contents: |
                [Socket]
                ListenStream={|FCG7034:2375|}
                Service=docker.service
                [Install]
                WantedBy=sockets.target
        """;

    protected override string Message =>
        "'2375' takes commands from everybody who reaches the machine, without TLS: whoever sends them is root here; listen on 127.0.0.1 or a socket in /run, or ask for client certificates";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: docker-tcp.socket
              enabled: true
              contents: |
                [Socket]
                ListenStream=127.0.0.1:2375
                Service=docker.service
                [Install]
                WantedBy=sockets.target
        """;

    [Theory]
    [InlineData("/usr/bin/dockerd -H {|FCG7034:tcp://0.0.0.0:2375|}")]
    [InlineData("/usr/bin/dockerd -H tcp://127.0.0.1:2375")]
    [InlineData("/usr/bin/dockerd --tlsverify -H tcp://0.0.0.0:2376")]
    public Task In_a_command(string command) => Verify.Analyzer(UnitCase.Of($"[Service]\nExecStart={command}\n"));

    [Fact]
    public Task In_a_configuration() => Verify.Analyzer("""
        static class Pieces
        {
            [File("/etc/containerd/own.toml")]
            const string Config = "[grpc]\n  {|FCG7034:tcp_address = \"0.0.0.0:9999|}\"\n";
        }
        """);
}
