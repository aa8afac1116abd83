using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5006Tests : RuleTests
{
    private const string Init = """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        """;

    private const string Join = """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: https://boot.example.com/discovery.conf } }
        """;

    private const string Cluster = """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        """;

    protected override string FileName => "worker.bu";

    protected override string Firing => ButaneCase.Of(
        KubeadmConfig(Init),
        KubeadmUnit("/opt/bin/kubeadm join --config {|FCG5006:/etc/kubeadm.yaml|}"));

    protected override string Message =>
        "'/etc/kubeadm.yaml' holds no JoinConfiguration, and kubeadm join stops without one; give it the config that was meant for it";

    protected override string Silent => ButaneCase.Of(
        KubeadmConfig($"{Join}\n---\n{Cluster}"),
        KubeadmUnit("/opt/bin/kubeadm join --config /etc/kubeadm.yaml"));

    [Fact]
    public Task An_init() => Verify.File("a.bu", ButaneCase.Of(
        KubeadmConfig(Join),
        KubeadmUnit("/opt/bin/kubeadm init {|FCG5006:--config=/etc/kubeadm.yaml|}")));

    [Fact]
    public Task A_config_that_envsubst_makes() => Verify.File("a.bu", ButaneCase.Of(
        File("/etc/kubeadm.in.yaml", Join, "0600"),
        KubeadmUnit(
            "/bin/bash -c 'umask 077 && envsubst </etc/kubeadm.in.yaml >/run/kubeadm.yaml'",
            "/opt/bin/kubeadm init --config {|FCG5006:/run/kubeadm.yaml|}")));

    [Fact]
    public Task Not_a_file_that_someone_else_writes() => Verify.File("a.bu", ButaneCase.Of(
        KubeadmConfig(Init),
        KubeadmUnit("/opt/bin/kubeadm join --config /etc/other.yaml")));
}
