using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A header without a name or value, or for a source that is not fetched over HTTP.</summary>
public sealed class ImpossibleHeader : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7112", "HTTP header that cannot be sent", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.HttpHeader, ConfigProblem.HttpHeaderScheme];
}
