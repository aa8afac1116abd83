using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A source that is no URL, or one of a kind that Ignition does not know.</summary>
public sealed class UnusableUrl : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7109", "URL that Ignition cannot fetch", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.SourceUrl];

    /// <summary>Of some resources butane says it a second time.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine) => entry.Node is YamlScalar;
}
