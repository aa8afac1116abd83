using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A machine is switched to cgroup v1, which the kubelet refuses.</summary>
public sealed class FirstCgroupVersion : MachineRule
{
    private const string Argument = "systemd.unified_cgroup_hierarchy=0";

    public override RuleInfo Info { get; } = new(
        "FCG5046",
        "cgroup v1 on a Kubernetes node",
        $"This switches the machine to cgroup v1, on which kubeadm and the kubelet of Kubernetes 1.{TurningPoints.CgroupV1Refused.Since} and later "
            + "stop; leave it out",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if ((machine.KubernetesVersion is { } version && !TurningPoints.CgroupV1Refused.IsIn(version)) || !RunsKubernetes(machine))
            yield break;
        if (KubeadmDocuments.At(machine.Document, "kernel_arguments", "should_exist") is YamlSequence arguments)
        {
            foreach (var argument in arguments.OfType<YamlScalar>().Where(argument => argument.Text == Argument))
                yield return Found(argument, machine.Facts);
        }

        foreach (var file in machine.Files)
        {
            if (file.Path.Value == "/etc/flatcar-cgroupv1")
                yield return Found(file.Path);
            else if (file.Path.Value is "/oem/grub.cfg" or "/usr/share/oem/grub.cfg" && ArgumentIn(file) is { } found)
                yield return found;
        }
    }

    private Finding? ArgumentIn(MachineFile file) =>
        file.Contents is { } text && text.Value.IndexOf(Argument, StringComparison.Ordinal) is >= 0 and var at
            ? Found(text, new TextRange(at, Argument.Length))
            : null;

    private static bool RunsKubernetes(Machine machine) =>
        machine.KubeadmConfigs.Count > 0 || machine.Units.Any(unit => BootstrapCommand.In(unit.Subject).Any());
}
