using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules;

/// <summary>
/// Something that butane or Ignition say of a configuration themselves. All of it is found out at once
/// (<see cref="Machines.Machine.Report"/>); a rule speaks for some of it, so that each can be configured by itself.
/// </summary>
public abstract class ConfigRule : MachineRule
{
    /// <summary>What it speaks for.</summary>
    public abstract IReadOnlyList<ConfigProblem> Problems { get; }

    public sealed override IEnumerable<Finding> Check(Machine machine) => machine.Report
        .Where(entry => Problems.Contains(entry.Problem) && IsKnown(entry, machine) && Concerns(entry, machine))
        .Select(entry => Say(entry, machine));

    /// <summary>Whether an entry is told by this rule; where another one says it better, it is not.</summary>
    protected virtual bool Concerns(ReportEntry entry, Machine machine) => true;

    /// <summary>The characters that are marked; null for the machine as a whole.</summary>
    private protected virtual Place? PlaceOf(ReportEntry entry, Machine machine) => ConfigPlace.Of(entry.Node);

    /// <summary>How to mend it, where that can be said.</summary>
    protected virtual Fix? FixOf(ReportEntry entry, Machine machine) => null;

    /// <summary>Writes what belongs there in the place of the scalar that is wrong.</summary>
    protected static Fix? WriteRemedy(ReportEntry entry) => entry is { Remedy: { } remedy, Node: YamlScalar { MappedText: var text } }
        ? Replace($"Write {remedy}", text, new(0, text.Length), remedy)
        : null;

    /// <summary>Whether a value was declared as an option in C#, of which other rules speak.</summary>
    protected static bool IsDeclared(ReportEntry entry) => entry.Node is YamlScalar { Declaration: not null };

    /// <summary>Whether something else is said of the same node.</summary>
    protected static bool IsSaidOf(ReportEntry entry, Machine machine, params ConfigProblem[] problems) =>
        SaidOf(entry.Node, machine).Any(other => problems.Contains(other.Problem));

    /// <summary>All that is said of a node; looked up, since there may be very much of it.</summary>
    private protected static IEnumerable<ReportEntry> SaidOf(YamlNode? node, Machine machine) => machine.UnitContext
        .Once(typeof(ConfigRule), _ => machine.Report.ToLookup(entry => entry.Node))[node];

    private Finding Say(ReportEntry entry, Machine machine)
    {
        var message = entry.IsInner && entry.Path != "$"
            ? $"In the inner config, at {Shown.Short(entry.Path)}: {entry.Message}"
            : entry.Message;
        var finding = PlaceOf(entry, machine) is { Text.At.Id: > 0 } place
            ? Found(place.Text, place.Range, message)
            : Found(machine.Facts.Itself, null, message);
        return finding with { Fix = FixOf(entry, machine) };
    }

    /// <summary>Whether the value is there already: what comes in its place later may be right.</summary>
    private protected virtual bool IsKnown(ReportEntry entry, Machine machine) =>
        entry.Node is not YamlScalar scalar || !machine.TextOf(scalar).HasUnknown;
}
