using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="AllPreflightErrorsIgnored"/> on a command line.</summary>
public sealed class AllPreflightErrorsIgnoredByFlag : UnitRule
{
    private const string Flag = "--ignore-preflight-errors";

    public override RuleInfo Info => AllPreflightErrorsIgnored.Rule;

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var command in BootstrapCommand.In(unit))
        {
            var arguments = command.Call.Arguments;
            for (var i = 0; i < arguments.Count; i++)
            {
                var names = arguments[i].Value == Flag && i + 1 < arguments.Count ? arguments[i + 1].Value
                    : arguments[i].Value.StartsWith(Flag + "=", StringComparison.Ordinal) ? arguments[i].Value.Substring(Flag.Length + 1)
                    : "";
                if (names.Split(',').Any(AllPreflightErrorsIgnored.IsAll))
                    yield return Found(command.Line.File.Source, arguments[i].Range);
            }
        }
    }
}
