using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>kubeadm is given a config that has nothing for the command.</summary>
public sealed class WrongDocument : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5006",
        "Config for another kubeadm command",
        "'{0}' holds no {1}, and kubeadm {2} stops without one; give it the config that was meant for it",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var config in BootstrapConfig.In(machine))
        {
            if (config.Documents is not { } documents)
                continue;
            var isThere = config.Command.Verb == "init" ? documents.Init ?? documents.Cluster : documents.Join;
            if (isThere is null)
            {
                yield return Found(
                    config.Command.Line.File.Source, config.PathRange, Shown.Short(config.Path),
                    config.Command.Verb == "init" ? "InitConfiguration or ClusterConfiguration" : "JoinConfiguration", config.Command.Verb);
            }
        }
    }
}
