using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit sleeps for a while and then joins a cluster that may or may not be there by then.</summary>
public sealed class SleepBeforeJoin : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2035",
        "Sleep in front of kubeadm join",
        "'sleep {0}' waits for nothing in particular: the control plane may take longer; wait until its API server answers, "
            + "and let Restart=on-failure try again",
        Severity.Info);

    public override string Option => nameof(MachineSettings.JoinWait);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (unit.Last("Service", "Restart") is { Value.Value: not "no" })
            yield break;
        var calls = ProgramCall.In(unit).ToList();
        var join = calls.FindIndex(call => call.Program == "kubeadm" && call.Operands.FirstOrDefault() == "join");
        foreach (var call in calls.Take(Math.Max(0, join)))
        {
            if (call.Program != "sleep" || call.Arguments.Count != 1 || call.IsBesideLoop)
                continue;
            yield return Found(
                call.Line.File.Source, TextRange.FromBounds(call.At.Start, call.Arguments[0].Range.End), Shown.Short(call.Arguments[0].Value));
        }
    }
}
