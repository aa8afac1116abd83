using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A value that cannot be what its key wants.</summary>
public sealed class WrongType : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7103", "Value of the wrong type", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.WrongType, ConfigProblem.BadKey];

    private protected override Place? PlaceOf(ReportEntry entry, Machine machine) => ConfigPlace.OfFirstKey(entry.Node);
}
