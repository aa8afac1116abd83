using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG4005Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -c 'envsubst < /etc/a.yml > /run/a.yml'\n";

            [File("/etc/a.yml")]
            const string C1 = "a: {|FCG4005:\\$HOME|}/b\n";
        }
        """;

    protected override string Message =>
        "envsubst has no escape: it replaces '$HOME' all the same and leaves the '\\' in front; give it a list of the names to replace";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -c \"envsubst '$OTHER' < /etc/a.yml > /run/a.yml\"\n";

            [File("/etc/a.yml")]
            const string C1 = "a: \\$HOME/b $$HOME\n";

            [File("/etc/b.yml")]
            const string C2 = "\\$HOME\n";
        }
        """;

    [Fact]
    public Task In_a_patch() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [KubeadmPatch]
            const string Patch = "kind: InitConfiguration\nnodeRegistration:\n  name: a{|FCG4005:$$COREOS_EC2_HOSTNAME|}\n";
        }
        """);
}
