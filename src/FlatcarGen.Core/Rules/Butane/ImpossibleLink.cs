using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A link that cannot be made.</summary>
public sealed class ImpossibleLink : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7106", "Link that cannot be made", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.LinkTarget, ConfigProblem.HardLinkToDirectory];
}
