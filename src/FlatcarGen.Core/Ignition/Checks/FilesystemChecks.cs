using System.Text;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>Filesystems.</summary>
internal sealed class FilesystemChecks(Report report)
{
    /// <summary>The formats that Ignition makes, with the bytes that a label of each may have: the limits of their mkfs.</summary>
    private static readonly Dictionary<string, int> LongestLabels = new(StringComparer.Ordinal)
    {
        ["ext4"] = 16,
        ["btrfs"] = 256,
        ["xfs"] = 12,
        ["swap"] = 15,
        ["vfat"] = 11,
        ["none"] = int.MaxValue,
    };

    public void Check(ConfigObject filesystem)
    {
        if (filesystem.Text("path") is { Length: > 0 } path)
            TextChecks.CheckPath(report, path, filesystem.PathOf("path"));
        TextChecks.CheckPath(report, filesystem.Text("device"), filesystem.PathOf("device"));
        var format = filesystem.Text("format");
        var label = filesystem.Text("label");
        if (string.IsNullOrEmpty(format))
            CheckWithoutFormat(filesystem, label);
        else if (!LongestLabels.TryGetValue(format!, out var longest))
            report.Error(ConfigProblem.FilesystemFormat, filesystem.PathOf("format"), $"Ignition makes {string.Join(", ", LongestLabels.Keys)}.");
        else if (label is not null && Encoding.UTF8.GetByteCount(label) > longest)
            report.Error(ConfigProblem.FilesystemLabel, filesystem.PathOf("label"), $"The label of {format} has at most {longest} characters.");
    }

    /// <summary>Filesystems on devices that are partitioned, or wiped, as well.</summary>
    public static void CheckDisks(ConfigObject storage, Report report)
    {
        var disks = new Dictionary<string, ConfigObject>(StringComparer.Ordinal);
        foreach (var disk in storage.Objects("disks"))
            disks[disk.Text("device") ?? ""] = disk;
        foreach (var filesystem in storage.Objects("filesystems"))
        {
            if (!disks.TryGetValue(filesystem.Text("device") ?? "", out var disk))
                continue;
            var path = filesystem.PathOf("device");
            if (disk.Count("partitions") > 0)
                report.Warn(ConfigProblem.FilesystemOverPartitions, path, "The filesystem is made over the partitions of this disk.");
            else if (disk.IsTrue("wipeTable") && !filesystem.IsTrue("wipeFilesystem"))
                report.Warn(ConfigProblem.FilesystemWiped, path, "The disk is wiped at 'wipe_table', and the filesystem with it.");
        }
    }

    private void CheckWithoutFormat(ConfigObject filesystem, string? label)
    {
        var needsFormat = !string.IsNullOrEmpty(filesystem.Text("path")) || !string.IsNullOrEmpty(label)
            || !string.IsNullOrEmpty(filesystem.Text("uuid")) || filesystem.IsTrue("wipeFilesystem")
            || filesystem.Count("mountOptions") > 0 || filesystem.Count("options") > 0;
        if (needsFormat)
            report.Error(ConfigProblem.FilesystemFormat, filesystem.PathOf("format"), "A filesystem with path, label, uuid, options or wipe_filesystem needs its format.");
        if (!string.IsNullOrEmpty(label))
            report.Error(ConfigProblem.FilesystemLabel, filesystem.PathOf("label"), "A label needs the filesystem's format.");
    }
}
