namespace FlatcarGen.Boot.Faults;

/// <summary>The faults that are tried.</summary>
internal static class FaultTable
{
    private const string First = "FirstControlPlane";
    private const string Up = "comes up";
    private const string Done = "nothing to do";
    private const string Skipped = "**looks healthy**: kubeadm.service is skipped";

    /// <summary>The start timeout, 90 seconds by default, in the time of these machines.</summary>
    private static readonly (string, string) _shortTimeout = ("/etc/systemd/system.conf.d/10-boot-test.conf", "[Manager]\nDefaultTimeoutStartSec=4s\n");

    public static readonly IReadOnlyList<Fault> All =
    [
        new("The metadata takes longer than the start timeout", First, [Up, Done], [Up, Done]) { Files = Of(Metadata("DELAY=6"), _shortTimeout) },
        new("The metadata service fails", First, ["?", Up], ["?", Up]) { Files = Of(Metadata("FAIL=1")) },
        new("The metadata has no IPv6 address", First, ["?", Up], ["?", Skipped]) { Files = Of(Metadata("WITHOUT=COREOS_EC2_IPV6")) },
        new("kubeadm takes longer than the start timeout, before kubelet.conf is written", First, [Up, Done], ["?", "?"]) { Files = Of(Kubeadm("BEFORE=6"), _shortTimeout) },
        new("kubeadm takes longer than the start timeout, after kubelet.conf is written", First, [Up, Done], ["?", Skipped]) { Files = Of(Kubeadm("AFTER=6"), _shortTimeout) },
        new("kubeadm init fails once", First, ["?", Done], ["?", Up]) { Files = Of(Kubeadm("FAIL=1")) },
        new("kubeadm join fails once", "Worker", ["?", Done], ["?", Up]) { Files = Of(Kubeadm("FAIL=1")) },
        new("kubeadm init is killed half-way", First, ["?", "?"], ["?", Skipped]) { Files = Of(Kubeadm("KILLED=kill")) },
        new("kubeadm join is killed half-way", "Worker", ["?", "?"], ["?", Skipped]) { Files = Of(Kubeadm("KILLED=kill")) },
        new("The machine loses its power in the middle of kubeadm init", First, ["?", "?"], ["?", Skipped]) { Files = Of(Kubeadm("KILLED=power")) },
        new("The machine loses its power in the middle of kubeadm join", "Worker", ["?", "?"], ["?", Skipped]) { Files = Of(Kubeadm("KILLED=power")) },
        new("containerd is restarted in the middle of kubeadm init", First, [Up, Done], ["?", "?"]) { Files = Of(Kubeadm("AFTER=4"), Containerd("RESTART=2")) },
        new("The API server answers a worker late", "Worker", [Up, Done], ["?", "?"]) { Files = Of(Api("DELAY=6")) },
        new("The API server answers a control plane late", "ControlPlane", [Up, Done], ["?", "?"]) { Files = Of(Api("DELAY=16")) },
        new("The folder of the kubeconfig is there already", First, [Up, Done], ["?", Skipped]) { Files = Of(("/home/core/.kube/config", "")) },
    ];

    private static (string, string) Metadata(string settings) => ("/etc/boot-test/metadata", settings);

    private static (string, string) Kubeadm(string settings) => ("/etc/boot-test/kubeadm", settings);

    private static (string, string) Containerd(string settings) => ("/etc/boot-test/containerd", settings);

    private static (string, string) Api(string settings) => ("/etc/boot-test/api", settings);

    private static Dictionary<string, string> Of(params (string Path, string Text)[] files) => files.ToDictionary(file => file.Path, file => file.Text);
}
