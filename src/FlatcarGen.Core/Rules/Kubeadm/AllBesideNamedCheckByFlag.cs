using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="AllBesideNamedCheck"/> on a command line.</summary>
public sealed class AllBesideNamedCheckByFlag : UnitRule
{
    public override RuleInfo Info => AllBesideNamedCheck.Rule;

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var command in BootstrapCommand.In(unit))
        {
            var flags = IgnoredPreflightErrors.In(command.Call.Arguments);
            if (IgnoredPreflightErrors.BesideAll(flags.Select(flag => flag.Name).ToList()) is { } other)
                yield return Found(command.Line.File.Source, flags.First(flag => IgnoredPreflightErrors.IsAll(flag.Name)).Range, Shown.Short(other));
        }
    }
}
