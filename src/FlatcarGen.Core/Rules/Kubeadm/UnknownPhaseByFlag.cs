using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="UnknownPhase"/> on a command line.</summary>
public sealed class UnknownPhaseByFlag : UnitRule
{
    private const string Flag = "--skip-phases";

    public override RuleInfo Info => UnknownPhase.Rule;

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var command in BootstrapCommand.In(unit))
        {
            var arguments = command.Call.Arguments;
            for (var i = 0; i < arguments.Count; i++)
            {
                var value = arguments[i].Value == Flag && i + 1 < arguments.Count ? arguments[++i]
                    : arguments[i].Value.StartsWith(Flag + "=", StringComparison.Ordinal) ? arguments[i]
                    : null;
                if (value is null || value.HasUnknown || value.Value.IndexOfAny(['$', '"', '%']) >= 0)
                    continue;
                var names = value.Value.StartsWith(Flag, StringComparison.Ordinal) ? value.Value.Substring(Flag.Length + 1) : value.Value;
                if (names.Length == 0)
                    continue;
                var problems = names.Split(',').Select(name => KubeadmPhases.Problem(command.Verb, name));
                if (problems.FirstOrDefault(problem => problem is not null) is var (message, _))
                    yield return Found(command.Line.File.Source, value.Range, message);
            }
        }
    }
}
