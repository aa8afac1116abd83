using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7009Tests : RuleTests
{
    protected override string Firing => """
        [File("/opt/bin/kubeadm", Mode = "0755", Source = "{|FCG7009:https://dl.k8s.io/release/v1.34.1/bin/linux/amd64/kubeadm|}")]
        static class Tools;
        """;

    protected override string Message =>
        "What 'https://dl.k8s.io/release/v1.34.1/bin/linux/amd64/kubeadm' serves on the day is installed as '/opt/bin/kubeadm', whatever it is; give the hash that it has to have";

    protected override string Silent => """
        [File("/opt/bin/kubeadm", Mode = "0755", Source = "https://dl.k8s.io/release/v1.34.1/bin/linux/amd64/kubeadm", Hash = "${kubeadm_hash}")]
        [File("/etc/motd", Source = "data:,hello")]
        static class Tools;
        """;

    [Fact]
    public Task In_a_file() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              contents:
                source: "{|FCG7009:http://10.0.2.2:8000/a|}"
            - path: /opt/b
              contents:
                source: {|FCG7009:s3://bucket/b|}
            - path: /opt/c
              contents:
                source: https://example.com/c
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
        """);

    [Fact]
    public Task A_system_extension_is_a_download_too() => Verify.Analyzer("""
        [Sysext("tool", "{|FCG7009:https://example.com/tool-1.0-x86-64.raw|}")]
        static class Tools;
        """);
}
