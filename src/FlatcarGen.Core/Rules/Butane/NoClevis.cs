using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A LUKS device that is to be unlocked by what only experimental versions have.</summary>
public sealed class NoClevis : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7115", "Clevis in a version without it", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.Clevis];
}
