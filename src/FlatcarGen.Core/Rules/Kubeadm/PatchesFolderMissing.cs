using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>kubeadm is to take patches from a folder that nothing makes.</summary>
public sealed class PatchesFolderMissing : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5510",
        "Folder of patches that is not there",
        "kubeadm {1} stops when '{0}' does not exist, and nothing on the machine makes it; write the patches as files below it",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var config in BootstrapConfig.In(machine))
        {
            var root = config.Command.Verb == "init" ? config.Documents?.Init : config.Documents?.Join;
            if (KubeadmDocuments.At(root, "patches", "directory") is YamlScalar folder
                && config.Documents!.Known(folder)?.TrimEnd('/') is { Length: > 1 } path
                && path[0] == '/'
                && !MadePaths.MayBeMade(path, machine))
            {
                yield return Found(folder, machine.Facts, Shown.Short(path), config.Command.Verb);
            }
        }
    }
}
