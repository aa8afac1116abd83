using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A proxy for HTTPS that is reached over HTTP.</summary>
public sealed class UnencryptedProxy : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7129", "Way to the HTTPS proxy is not encrypted", "{0}", Severity.Warning);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.InsecureProxy];
}
