using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// Services that people depend on by name: those that Flatcar ships (flatcar/scripts, systemd's own) and those of Kubernetes. Not all of
/// either: a name that is not here may well exist.
/// </summary>
internal static class FlatcarUnits
{
    private static readonly string[] Services =
    [
        "containerd.service", "coreos-metadata.service", "docker.service", "kubelet.service", "kubeadm.service", "update-engine.service",
        "locksmithd.service", "systemd-networkd.service", "systemd-resolved.service", "systemd-timesyncd.service",
        "systemd-sysext.service", "systemd-networkd-wait-online.service", "systemd-modules-load.service", "systemd-sysctl.service",
        "systemd-sysupdate.service", "systemd-journald.service", "ensure-sysext.service",
    ];

    /// <summary>Every name of a service that is one letter off, or a target's with another suffix, is a misspelling of it.</summary>
    /// <param name="name">A name that no unit of the configuration has.</param>
    /// <param name="declared">The units of the configuration.</param>
    public static string? Meant(string name, IEnumerable<string> declared)
    {
        if (Services.Contains(name) || KnownTargets.Contains(name))
            return null;
        var dot = name.LastIndexOf('.');
        var (stem, suffix) = (name.Substring(0, dot), name.Substring(dot));
        if (suffix == ".service" && stem is "network-online" or "multi-user" or "local-fs" or "remote-fs" or "time-sync" or "nss-lookup")
            return stem + ".target";
        if (suffix == ".target" && KnownTargets.Meant(name) is { } target)
            return target;
        if (suffix != ".service" || stem.Length < 6)
            return null;
        var near = Services.Concat(declared).Distinct().Where(service => IsNear(service, name)).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    /// <summary>Whether a name is likely to be a service's, with a slip of one letter.</summary>
    private static bool IsNear(string service, string name) =>
        service.EndsWith(".service", StringComparison.Ordinal)
        && Math.Abs(service.Length - name.Length) <= 1
        && service.Length > 13
        && NearestName.Distance(service, name) == 1
        && !DiffersInDigit(service, name);

    /// <summary><c>disk1.service</c> and <c>disk2.service</c> are two units.</summary>
    private static bool DiffersInDigit(string a, string b) => a.Where(char.IsDigit).Count() + b.Where(char.IsDigit).Count() > 0;
}
