using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A document for another system than Flatcar.</summary>
public sealed class OtherVariant : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7012", "Variant that is not Flatcar's", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.Variant];

    /// <summary>One that names no variant is none of Butane's at all.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine) => entry.Path != "$";
}
