using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2512Tests : FixableRuleTests
{
    protected override string Firing => ClusterCase.Of("""
        [Unit("a.service")]
        const string A = "[Unit]\nRequisite={|FCG2512:b.service|}\nAfter=b.service\n[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";

        [Unit("b.service")]
        const string B = "[Service]\nExecStart=/bin/b\n";
        """);

    protected override string Message => "Requisite= starts nothing, and nothing else of the node starts 'b.service', so 'a.service' fails at once; write Requires=";

    protected override string Fixed => ClusterCase.Of("""
        [Unit("a.service")]
        const string A = "[Unit]\nRequires=b.service\nAfter=b.service\n[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";

        [Unit("b.service")]
        const string B = "[Service]\nExecStart=/bin/b\n";
        """);

    protected override string Silent => ClusterCase.Of("""
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

    [Theory]
    [InlineData("{|FCG2512:b.service|}", "kubernetes")]
    [InlineData("b.service", "crio")]
    public Task The_Kubernetes_extension_starts_nothing_but_the_kubelet(string required, string extension) => Verify.File("worker.bu", $$"""
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/extensions/{{extension}}.raw
              mode: 0644
              contents:
                source: https://extensions.flatcar.org/extensions/{{extension}}-v1.34.1-x86-64.raw
                verification:
                  hash: sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
        systemd:
          units:
            - name: a.service
              enabled: true
              contents: |
                [Unit]
                Requisite={{required}}
                After=b.service
                [Service]
                ExecStart=/usr/bin/a
                [Install]
                WantedBy=multi-user.target
            - name: b.service
              contents: |
                [Service]
                ExecStart=/usr/bin/b
        """);
}
