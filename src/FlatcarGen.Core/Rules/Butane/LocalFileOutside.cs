using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A local file whose name leads out of the folder that butane is given.</summary>
public sealed class LocalFileOutside : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7008", "Local file outside of the folder", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.LocalFile];
}
