using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1028Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1"), Link({|FCG1028:"/etc/motd"|}, "/usr/share/motd")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true), File("/etc/motd", Contents = "first\n")]
            static partial class First;
        }
        """;

    protected override string Message =>
        "On 'First' '/etc/motd' is declared as two of file, directory and link: Ignition refuses that; remove one";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}"), File("/etc/motd", Contents = "prod\n")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true), File("/etc/motd", Contents = "first\n"), Directory("/etc/data")]
            static partial class First;

            [Worker, File("/etc/data", Contents = "a file here\n")]
            static partial class Worker;
        }
        """;

    [Fact]
    public Task What_is_generated_counts() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1"), Sysext("tools", "https://example.com/tools.raw", Hash = "${hash}")]
        [File({|FCG1028:"/etc/extensions/tools.raw"|}, Contents = "")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
