using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Systemd;

/// <summary>Which units start one after the other, as far as their texts tell.</summary>
internal static class UnitOrdering
{
    /// <summary>
    /// The units that one starts after: it says so, the other says <c>Before=</c>, or a unit between them does. Null where an entry is
    /// not known.
    /// </summary>
    public static HashSet<string>? Earlier(UnitSubject unit, UnitContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<UnitSubject>();
        open.Enqueue(unit);
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            var earlier = next.Entries("Unit", "After")
                .Concat(context.SayingBefore(next.Name).Select(other => other.Name));
            foreach (var entry in earlier)
            {
                if (entry.IndexOf(Text.MappedText.Unknown) >= 0)
                    return null;
                if (seen.Add(entry) && context.Find(entry) is { } reached)
                    open.Enqueue(reached);
            }
        }

        return seen;
    }
}
