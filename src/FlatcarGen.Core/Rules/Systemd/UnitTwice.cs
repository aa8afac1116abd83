using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit or drop-in that is written as a unit and as a file.</summary>
public sealed class UnitTwice : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG2031", "Unit that is a file as well", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.PathOfUnit];
}
