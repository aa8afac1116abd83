using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5514Tests : RuleTests
{
    protected override string Firing => ClusterCase.Joined("""
        [Worker(KubernetesVersion = {|FCG5514:"1.35.0"|})]
        static partial class Worker;
        """);

    protected override string Message =>
        "The kubelet of 'Worker' is of Kubernetes 1.35.0 and the control plane of 1.34.1: it may be 3 minor releases older, and not newer; upgrade the control plane first";

    protected override string Silent => ClusterCase.Joined("""
        [Worker(KubernetesVersion = "1.34.9")]
        static partial class Worker;

        [Worker(KubernetesVersion = "1.31.0")]
        static partial class Old;

        [Worker(KubernetesVersion = "${version}")]
        static partial class Unknown;
        """);

    [Fact]
    public Task Too_old() => Verify.Analyzer(ClusterCase.Joined("""
        [Worker(KubernetesVersion = {|FCG5514:"1.30.9"|})]
        static partial class Worker;
        """));
}
