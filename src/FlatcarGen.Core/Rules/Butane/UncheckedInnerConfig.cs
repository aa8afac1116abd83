using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A config in ignition.config of another version than the document around it.</summary>
public sealed class UncheckedInnerConfig : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7114", "Inner config that is not checked", "{0}", Severity.Warning);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.InnerConfigVersion];
}
