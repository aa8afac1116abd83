using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A resource or tree that does not say where it comes from.</summary>
public sealed class NothingToFetch : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7108", "Nothing to take it from", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.SourceMissing, ConfigProblem.TreeWithoutLocal];
}
