using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A path below a link of the same configuration.</summary>
public sealed class PathThroughLink : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7105", "Path that leads through a declared link", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.PathThroughLink];
}
