using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A section without anything in it, or one that an alias stands for.</summary>
public sealed class UnreadPart : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7101", "Part that is not searched for unknown keys", "{0}", Severity.Warning);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.UnreadPart];
}
