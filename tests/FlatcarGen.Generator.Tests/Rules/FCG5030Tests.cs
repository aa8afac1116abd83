using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5030Tests : RuleTests
{
    private const string CopyOfAdminConf = "/usr/bin/cp /etc/kubernetes/admin.conf /home/core/.kube/config";

    protected override string FileName => "control-plane.bu";

    protected override string Firing => WithoutControlPlane("{|FCG5030:/opt/bin/kubeadm join|} --config /etc/kubeadm.yaml", CopyOfAdminConf);

    protected override string Message =>
        "The unit goes on with /etc/kubernetes/admin.conf, which control planes alone have, and the JoinConfiguration in '/etc/kubeadm.yaml' has no 'controlPlane': the node joins as a worker; add it";

    protected override string Silent => WithoutControlPlane("/opt/bin/kubeadm join --config /etc/kubeadm.yaml");

    [Fact]
    public Task Not_with_flags_that_are_not_known() =>
        Verify.File("a.bu", WithoutControlPlane("/opt/bin/kubeadm join ${flags} --config /etc/kubeadm.yaml", CopyOfAdminConf));

    private static string WithoutControlPlane(params string[] commands) => ButaneCase.Of(
        KubeadmConfig("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: JoinConfiguration
            discovery: { file: { kubeConfigPath: https://boot.example.com/discovery.conf } }
            """),
        KubeadmUnit(commands));
}
