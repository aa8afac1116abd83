using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A document of another format, or one that does not say what it is.</summary>
public sealed class NoButane : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7013", "Not a Butane config", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.Variant];

    protected override bool Concerns(ReportEntry entry, Machine machine) => entry.Path == "$";
}
