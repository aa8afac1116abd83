using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="AllPreflightErrorsIgnored"/> on a command line.</summary>
public sealed class AllPreflightErrorsIgnoredByFlag : UnitRule
{
    public override RuleInfo Info => AllPreflightErrorsIgnored.Rule;

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var command in BootstrapCommand.In(unit))
        {
            var flags = IgnoredPreflightErrors.In(command.Call.Arguments);
            // With others beside it, in a config of the machine too, kubeadm does not even begin.
            if (flags.Any(flag => !IgnoredPreflightErrors.IsAll(flag.Name)) || context.Files.Any(file => HasNamedOnes(file, command.Verb)))
                continue;
            foreach (var (_, range) in flags)
                yield return Found(command.Line.File.Source, range);
        }
    }

    private static bool HasNamedOnes(MachineFile file, string verb) =>
        file.Kubeadm is { } config
        && IgnoredPreflightErrors.In(config, verb == "init" ? config.Init : config.Join).Any(error => !IgnoredPreflightErrors.IsAll(error.Text));
}
