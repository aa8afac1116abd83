namespace FlatcarGen.Core.Systemd;

/// <summary>
/// The units of a Flatcar image: flatcar/init (systemd/system), flatcar/scripts (the files of its packages), systemd (units/), and what
/// the packages of the image bring (iSCSI, NFS, LVM, audit, SSSD and others), as names or beginnings of names.
/// </summary>
internal static class ShippedUnits
{
    private static readonly string[] Beginnings =
    [
        "systemd-", "dbus", "initrd-", "nfs", "rpc", "iscsi", "lvm2-", "dm-", "mdadm", "mdcheck", "mdmon", "sshd", "audit", "sssd", "multipath",
        "coreos-", "flatcar-", "oem", "update-", "etcd", "flannel", "hv_", "google-", "waagent", "vm", "amazon-", "nvidia", "selinux", "sysext-",
        "ignition-", "torcx", "ssh", "user-", "user@", "getty", "serial-getty", "autovt", "console-getty", "container-getty", "modprobe", "xfs_",
        "nvme", "open-vm", "qemu", "hyperv", "cloud", "packet-", "docker", "containerd", "podman", "afterburn", "ptp", "chrony", "ntp", "sntp",
        "network", "kmod", "proc-", "sys-", "dev-", "ldconfig", "tcsd", "tpm2", "akamai", "hetzner", "stackit", "proxmox", "runlevel", "debug-shell",
    ];

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "kubelet", "kubeadm", "locksmithd", "ensure-sysext", "extend-filesystems", "issuegen", "motdgen", "enable-oem-cloudinit", "remount-root",
        "clean-ca-certificates", "setup-oem", "logrotate", "polkit", "rpcbind", "emergency", "rescue", "quotaon", "fstrim", "realmd", "gssproxy",
        "gss", "conntrackd", "ipset", "iptables", "iptables-restore", "iptables-store", "ip6tables-restore", "ip6tables-store", "nftables-restore",
        "nftables-load", "nftables-store", "rsyncd", "syslog", "ldmtool", "blk-availability", "tlsdate", "init-devext", "tmp", "boot", "halt",
        "poweroff", "reboot", "kexec", "shutdown", "avahi-daemon", "bluetooth", "cups", "crond", "cron", "ebtables", "keyutils", "zfs-import",
        "zfs-mount", "zfs", "bpftune", "samba", "smb", "acpid", "irqbalance", "rngd", "haveged", "sntp", "dnsmasq", "fail2ban",
    };

    /// <summary>Whether a unit is in an image of Flatcar's, or may be.</summary>
    public static bool MayHave(string unitName)
    {
        var stem = unitName.Substring(0, unitName.LastIndexOf('.'));
        return KnownTargets.Contains(unitName) || Names.Contains(stem)
            || Array.Exists(Beginnings, beginning => stem.StartsWith(beginning, StringComparison.Ordinal));
    }
}
