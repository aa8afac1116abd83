using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5051Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => ButaneCase.Of(KubeadmUnit("{|FCG5051:/usr/bin/kubeadm init|}"), Crio);

    protected override string Message =>
        "The machine has CRI-O beside Flatcar's containerd, and kubeadm stops with \"found multiple CRI endpoints\"; say which one with nodeRegistration.criSocket or --cri-socket";

    protected override string Silent => ButaneCase.Of(KubeadmUnit("/usr/bin/kubeadm init --config /etc/elsewhere.yaml"), Crio);

    private static ButaneEntry Crio => Link("/etc/extensions/crio.raw", "/opt/extensions/crio/crio-v1.34.0-x86-64.raw");

    [Fact]
    public Task A_config_that_does_not_say_it() => Verify.File("a.bu", ButaneCase.Of(
        KubeadmConfig("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: InitConfiguration
            """),
        KubeadmUnit("{|FCG5051:/usr/bin/kubeadm init|} --config /etc/kubeadm.yaml"),
        Unit("crio.service", """
            [Service]
            ExecStart=/usr/bin/crio
            [Install]
            WantedBy=multi-user.target
            """)));
}
