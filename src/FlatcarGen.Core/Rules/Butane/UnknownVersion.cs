using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A version of the variant that does not exist, or may change.</summary>
public sealed class UnknownVersion : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7102", "Version that Butane does not have", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.Version];
}
