using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5059Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.0.0
        systemd:
          units:
            - name: kubelet.service
              enabled: true
              contents: |
                [Service]
                Environment="KUBELET_EXTRA_ARGS={|FCG5059:--container-runtime=remote|} --v=2"
                ExecStart=/opt/bin/kubelet $KUBELET_EXTRA_ARGS
                [Install]
                WantedBy=multi-user.target
        """;

    protected override string Message =>
        "The kubelet of Kubernetes 1.27 and later does not start with '--container-runtime'; leave it out";

    protected override string Silent => """
        variant: flatcar
        version: 1.0.0
        systemd:
          units:
            - name: kubelet.service
              enabled: true
              contents: |
                [Service]
                Environment="KUBELET_EXTRA_ARGS=--container-runtime-endpoint=unix:///run/containerd/containerd.sock"
                ExecStart=/opt/bin/kubelet $KUBELET_EXTRA_ARGS
                [Install]
                WantedBy=multi-user.target
        """;

    [Fact]
    public Task On_the_command_line() => Verify.Analyzer(
        """
        static class Pieces
        {
            [DropIn("kubelet.service", "10-flags.conf")]
            const string Flags = "[Service]\nExecStart=\nExecStart=/opt/bin/kubelet {|FCG5059:--pod-infra-container-image|} registry.k8s.io/pause:3.10\n";
        }
        """);
}
