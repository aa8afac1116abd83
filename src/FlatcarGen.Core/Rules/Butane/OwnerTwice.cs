using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>An owner or group that is given in two ways.</summary>
public sealed class OwnerTwice : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7117", "Owner by id and by name", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.TwoOwners];
}
