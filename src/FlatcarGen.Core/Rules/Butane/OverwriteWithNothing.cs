using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A file that is to be overwritten, with nothing.</summary>
public sealed class OverwriteWithNothing : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7116", "Overwrite without contents", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.OverwriteWithoutSource];
}
