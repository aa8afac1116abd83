using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5029Tests : FixableRuleTests
{
    protected override string Firing => Declared("{|FCG5029:/opt/bin/kubeadm init|} --config /etc/kubeadm.yaml");

    protected override string Message =>
        "The config has a certificateKey and kubeadm init no --upload-certs: nothing is uploaded, and no other control plane can join; add it";

    protected override string Fixed => Declared("/opt/bin/kubeadm init --upload-certs --config /etc/kubeadm.yaml");

    protected override string Silent => Declared("/opt/bin/kubeadm init --config /etc/kubeadm.yaml --upload-certs");

    [Fact]
    public Task In_a_Butane_document() =>
        Verify.File("a.bu", Document("{|FCG5029:/opt/bin/kubeadm init|} --config /etc/kubeadm.yaml"));

    [Fact]
    public Task Not_where_a_phase_uploads_them() => Verify.File("a.bu", Document(
        "/opt/bin/kubeadm init --config /etc/kubeadm.yaml",
        "/opt/bin/kubeadm init phase upload-certs --upload-certs --config /etc/kubeadm.yaml"));

    private static string Declared(string command) => $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [File("/etc/kubeadm.yaml", Mode = "0600")]
                const string Config = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\ncertificateKey: ${key}\n";

                [Unit("init.service")]
                const string Init = "[Service]\nType=oneshot\nRemainAfterExit=yes\nRestart=on-failure\nExecStart={{command}}\n[Install]\nWantedBy=multi-user.target\n";
            }
        }
        """;

    private static string Document(params string[] commands) => ButaneCase.Of(
        KubeadmConfig("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: InitConfiguration
            certificateKey: ${key}
            """),
        KubeadmUnit(commands));
}
