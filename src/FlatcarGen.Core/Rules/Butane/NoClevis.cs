using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A LUKS device that is to be unlocked by what Flatcar does not have.</summary>
public sealed class NoClevis : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7115", "Clevis on Flatcar", "{0}", Severity.Error);

    protected override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.Clevis];
}
