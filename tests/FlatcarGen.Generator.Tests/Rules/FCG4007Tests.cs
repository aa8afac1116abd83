using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG4007Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -c 'envsubst < /etc/a.yml > /run/a.yml'\n";

            [File("/etc/a.yml")]
            const string C1 = "a: $${HOME} {|FCG4007:$${HOST:-localhost}|}\n";
        }
        """;

    protected override string Message =>
        "envsubst knows no '${HOST:-localhost}' and leaves it as it stands; write '${HOST}' and see to the default where the variable is set";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nType=oneshot\nExecStart=/bin/bash -c 'envsubst < /opt/a > /run/a'\nExecStart=/bin/bash -c \"envsubst '$OTHER' < /etc/a.yml > /run/a.yml\"\n";

            [File("/etc/a.yml")]
            const string C1 = "a: $${HOST:-localhost}\n";

            [File("/opt/a")]
            const string C2 = "echo $${HOST:-localhost} $HOME ${placeholder}-a $${HOME}\n";

            [File("/etc/b.yml")]
            const string C3 = "$${HOST:-localhost}\n";
        }
        """;

    [Fact]
    public Task In_a_patch_and_in_a_script() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [KubeadmPatch]
            const string Patch = "kind: InitConfiguration\nnodeRegistration:\n  name: '{|FCG4007:$${COREOS_EC2_HOSTNAME:-a}|}'\n";

            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c 'envsubst < /opt/a > /run/a'\n";

            [File("/opt/a")]
            const string Script = "echo {|FCG4007:$${COREOS_EC2_HOSTNAME%%.*}|}\n";
        }
        """);

    [Fact]
    public Task A_length_and_a_name_by_name() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/a.yaml
              contents:
                inline: |
                  a: {|FCG4007:${#A}|} {|FCG4007:${!A}|} ${#} ${!A*}
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                Environment=A=a
                ExecStart=/bin/bash -c 'envsubst < /etc/a.yaml > /run/a.yaml'
        """);
}
