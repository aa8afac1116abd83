using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A service in a folder that comes over the network, which it does not wait for.</summary>
public sealed class MountNotWaitedFor : MachineRule
{
    /// <summary>
    /// Types of file systems that systemd takes to come over the network, which services do not wait for by themselves. Source: systemd's
    /// mountpoint-util.c.
    /// </summary>
    private static readonly string[] NetworkTypes =
        ["nfs", "nfs4", "cifs", "smb3", "ceph", "glusterfs", "fuse.glusterfs", "fuse.sshfs", "fuse.ceph"];

    private static readonly string[] Orders = ["remote-fs.target", "network-fs.target"];

    public override RuleInfo Info { get; } = new(
        "FCG2047",
        "Mounted folder that is not waited for",
        "'{0}' uses '{1}', which '{2}' mounts over the network, and does not wait for it: it may find, or fill, the empty folder beneath; "
            + "add RequiresMountsFor={1}",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        var units = machine.Units.Select(unit => unit.Subject).ToList();
        foreach (var mount in machine.Units)
        {
            if (mount.IsMasked || Where(mount.Subject) is not { } where || machine.Units.Any(unit => unit.Name.Value == AutomountOf(mount)))
                continue;
            foreach (var service in units)
            {
                if (UseOf(service, where) is not { } use || IsOrdered(service, mount.Name.Value, where, machine.UnitContext))
                    continue;
                yield return Found(use.Source, use.Range, Shown.Short(service.Name), Shown.Short(where), Shown.Short(mount.Name.Value)) with
                {
                    Fix = service.Unit is { } file && file.Source.At.Id > 0
                        ? new($"Add RequiresMountsFor={where}", UnitEdits.AddToLists(file, "Unit", ["RequiresMountsFor"], where).ToEquatableArray())
                        : null,
                };
            }
        }
    }

    private static string AutomountOf(MachineUnit mount) => mount.Name.Value.Replace(".mount", ".automount");

    /// <summary>The folder that a mount over the network appears in; null for other units and mounts.</summary>
    private static string? Where(UnitSubject unit)
    {
        if (!unit.Name.EndsWith(".mount", StringComparison.Ordinal) || unit.Last("Mount", "Where") is not { Value.HasUnknown: false } where)
            return null;
        var isNetwork = unit.Last("Mount", "Type") is { } type && NetworkTypes.Contains(type.Value.Value)
            || unit.Last("Mount", "Options")?.Value.Value.Contains("_netdev") == true;
        return isNetwork && where.Value.Length > 1 ? where.Value.Value.TrimEnd('/') : null;
    }

    private static (DeclaredText Source, TextRange Range)? UseOf(UnitSubject service, string where)
    {
        if (!service.Name.EndsWith(".service", StringComparison.Ordinal) || service.Unit is null)
            return null;
        foreach (var call in ProgramCall.In(service))
        {
            foreach (var argument in call.Arguments)
            {
                if (IsIn(argument.Value, where))
                    return (call.Line.File.Source, argument.Range);
            }
        }

        return null;
    }

    /// <summary>Whether a word is a path in the folder, alone or as what a container is given.</summary>
    private static bool IsIn(string word, string where) =>
        (word + "/").StartsWith(where + "/", StringComparison.Ordinal) || word.StartsWith(where + ":", StringComparison.Ordinal);

    private static bool IsOrdered(UnitSubject service, string mount, string where, UnitContext context) =>
        UnitOrdering.Earlier(service, context) is not { } earlier
        || earlier.Contains(mount)
        || Orders.Any(earlier.Contains)
        || service.Entries("Unit", "RequiresMountsFor").Concat(service.Entries("Unit", "WantsMountsFor"))
            .Any(path => (path + "/").StartsWith(where + "/", StringComparison.Ordinal))
        || (service.Last("Service", "WorkingDirectory") is { } folder
            && (folder.Value.Value + "/").StartsWith(where + "/", StringComparison.Ordinal));
}
