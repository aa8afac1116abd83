using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>Whether a unit waits for coreos-metadata.service, itself or by way of other declared units.</summary>
internal static class MetadataDependency
{
    private const string Service = "coreos-metadata.service";
    private static readonly string[] Requiring = ["Requires", "BindsTo"];
    private static readonly string[] RequiringOrWanting = ["Requires", "BindsTo", "Wants", "Upholds"];
    private static readonly string[] Ordering = ["After"];

    /// <summary>What it lacks, of Requires or Wants and of After.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="context">The units that it may reach coreos-metadata.service through.</param>
    /// <param name="failsWithoutFile">
    /// Whether the unit fails by itself when the file is not there. Then Wants= does, and does better: a failure stays one, and what fails
    /// is tried again, while a start that systemd has dropped is not.
    /// </param>
    public static IReadOnlyList<string> MissingIn(UnitSubject unit, UnitContext context, bool failsWithoutFile)
    {
        if (StartsItself(unit) || UnitEntry.Ignored(unit).Contains(Service))
            return [];
        var missing = new List<string>();
        if (!Reaches(unit, context, failsWithoutFile ? RequiringOrWanting : Requiring) && !(failsWithoutFile && IsStartedAnyway(unit, context)))
            missing.Add(failsWithoutFile ? "Wants" : "Requires");
        if (!Reaches(unit, context, Ordering))
            missing.Add("After");
        return missing;
    }

    private static bool StartsItself(UnitSubject unit) =>
        unit.ExecLines.Any(line => line.Value.Value.Contains("systemctl") && line.Value.Value.Contains("start coreos-metadata"));

    /// <summary>Whether another declared unit brings the service into the boot.</summary>
    private static bool IsStartedAnyway(UnitSubject unit, UnitContext context) => RequiringOrWanting
        .SelectMany(key => context.Naming(key, Service))
        .Any(other => other.Name != unit.Name && other.Entries("Install", "WantedBy").Concat(other.Entries("Install", "RequiredBy")).Contains("multi-user.target"));

    private static bool Reaches(UnitSubject unit, UnitContext context, string[] keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { unit.Name };
        var open = new Queue<UnitSubject>();
        open.Enqueue(unit);
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            foreach (var name in keys.SelectMany(key => next.Entries("Unit", key)))
            {
                if (name == Service)
                    return true;
                if (seen.Add(name) && context.Find(name) is { } reached)
                    open.Enqueue(reached);
            }
        }

        return false;
    }
}
