using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A key that butane passes over.</summary>
public sealed class UnknownKey : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7001", "Key that Butane does not know", "{0}", Severity.Warning);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.UnusedKey];

    protected override Fix? FixOf(ReportEntry entry, Machine machine) => WriteRemedy(entry);
}
