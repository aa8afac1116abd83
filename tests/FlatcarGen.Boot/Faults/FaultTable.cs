using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Faults;

/// <summary>The faults that are tried.</summary>
internal static class FaultTable
{
    private const string First = "FirstControlPlane";
    private const string Up = BootStory.ComesUp;
    private const string SecondTry = $"{BootStory.ComesUp}, try 2";
    private const string Done = BootStory.NothingToDo;
    private const string NotStarted = "**looks healthy**: kubeadm.service was not started, for a unit that it requires had failed";
    private const string Failed = "fails, degraded: exit-code";
    private const string GivesUp = "fails, degraded: exit-code, 20 tries";
    private const string TimedOut = "fails, degraded: timeout";
    private const string Killed = "fails, degraded: signal";
    private const string NoPower = "loses its power";
    private const string Skipped = "**looks healthy**: kubeadm.service is skipped";

    /// <summary>The start timeout, 90 seconds by default, in the time of these machines.</summary>
    private static readonly (string, string) _shortTimeout = ("/etc/systemd/system.conf.d/10-boot-test.conf", "[Manager]\nDefaultTimeoutStartSec=3s\n");

    /// <summary>For machines that do not settle.</summary>
    private static readonly (string, string) _shortWait = ("/etc/boot-test/finish", "WAIT=20\n");

    public static readonly IReadOnlyList<Fault> All =
    [
        new("The metadata takes its time", First, [Up, Done], [Up, Done]) { Files = Of(Metadata("DELAY=3.5"), _shortTimeout) },
        new("The metadata service fails once", First, [Up, Done], [NotStarted, Up]) { Files = Of(Metadata("FAIL=1")) },
        new("The metadata service fails again and again", First, ["fails, degraded: resources", Up], [NotStarted, Up])
        {
            Files = Of(Metadata("FAIL=1000 DELAY=.05"), ("/etc/boot-test/finish", "WAIT=10")),
        },
        new("The metadata has no IPv6 address", First, [Failed, Up], ["**looks healthy**: node-ip is `10.100.0.2,`", Skipped])
        {
            Files = Of(Metadata("WITHOUT=COREOS_EC2_IPV6")),
        },
        new("kubeadm takes longer than the start timeout, before it writes kubelet.conf", First, [Up, Done], [TimedOut, Up])
        {
            Files = Of(Kubeadm("BEFORE=3.5"), _shortTimeout, _shortWait),
        },
        new("kubeadm takes longer than the start timeout, after it wrote kubelet.conf", First, [Up, Done], [TimedOut, Skipped])
        {
            Files = Of(Kubeadm("AFTER=3.5"), _shortTimeout),
        },
        new("kubeadm init fails once, before it writes anything", First, [SecondTry, Done], [Failed, Up]) { Files = Of(Kubeadm("FAIL=1")) },
        new("kubeadm join fails once, before it writes anything", "Worker", [SecondTry, Done], [Failed, Up]) { Files = Of(Kubeadm("FAIL=1")) },
        new("kubeadm init fails half-way", First, [GivesUp, GivesUp], [Failed, Skipped]) { Files = Of(Kubeadm("BREAK=yes")) },
        new("kubeadm join fails half-way", "Worker", [GivesUp, GivesUp], [Failed, Failed]) { Files = Of(Kubeadm("BREAK=yes")) },
        new("kubeadm init is killed half-way", First, [GivesUp, GivesUp], [Killed, Skipped]) { Files = Of(Kubeadm("KILLED=kill")) },
        new("kubeadm join is killed half-way", "Worker", [GivesUp, GivesUp], [Killed, Failed]) { Files = Of(Kubeadm("KILLED=kill")) },
        new("The machine loses its power in the middle of kubeadm init", First, [NoPower, GivesUp], [NoPower, Skipped]) { Files = Of(Kubeadm("KILLED=power")) },
        new("The machine loses its power in the middle of kubeadm join", "Worker", [NoPower, GivesUp], [NoPower, Failed]) { Files = Of(Kubeadm("KILLED=power")) },
        new("containerd is restarted in the middle of kubeadm init", First, [Up, Done], [Killed, Skipped]) { Files = Of(Kubeadm("RESTART=yes")) },
        new("Nothing but the config makes the machine forward IPv6", First, [Up, Done], [Failed, Up])
        {
            Files = Of(("/etc/sysctl.d/20-boot-test.conf", "net.ipv6.conf.all.forwarding=0\n")),
        },
        new("containerd takes its time", First, [Up, Done], [Up, Done]) { Files = Of(Containerd("DELAY=2")) },
        new("The network takes its time", "Worker", [Up, Done], [Failed, Up])
        {
            Files = Of(
                Api("NETWORK=yes"),
                ("/etc/systemd/system/network-online.target.d/10-boot-test.conf", "[Unit]\nWants=boot-test-network.service\n"),
                ("/etc/systemd/system/boot-test-network.service", """
                    [Unit]
                    Before=network-online.target

                    [Service]
                    Type=oneshot
                    RemainAfterExit=yes
                    ExecStart=/bin/bash -c '/opt/boot/sleep 5; touch /run/boot-test-network'

                    """)),
        },
        new("The API server answers a worker late", "Worker", [Up, Done], [Failed, Up]) { Files = Of(Api("DELAY=6")) },
        new("The API server answers a control plane late", "ControlPlane", [Up, Done], [Failed, Up]) { Files = Of(Api("DELAY=7")) },
        new("The folder of the kubeconfig is there already", First, [Up, Done], [Failed, Skipped]) { Files = Of(("/home/core/.kube/config", "")) },
        new("The first boot fails, and the second has another address", First, [GivesUp, Up], [Failed, Up])
        {
            Files = Of(Metadata("MORE=COREOS_EC2_IPV4_LOCAL=10.100.0.3"), Kubeadm("FAIL=1000")),
        },
        new("Much goes wrong at once", First, [SecondTry, Done], [NotStarted, Failed])
        {
            Files = Of(
                Metadata("FAIL=1"), Containerd("DELAY=.5"), Api("DELAY=1.5"), Kubeadm("FAIL=1 RESTART=yes PATIENCE=10"),
                ("/home/core/.kube/config", "")),
        },
    ];

    public static Fault Named(string name) => All.Single(fault => fault.Name == name);

    private static (string, string) Metadata(string settings) => ("/etc/boot-test/metadata", settings);

    private static (string, string) Kubeadm(string settings) => ("/etc/boot-test/kubeadm", settings);

    private static (string, string) Containerd(string settings) => ("/etc/boot-test/containerd", settings);

    private static (string, string) Api(string settings) => ("/etc/boot-test/api", settings);

    private static Dictionary<string, string> Of(params (string Path, string Text)[] files) => files.ToDictionary(file => file.Path, file => file.Text);
}
