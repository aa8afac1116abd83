using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7020Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => Machine("kubernetes/kubernetes-v1.34.1-x86-64.raw", "{|FCG7020:/run/reboot-required|}");

    protected override string Message =>
        "'/run/reboot-required' is for kured or the like to reboot the machine in its turn, but locksmithd reboots it on its own after an update of Flatcar; mask locksmithd.service";

    protected override string Silent => Machine(
        "kubernetes/kubernetes-v1.34.1-x86-64.raw",
        "/run/reboot-required",
        new ButaneEntry("systemd", "units", "- name: locksmithd.service\n  mask: true"));

    [Fact]
    public Task Silent_on_a_machine_without_Kubernetes() =>
        Verify.File("worker.bu", Machine("bird/bird-2.raw", "/run/reboot-required"));

    /// <summary>A machine with a system extension that writes a file for kured.</summary>
    private static string Machine(string image, string file, params ButaneEntry[] more) => ButaneCase.Of([
        FetchedFile($"/opt/extensions/{image}", $"https://extensions.flatcar.org/extensions/{Path.GetFileName(image)}"),
        Link("/etc/extensions/x.raw", $"/opt/extensions/{image}"),
        .. more,
        Unit("reboot.service", $"""
            [Service]
            Type=oneshot
            ExecStart=/usr/bin/touch {file}
            [Install]
            WantedBy=multi-user.target
            """),
    ]);
}
