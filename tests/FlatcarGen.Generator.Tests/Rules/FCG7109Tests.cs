using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7109Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              contents:
                source: {|FCG7109:ftp://example.com/a|}
        """;

    protected override string Message => "Ignition fetches http, https, tftp, s3, gs, arn and data URLs.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              contents:
                source: s3://bucket/a
                verification:
                  hash: sha256-0000000000000000000000000000000000000000000000000000000000000000
        """;

    [Fact]
    public Task A_data_URL() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              contents:
                source: {|FCG7109:"data:;base64,<no value>"|}
        """);

    [Fact]
    public Task Said_once_of_a_config() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        ignition:
          config:
            replace:
              source: {|FCG7109:/etc/a.ign|}
            merge:
              - source: {|FCG7109:ftp://example.com/a|}
        """);

    [Fact]
    public Task Silent_on_what_is_known_later() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [File("/opt/a", Source = "${base}/a", Hash = "sha256-0000000000000000000000000000000000000000000000000000000000000000")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task An_ARN_before_version_1_1() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", ButaneVersion = ButaneVersion.V1_0_0)]
        [File("/opt/a", Source = {|FCG7109:"arn:aws:s3:::bucket/a"|}, Hash = "sha256-0000000000000000000000000000000000000000000000000000000000000000")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
