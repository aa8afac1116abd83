using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>The targets that systemd ships, see systemd.special(7) and units/ in its sources (252 to 260).</summary>
public static class KnownTargets
{
    private static readonly string[] Names =
    [
        "basic", "blockdev@", "bluetooth", "boot-complete", "cryptsetup", "cryptsetup-pre", "ctrl-alt-del", "default", "emergency", "exit",
        "factory-reset", "final", "first-boot-complete", "getty", "getty-pre", "graphical", "halt", "hibernate", "hybrid-sleep", "imports",
        "imports-pre", "initrd", "initrd-fs", "initrd-root-device", "initrd-root-fs", "initrd-switch-root", "initrd-usr-fs", "integritysetup",
        "integritysetup-pre", "kexec", "local-fs", "local-fs-pre", "machines", "multi-user", "network", "network-online", "network-pre",
        "nss-lookup", "nss-user-lookup", "paths", "poweroff", "printer", "quotacheck", "reboot", "remote-cryptsetup", "remote-fs",
        "remote-fs-pre", "remote-integritysetup", "remote-veritysetup", "rescue", "rpcbind", "shutdown", "sigpwr", "sleep", "slices",
        "smartcard", "sockets", "soft-reboot", "sound", "ssh-access", "storage-target-mode", "suspend", "suspend-then-hibernate", "swap",
        "sysinit", "system-update", "system-update-pre", "time-set", "time-sync", "timers", "tpm2", "umount", "usb-gadget", "veritysetup",
        "veritysetup-pre",
    ];

    private static readonly HashSet<string> All = new(Names.Select(name => name + ".target"), StringComparer.Ordinal);

    public static bool Contains(string unitName) => All.Contains(unitName);

    /// <summary>
    /// The one that a name is a misspelling of: without its suffix, or with hyphens left out, or one character off; null where there
    /// is none, or more than one.
    /// </summary>
    public static string? Meant(string unitName)
    {
        if (All.Contains(unitName + ".target"))
            return unitName + ".target";
        var near = All.Where(target => IsNear(target, unitName)).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static bool IsNear(string target, string name) =>
        string.Equals(Plain(target), Plain(name), StringComparison.OrdinalIgnoreCase)
            || (target.Length >= 12 && Math.Abs(target.Length - name.Length) <= 1 && NearestName.Distance(target, name) == 1);

    private static string Plain(string name) => name.Replace("-", "").Replace("_", "");
}
