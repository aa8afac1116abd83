namespace FlatcarGen.Core.Systemd;

/// <summary>
/// Which of a configuration's units start after which, systemd's default dependencies included: systemd.service(5), systemd.mount(5),
/// "Default Dependencies"; bootup(7) for the targets.
/// </summary>
internal sealed class BootOrder
{
    /// <summary>The targets of the early boot, each with those that it starts after.</summary>
    private static readonly (string Target, string Earlier)[] Targets =
    [
        ("basic.target", "sysinit.target"), ("basic.target", "sockets.target"), ("basic.target", "paths.target"),
        ("sysinit.target", "local-fs.target"), ("sysinit.target", "swap.target"), ("local-fs.target", "local-fs-pre.target"),
        ("sockets.target", "sysinit.target"), ("paths.target", "sysinit.target"),
    ];

    private readonly Dictionary<string, HashSet<string>> _earlier = new(StringComparer.Ordinal);

    public BootOrder(IReadOnlyList<UnitSubject> units)
    {
        foreach (var (target, earlier) in Targets)
            Add(target, earlier);
        foreach (var unit in units)
        {
            foreach (var entry in UnitEntry.In(unit, "After"))
                Add(unit.Name, entry.Name);
            foreach (var entry in UnitEntry.In(unit, "Before"))
                Add(entry.Name, unit.Name);
            AddDefaults(unit);
        }
    }

    /// <summary>Whether one has to wait for the other, at whatever remove.</summary>
    public bool IsBehind(string later, string earlier)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { later };
        var open = new Queue<string>();
        open.Enqueue(later);
        while (open.Count > 0)
        {
            if (!_earlier.TryGetValue(open.Dequeue(), out var next))
                continue;
            if (next.Contains(earlier))
                return true;
            foreach (var name in next)
            {
                if (seen.Add(name))
                    open.Enqueue(name);
            }
        }

        return false;
    }

    private void AddDefaults(UnitSubject unit)
    {
        if (unit.Unit is null || unit.Last("Unit", "DefaultDependencies") is not null)
            return;
        if (unit.Name.EndsWith(".service", StringComparison.Ordinal))
        {
            Add(unit.Name, "sysinit.target");
            Add(unit.Name, "basic.target");
        }
        else if (unit.Name.EndsWith(".mount", StringComparison.Ordinal) && IsLocal(unit))
        {
            Add("local-fs.target", unit.Name);
            Add(unit.Name, "local-fs-pre.target");
        }
    }

    /// <summary>Whether a mount is none of the network's, as systemd tells them apart.</summary>
    private static bool IsLocal(UnitSubject unit)
    {
        var options = unit.Last("Mount", "Options")?.Value.Value ?? "";
        var type = unit.Last("Mount", "Type")?.Value.Value ?? "";
        return !options.Contains("_netdev") && !options.Contains("nofail") && options.IndexOf(Text.MappedText.Unknown) < 0
            && type is "ext4" or "ext3" or "xfs" or "btrfs" or "vfat" or "none" or "tmpfs" or "overlay" or "squashfs";
    }

    private void Add(string later, string earlier)
    {
        // systemd drops a unit's order to itself.
        if (later == earlier)
            return;
        if (!_earlier.TryGetValue(later, out var set))
            _earlier.Add(later, set = new(StringComparer.Ordinal));
        set.Add(earlier);
    }
}
