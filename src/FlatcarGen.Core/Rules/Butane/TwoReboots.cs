using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A sign for one that reboots nodes in turn, on a machine that locksmithd reboots when it likes.</summary>
public sealed class TwoReboots : MachineRule
{
    private const string Sign = "/run/reboot-required";

    public override RuleInfo Info { get; } = new(
        "FCG7020",
        "Two that reboot the machine",
        "'{0}' is for kured or the like to reboot the machine in its turn, but locksmithd reboots it on its own after an update of "
            + "Flatcar; mask locksmithd.service",
        Severity.Info);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (!IsOfCluster(machine)
            || IsOff(machine, "locksmithd.service")
            || IsOff(machine, "update-engine.service")
            || IsConfigured(machine))
        {
            yield break;
        }

        foreach (var text in machine.Texts)
        {
            var at = text.Value.IndexOf("touch " + Sign, StringComparison.Ordinal);
            if (at < 0)
                continue;
            yield return Found(text, new TextRange(at + "touch ".Length, Sign.Length), Sign);
            yield break;
        }
    }

    private static bool IsOff(Machine machine, string unit) =>
        machine.FindUnit(unit) is { } own && (own.IsMasked || own.Entry.Contains("contents"));

    /// <summary>Whether the machine is one of several that kured could reboot in turn.</summary>
    private static bool IsOfCluster(Machine machine) =>
        KubernetesImages.AreOn(machine)
            || machine.KubeadmConfigs.Count > 0
            || machine.Calls.Any(call => call.Program is "kubeadm" or "kubelet");

    /// <summary>Whether the file that says what locksmithd does is the machine's own.</summary>
    private static bool IsConfigured(Machine machine) =>
        machine.FindFile("/etc/flatcar/update.conf") is not null
        || machine.Links.Any(link => link.Path.Value == "/etc/systemd/system/locksmithd.service")
        || machine.Texts.Any(text => text.Value.Contains("locksmithd"));
}
