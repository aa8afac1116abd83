using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A key that the version of the document does not have yet.</summary>
public sealed class KeyOfLaterVersion : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7119", "Key of a later version", "{0}", Severity.Warning);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.NewerKey];
}
