using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>Two container runtimes, and kubeadm is not told which one to use.</summary>
public sealed class TwoRuntimes : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5051",
        "Two container runtimes and no criSocket",
        "The machine has CRI-O beside Flatcar's containerd, and kubeadm stops with \"found multiple CRI endpoints\"; say which one with "
            + "nodeRegistration.criSocket or --cri-socket",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (!HasCrio(machine) || machine.Units.Any(unit => unit.Name.Value == "containerd.service" && unit.IsMasked))
            yield break;
        foreach (var config in BootstrapConfig.In(machine))
        {
            var isKnown = config.Path.Length == 0 || config.Documents is not null;
            var root = config.Command.Verb == "init" ? config.Documents?.Init : config.Documents?.Join;
            if (isKnown && !config.HasFlag("--cri-socket") && KubeadmDocuments.At(root, "nodeRegistration", "criSocket") is null)
                yield return Found(config.Command.Line.File.Source, config.Command.Range);
        }
    }

    private static bool HasCrio(Machine machine) =>
        machine.Units.Any(unit => unit.Name.Value == "crio.service" && !unit.IsMasked && unit.IsEnabled != false)
        || machine.Paths.Any(path => path.Path.Value.StartsWith("/etc/extensions/crio", StringComparison.Ordinal));
}
