using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A proxy that Ignition cannot use.</summary>
public sealed class ImpossibleProxy : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7126", "Proxy that is no URL", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.Proxy];
}
