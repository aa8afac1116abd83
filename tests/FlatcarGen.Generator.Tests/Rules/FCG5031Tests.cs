namespace FlatcarGen.Generator.Tests.Rules;

public class FCG5031Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CaCertHashes = [
            "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            {|FCG5031:"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"|}])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'0123456789abcdef0123456789abcdef0123456789abcdef0123456789ab…' is no CA hash: write 'sha256:' and 64 hexadecimal digits, or a placeholder";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CaCertHashes = [
            "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "${hash}", "sha256:${hash}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;
}
