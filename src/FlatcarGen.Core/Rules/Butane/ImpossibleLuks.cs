using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A name with a slash, or a label that is too long.</summary>
public sealed class ImpossibleLuks : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7125", "LUKS device that cannot be made", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.LuksName, ConfigProblem.LuksLabel];
}
