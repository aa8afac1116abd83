using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A unit that is masked and written, or masked and enabled.</summary>
public sealed class MaskedUnit : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG7022",
        "Masked unit that is to run",
        "'{0}' is masked, so that {1}; leave out one of the two",
        Severity.Warning);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var unit in machine.Units)
        {
            if (!unit.IsMasked)
                continue;
            if (unit.Subject.Unit is { Text.Length: > 0 })
                yield return Found(unit.Name, Shown.Short(unit.Name.Value), "the text that is given for it is thrown away");
            else if (unit.IsEnabled == true)
                yield return Found(unit.Name, Shown.Short(unit.Name.Value), "enabling it does nothing");
        }
    }
}
