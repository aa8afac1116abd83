namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>How units started, timed out and started again at boots; kubeadm stands for the command that takes longer than the limit.</summary>
internal static class ObservedBoots
{
    private const string Pre = "ExecStartPre=/opt/bin/kubeadm init --config /etc/kubernetes/kubeadm.yaml\nExecStart=/usr/bin/touch /var/lib/kubeadm.done\n";
    private const string All = "ExecStart=/opt/bin/kubeadm init --config /etc/kubernetes/kubeadm.yaml\nExecStart=/usr/bin/touch /var/lib/kubeadm.done\n";
    private const string Written = "EnvironmentFile=/run/a.env\nExecStart=/bin/bash -c 'echo A=1 > /run/a.env'\n";
    private const string Metadata = "EnvironmentFile=/run/metadata/flatcar\n" + Oneshot + All;
    private const string Oneshot = "Type=oneshot\nRemainAfterExit=yes\n";

    public static ObservedTable Table { get; } = new ObservedTable("boot")
        .Fails("t01 ExecStartPre= beyond the limit", "FCG2011", Unit(Pre))
        .Works("t02 ExecStart= beyond the limit", "[Service]\nExecStart=/usr/bin/sleep 600\n")
        .Works("t03 ExecStartPre= of a oneshot", Unit(Oneshot + Pre))
        .Works("t04 TimeoutStartSec=0", Unit("TimeoutStartSec=0\n" + Pre))
        .Works("t04b TimeoutStartSec=infinity", Unit("TimeoutStartSec=infinity\n" + Pre))
        .Fails("t05 Type=exec", "FCG2011", Unit("Type=exec\n" + Pre))
        .Works("t06 three of ExecStartPre= below the limit", "[Service]\nExecStartPre=/usr/bin/sleep 60\nExecStartPre=/usr/bin/sleep 60\nExecStart=/opt/bin/agent\n")
        .Fails("t07 ExecStartPre= with a dash", "FCG2011", Unit(Pre.Replace("ExecStartPre=", "ExecStartPre=-")))
        .Works("t08 oneshot that remains", Unit(Oneshot + All))
        .Fails("t08b oneshot with a limit", "FCG2011", Unit(Oneshot + "TimeoutStartSec=90\n" + All))
        .Fails("t09 tried again and again", "FCG2011", Unit("Restart=on-failure\nRestartSec=5\n" + Pre))
        .Fails("t10 a command that fails once, no Restart=", "FCG2016", Unit(Oneshot + All).Replace("Restart=on-failure\nRestartSec=30\n", "").Replace("init", "join"))
        .Works("t12 oneshot tried again after a failure", Unit(Oneshot + All))
        .Works("t11 simple service tried again after a failure", Unit("TimeoutStartSec=0\n" + Pre))
        .Fails("t13 oneshot with Restart=always", "FCG2015", Unit("Type=oneshot\nRestart=always\n" + All, restart: ""))
        .Fails("t14 oneshot that remains with Restart=always", "FCG2015", Unit(Oneshot + "Restart=always\n" + All, restart: ""))
        .Fails("t16 required unit starts again meanwhile", "FCG2046", Unit(Oneshot + All, "Requires=c.service\nAfter=c.service\n"), Restarting)
        .Works("t18 a file of variables that is written in between, with a dash", Unit(Oneshot + Written.Replace("=/run/a", "=-/run/a") + All))
        .Fails("t18 a file of variables that is written in between, without", "FCG2023", Unit(Oneshot + Written + All))
        .Works("t21 wanted unit starts again meanwhile", Unit(Oneshot + All, "Wants=c.service\nAfter=c.service\n"), Restarting)
        .Works("t23 required oneshot", Unit(Oneshot + All, "Requires=c.service\nAfter=c.service\n"), Other("Type=oneshot\nRemainAfterExit=yes\n"))
        .Fails("required metadata service fails once", "FCG3501", Unit(Metadata, "Requires=coreos-metadata.service\nAfter=coreos-metadata.service\n"))
        .Works("wanted metadata service fails once", Unit(Metadata, "Wants=coreos-metadata.service\nAfter=coreos-metadata.service\n"))
        .Fails("t25 required unit that its condition skips", "FCG2020", Unit(Oneshot + All, "Requires=c.service\nAfter=c.service\n"), row => row with
        {
            Others = [("c.service", "[Unit]\nConditionPathExists=/etc/c\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/opt/bin/c\n")],
        })
        .Works("whole: own marker and oneshot", Unit(Oneshot + All))
        .Fails("whole: kubeadm init writes kubelet.conf and is killed", "FCG2027", Unit(Oneshot + All).Replace("!/var/lib/kubeadm.done", "!/etc/kubernetes/kubelet.conf"))
        .Fails("whole: the folder of the kubeconfig is there", "FCG2026", Unit(Oneshot + All.Replace("\nExecStart=/usr/bin/touch", "\nExecStart=/usr/bin/mkdir /home/core/.kube\nExecStart=/usr/bin/touch")))
        .Fails("whole: metadata without an IPv6 address", "FCG3012", Unit(Oneshot + "EnvironmentFile=/run/metadata/flatcar\n"
            + "ExecStart=/bin/bash -c \"envsubst '$COREOS_EC2_IPV4_LOCAL $COREOS_EC2_IPV6' < /etc/kubernetes/kubeadm.in > /run/kubeadm.yaml\"\n"
            + All.Replace("/etc/kubernetes/kubeadm.yaml", "/run/kubeadm.yaml"), "Wants=coreos-metadata.service\nAfter=coreos-metadata.service\n"), row => row with
        {
            Files = [("/etc/kubernetes/kubeadm.in", "node-ip: $COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6\n")],
        });

    private static string Unit(string service, string unit = "", string restart = "Restart=on-failure\nRestartSec=30\n") => $"""
        [Unit]
        Wants=network-online.target
        After=network-online.target
        {unit}ConditionPathExists=!/var/lib/kubeadm.done
        [Service]
        {(service.Contains("Restart=", StringComparison.Ordinal) ? "" : restart)}{service}[Install]
        WantedBy=multi-user.target
        """;

    private static ObservedRow Restarting(ObservedRow row) => Other("Restart=always\n")(row);

    private static Func<ObservedRow, ObservedRow> Other(string service) =>
        row => row with { Others = [("c.service", $"[Service]\n{service}ExecStart=/opt/bin/c\n")] };
}
