using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>Units that wait for each other.</summary>
public sealed class OrderingCycle : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2045",
        "Units wait for each other",
        "'{0}' is to start {1} '{2}', and has to start {3} it as well: systemd leaves one of them out at boot; {4}",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        var entries = UnitEntry.In(unit, "After", "Before").Where(entry => !entry.Text.HasUnknown && entry.Name != unit.Name).ToList();
        if (entries.Count == 0)
            yield break;
        var isKnown = context.Find(unit.Name) is not null;
        var units = isKnown ? context.Units : [unit];
        var order = isKnown ? context.Once(this, all => new BootOrder(all.Units)) : new BootOrder(units);
        if (entries.FirstOrDefault(entry => IsInCycle(order, unit.Name, entry)) is not { } closing
            || units.TakeWhile(other => other.Name != unit.Name).Any(other => IsInSameCycle(order, other, unit.Name)))
        {
            yield break;
        }

        var isAfter = closing.Directive.Key == "After";
        yield return Found(
            closing.Directive.File.Source, closing.Text.SourceRange, unit.Name, isAfter ? "after" : "before", closing.Name,
            isAfter ? "before" : "after", IsDirect(units, unit, closing) ? "take one of the two back" : "take it back, or add DefaultDependencies=no where a unit belongs to the early boot");
    }

    private static bool IsInCycle(BootOrder order, string name, UnitEntry entry) =>
        entry.Directive.Key == "After" ? order.IsBehind(entry.Name, name) : order.IsBehind(name, entry.Name);

    /// <summary>Whether another unit's own entry closes the same cycle: it is reported there.</summary>
    private static bool IsInSameCycle(BootOrder order, UnitSubject other, string name) =>
        order.IsBehind(other.Name, name) && order.IsBehind(name, other.Name)
        && UnitEntry.In(other, "After", "Before").Any(entry => !entry.Text.HasUnknown && entry.Name != other.Name && IsInCycle(order, other.Name, entry));

    /// <summary>Whether the other unit says the opposite itself.</summary>
    private static bool IsDirect(IReadOnlyList<UnitSubject> units, UnitSubject unit, UnitEntry entry) =>
        units.FirstOrDefault(other => other.Name == entry.Name)?.Entries("Unit", entry.Directive.Key).Contains(unit.Name) == true;
}
