using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A config in ignition.config that is none.</summary>
public sealed class BrokenInnerConfig : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7113", "Inner config that Ignition cannot read", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.InnerConfig];

    /// <summary>butane says it of the text and of where it stands.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine) => entry.IsInner;
}
