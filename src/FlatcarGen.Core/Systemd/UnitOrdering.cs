namespace FlatcarGen.Core.Systemd;

/// <summary>Which units start one after the other, as far as their texts tell.</summary>
internal static class UnitOrdering
{
    /// <summary>
    /// Whether a unit starts after another: it says so, the other says <c>Before=</c>, or a unit between them does. What is not known
    /// counts as said.
    /// </summary>
    public static bool IsAfter(UnitSubject unit, string name, IReadOnlyList<UnitSubject> units)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { unit.Name };
        var open = new Queue<UnitSubject>();
        open.Enqueue(unit);
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            var earlier = next.Entries("Unit", "After")
                .Concat(units.Where(other => other.Entries("Unit", "Before").Contains(next.Name)).Select(other => other.Name));
            foreach (var entry in earlier)
            {
                if (entry == name || entry.IndexOf(Text.MappedText.Unknown) >= 0)
                    return true;
                if (seen.Add(entry) && units.FirstOrDefault(other => other.Name == entry) is { } reached)
                    open.Enqueue(reached);
            }
        }

        return false;
    }
}
