using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2512Tests : FixableRuleTests
{
    protected override string Firing => InCluster("""
        [Unit("a.service")]
        const string A = "[Unit]\nRequisite={|FCG2512:b.service|}\nAfter=b.service\n[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";

        [Unit("b.service")]
        const string B = "[Service]\nExecStart=/bin/b\n";
        """);

    protected override string Message => "Requisite= starts nothing, and nothing else of the node starts 'b.service', so 'a.service' fails at once; write Requires=";

    protected override string Fixed => InCluster("""
        [Unit("a.service")]
        const string A = "[Unit]\nRequires=b.service\nAfter=b.service\n[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";

        [Unit("b.service")]
        const string B = "[Service]\nExecStart=/bin/b\n";
        """);

    protected override string Silent => InCluster("""
        [Unit("a.service")]
        const string A = "[Unit]\nRequisite=b.service c.service d.service e.service containerd.service\nAfter=b.service c.service d.service e.service\n[Service]\nExecStart=/bin/a\n";

        [Unit("b.service")]
        const string B = "[Service]\nExecStart=/bin/b\n[Install]\nWantedBy=multi-user.target\n";

        [Unit("c.service")]
        const string C = "[Service]\nExecStart=/bin/c\n";

        [Unit("c.timer")]
        const string Timer = "[Timer]\nOnBootSec=1\n[Install]\nWantedBy=timers.target\n";

        [Unit("d.service")]
        const string D = "[Service]\nExecStart=/bin/d\n";

        [DropIn("b.service", "10.conf")]
        const string OfB = "[Unit]\nWants=d.service\n";

        [Unit("e.service")]
        const string E = "[Service]\nExecStart=/bin/e\n";

        [File("/opt/start", Mode = "0755")]
        const string Script = "systemctl start e\n";
        """);

    [Fact]
    public Task In_a_document() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: a.service
              contents: |
                [Unit]
                Requisite=b.service {|FCG2512:c.service|}
                After=b.service c.service
                [Service]
                ExecStart=/opt/bin/a
            - name: b.service
              enabled: true
              contents: |
                [Service]
                ExecStart=/opt/bin/b
                [Install]
                WantedBy=multi-user.target
            - name: c.service
              contents: |
                [Service]
                ExecStart=/opt/bin/c
        """);

    private static string InCluster(string pieces) => $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

        {{pieces}}
        }
        """;
}
