using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7006Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              contents:
                inline: a
            - path: {|FCG7006:/etc/motd|}
              contents:
                inline: b
        """;

    protected override string Message => "This is there already; keep one of them.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              contents:
                inline: a
            - path: /etc/issue
              contents:
                inline: a
        """;

    [Fact]
    public Task A_file_that_is_a_directory_too() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          directories:
            - path: /srv/a
          files:
            - path: {|FCG7006:/srv/a|}
        """);

    [Fact]
    public Task A_key_of_a_user() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        passwd:
          users:
            - name: core
              ssh_authorized_keys:
                - ssh-ed25519 AAAA a
                - {|FCG7006:ssh-ed25519 AAAA a|}
        """);

    [Fact]
    public Task A_fragment_and_a_piece() => Verify.Analyzer(""""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [File("/srv/a", Contents = "a")]
        static partial class Prod
        {
            [ButaneFragment]
            const string Folder = """
                storage:
                  links:
                    - path: {|FCG7006:/srv/a|}
                      target: /srv/b
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");

    [Fact]
    public Task Local_files_are_not_taken_for_the_same() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        ignition:
          config:
            merge:
              - local: a.json
              - local: b.json
        """);
}
