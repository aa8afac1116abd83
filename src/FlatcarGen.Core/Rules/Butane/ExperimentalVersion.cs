using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A version of the variant that may change.</summary>
public sealed class ExperimentalVersion : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7130", "Experimental version", "{0}", Severity.Warning);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.ExperimentalVersion];
}
