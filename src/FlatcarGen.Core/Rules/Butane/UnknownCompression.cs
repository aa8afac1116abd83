using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A compression other than gzip.</summary>
public sealed class UnknownCompression : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7110", "Compression that Ignition does not know", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.Compression];
}
