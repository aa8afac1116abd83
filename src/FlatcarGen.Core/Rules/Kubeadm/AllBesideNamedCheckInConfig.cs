using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="AllBesideNamedCheck"/> where the command line has one of them and the config that it names the other.</summary>
public sealed class AllBesideNamedCheckInConfig : MachineRule
{
    public override RuleInfo Info => AllBesideNamedCheck.Rule;

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var config in BootstrapConfig.In(machine))
        {
            if (config.Documents is not { } documents)
                continue;
            var flags = IgnoredPreflightErrors.In(config.Command.Call.Arguments);
            var onLine = flags.Select(flag => flag.Name).ToList();
            var inFile = IgnoredPreflightErrors.In(documents, config.Command.Verb == "init" ? documents.Init : documents.Join)
                .Select(error => error.Text)
                .ToList();
            // Each by itself is told where it stands.
            if (flags.Count == 0
                || IgnoredPreflightErrors.BesideAll(onLine) is not null
                || IgnoredPreflightErrors.BesideAll(inFile) is not null)
            {
                continue;
            }

            if (IgnoredPreflightErrors.BesideAll([.. onLine, .. inFile]) is { } other)
                yield return Found(config.Command.Line.File.Source, flags[0].Range, Shown.Short(other));
        }
    }
}
