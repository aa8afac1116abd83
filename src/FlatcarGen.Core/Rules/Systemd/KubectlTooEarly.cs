using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that talks to the API server and starts at the same time as the one that brings it up.</summary>
public sealed class KubectlTooEarly : UnitRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG2036",
        "kubectl before the cluster is there",
        "'{0}' starts at the same time as '{1}', which brings the cluster up, so '{2}' fails; add {1} to After= and Requires=",
        Severity.Error);

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (FirstCall(unit, context) is not { } call)
            return [];
        var bootstraps = context.Once(this, all => all.Units.Where(other => BootstrapCommand.In(other).Any()).ToList());
        var bootstrap = bootstraps.Find(other => other.Name != unit.Name);
        return bootstrap is not null && !bootstraps.Exists(other => Waits(unit, other.Name, context))
            ? [Early(unit, bootstrap.Name, call)]
            : [];
    }

    /// <summary>The first call of a unit that needs the API server; null where it may well wait for it, or is no such unit.</summary>
    internal static ProgramCall? FirstCall(UnitSubject unit, UnitContext context)
    {
        if (unit.Unit is null || !unit.Name.EndsWith(".service", StringComparison.Ordinal) || ServiceSettings.RestartOf(unit) != "no"
            || unit.Directives.Any(directive => directive.Key.StartsWith("Condition", StringComparison.Ordinal)
                || directive.Key.StartsWith("Assert", StringComparison.Ordinal) || directive.Key == "ExecCondition")
            || BootstrapCommand.In(unit).Any()
            || context.HasStarter(unit.Name))
        {
            return null;
        }

        var calls = ProgramCall.In(unit).ToList();
        return calls.Exists(call => call.IsBesideLoop || call.Program is "sleep" or "nc" or "systemctl")
            ? null
            : calls.Find(call => ApiServerCall.Is(call) && !call.Command.HasPrefix('-')
                && call.Line.Key is "ExecStart" or "ExecStartPre");
    }

    /// <summary>Whether a unit is ordered behind another, or may be.</summary>
    internal static bool Waits(UnitSubject unit, string other, UnitContext context) =>
        UnitOrdering.Earlier(unit, context) is not { } earlier || earlier.Contains(other)
        // That it requires what it does not wait for is a mistake of its own.
        || unit.Entries("Unit", "Requires").Concat(unit.Entries("Unit", "BindsTo")).Contains(other);

    internal static Finding Early(UnitSubject unit, string bootstrap, ProgramCall call) =>
        new(Rule, call.Line.File.Source.At, call.At, EquatableArray.Create(unit.Name, bootstrap, call.Program))
        {
            Fix = new(
                $"Add {bootstrap} to After= and Requires=",
                UnitEdits.AddToLists(unit.Unit!, "Unit", ["After", "Requires"], bootstrap).ToEquatableArray()),
        };
}
