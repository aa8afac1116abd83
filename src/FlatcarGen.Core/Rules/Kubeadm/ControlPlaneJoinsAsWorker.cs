using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A unit takes its machine for a control plane, and the config that it joins with makes a worker.</summary>
public sealed class ControlPlaneJoinsAsWorker : MachineRule
{
    private const string AdminConf = "/etc/kubernetes/admin.conf";

    public override RuleInfo Info { get; } = new(
        "FCG5030",
        "Control plane that joins as a worker",
        "The unit goes on with " + AdminConf + ", which control planes alone have, and the JoinConfiguration in '{0}' has no 'controlPlane': "
            + "the node joins as a worker; add it",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var config in BootstrapConfig.In(machine))
        {
            if (config.Command.Verb == "join"
                && config.Documents?.Join is { } join
                && !join.Contains("controlPlane")
                && !config.HasFlag("--control-plane")
                && config.Unit.Subject.ExecLines.Any(line => line.Value.Value.Contains(AdminConf)))
            {
                yield return Found(config.Command.Line.File.Source, config.Command.Range, Shown.Short(config.Path));
            }
        }
    }
}
