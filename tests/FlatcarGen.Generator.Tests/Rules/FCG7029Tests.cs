using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7029Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: {|FCG7029:/etc/containerd/config.toml|}
              contents:
                inline: |
                  version = 2
        """;

    protected override string Message =>
        "Flatcar's containerd.service reads /usr/share/containerd/config.toml: '/etc/containerd/config.toml' changes nothing; give it to containerd in a drop-in of the unit, as --config /etc/containerd/config.toml";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/containerd/config.toml
              contents:
                inline: |
                  version = 2
        systemd:
          units:
            - name: containerd.service
              dropins:
                - name: 10-config.conf
                  contents: |
                    [Service]
                    ExecStart=
                    ExecStart=/usr/bin/containerd --config /etc/containerd/config.toml
        """;

    [Fact]
    public Task In_a_declaration() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("{|FCG7029:/etc/containerd/config.toml|}", Mode = "0644")]
            private const string Config = "version = 2\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Silent_with_a_drop_in() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [DropIn("containerd.service", "10-config.conf", Contents = "[Service]\nEnvironment=CONTAINERD_CONFIG=/etc/containerd/config.toml\n")]
        static partial class Prod
        {
            [File("/etc/containerd/config.toml", Mode = "0644")]
            private const string Config = "version = 2\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
