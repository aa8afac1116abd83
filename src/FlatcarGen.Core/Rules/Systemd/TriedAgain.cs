using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>Units whose start may fail and is tried again then, so that in the end nothing counts as failed.</summary>
internal static class TriedAgain
{
    private const string Metadata = "coreos-metadata.service";

    /// <summary>What is tried again after a command that failed; others wait for a signal or a timeout. A oneshot knows no <c>always</c>.</summary>
    private static readonly string[] AfterFailure = ["on-failure", "always"];

    /// <summary>
    /// The unit whose failure keeps kubeadm from starting: the required one, or one that it requires in turn, as long as each waits for
    /// the next. Null where there is none, and where another rule speaks of it.
    /// </summary>
    public static UnitSubject? Behind(KubeadmRequirement required, UnitContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { required.Kubeadm.Name };
        var open = new Queue<(UnitSubject Unit, string Name)>([(required.Kubeadm, required.Name)]);
        while (open.Count > 0)
        {
            var (unit, name) = open.Dequeue();
            if (!seen.Add(name) || context.Find(name) is not { } other || UnitOrdering.Earlier(unit, context)?.Contains(name) != true)
                continue;
            if (required.Name == name && required.Entry.Directive.Key == "Requisite" && !IsStarted(other, context))
                return null;
            if (FailsForAWhile(other, context))
                return IsSaidElsewhere(required, other) ? null : other;
            foreach (var entry in other.Unit is null ? [] : UnitEntry.In(other, KubeadmRequirement.Keys))
                open.Enqueue((other, entry.Name));
        }

        return null;
    }

    /// <summary>The metadata service has a rule of its own, and so has what is restarted whenever it ends.</summary>
    private static bool IsSaidElsewhere(KubeadmRequirement required, UnitSubject failing) =>
        failing.Name == required.Name && (failing.Name == Metadata || ServiceSettings.RestartOf(failing) == "always");

    /// <summary>Whether anything starts it, which Requisite= does not.</summary>
    private static bool IsStarted(UnitSubject unit, UnitContext context) =>
        unit.IsEnabled || context.HasStarter(unit.Name) || context.Naming("Wants", unit.Name).Concat(context.Naming("Requires", unit.Name)).Any();

    private static bool FailsForAWhile(UnitSubject unit, UnitContext context) =>
        unit.Unit is not null
        && !unit.HasUnseenDropIns
        && AfterFailure.Contains(ServiceSettings.RestartOf(unit))
        && unit.Last("Service", "RestartMode")?.Value.Value != "direct"
        && MayFailToStart(unit, context);

    /// <summary>Whether its start is over when its commands have run, or it has said so. Any other has started as soon as it runs.</summary>
    private static bool MayFailToStart(UnitSubject unit, UnitContext context) => ServiceSettings.TypeOf(unit) switch
    {
        null => false,
        "oneshot" => ServiceSettings.RestartOf(unit) != "always",
        "notify" or "notify-reload" or "dbus" or "forking" => true,
        _ => unit.ExecLines.Any(line => line.Key is "ExecStartPre" or "ExecStartPost")
            || unit.All("Service", "EnvironmentFile").Any(file => IsMadeLater(file, context)),
    };

    private static bool IsMadeLater(Directive file, UnitContext context) =>
        file.Value is { HasUnknown: false, Value: var path } && path.StartsWith("/", StringComparison.Ordinal) && context.FindFile(path) is null;
}
