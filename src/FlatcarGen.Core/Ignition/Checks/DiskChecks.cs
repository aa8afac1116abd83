using System.Text;
using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>Disks and their partitions.</summary>
internal sealed class DiskChecks(Report report)
{
    private const int LongestLabel = 36;
    private const int GuidLength = 36;

    public void Check(ConfigObject disk)
    {
        var partitions = disk.Objects("partitions").ToList();
        foreach (var partition in partitions)
            CheckPartition(partition);
        if (string.IsNullOrEmpty(disk.Text("device")))
        {
            report.Error(ConfigProblem.DeviceMissing, disk.PathOf("device"), "Say which device the disk is.");
            return;
        }

        TextChecks.CheckPath(report, disk.Text("device"), disk.PathOf("device"));
        CheckNumbers(partitions);
        CheckLabels(partitions);
        if (FindOverlap(partitions) is { } overlapping)
            report.Error(ConfigProblem.PartitionsOverlap, overlapping.Path, "This partition and another one share a part of the disk.");
        if (partitions.Any(partition => (partition.Integer("number") ?? 0) == 0) && partitions.Any(IsUnwanted))
        {
            report.Error(
                ConfigProblem.PartitionMix,
                disk.PathOf("partitions"),
                "With 'should_exist: false' in the list each partition needs its number.");
        }
    }

    private void CheckPartition(ConfigObject partition)
    {
        var label = partition.Text("label");
        if (IsUnwanted(partition) && (label is not null || partition.Has("startMiB") || partition.Has("sizeMiB")
            || !string.IsNullOrEmpty(partition.Text("typeGuid")) || !string.IsNullOrEmpty(partition.Text("guid"))))
        {
            report.Error(ConfigProblem.PartitionMix, partition.Path, "A partition that is not to exist has nothing but its number.");
        }

        if (label is null && (!partition.Has("number") || partition.Integer("number") == 0))
            report.Error(ConfigProblem.PartitionIdentity, partition.Path, "A partition needs a number from 1 on, or a label.");
        if (label is not null)
            CheckLabel(partition, label);
        CheckGuid(partition, "guid");
        CheckGuid(partition, "typeGuid");
    }

    private void CheckLabel(ConfigObject partition, string label)
    {
        if (Encoding.UTF8.GetByteCount(label) > LongestLabel)
            report.Error(ConfigProblem.PartitionLabel, partition.PathOf("label"), $"A partition's label has at most {LongestLabel} characters.");
        else if (label.IndexOf(':') >= 0)
            report.Error(ConfigProblem.PartitionLabel, partition.PathOf("label"), "sgdisk would cut the label at its ':'.");
    }

    private void CheckGuid(ConfigObject partition, string field)
    {
        if (partition.Text(field) is { Length: > 0 } guid && !IsGuid(guid))
            report.Error(ConfigProblem.Guid, partition.PathOf(field), "A GUID has the form 01234567-89AB-CDEF-EDCB-A98765432101.");
    }

    private static bool IsGuid(string text) => text.Length == GuidLength
        && text.Select((c, i) => i is 8 or 13 or 18 or 23 ? c == '-' : Ascii.IsHex(c)).All(isRight => isRight);

    private void CheckNumbers(List<ConfigObject> partitions)
    {
        var known = new HashSet<long>();
        foreach (var partition in partitions)
        {
            if (partition.Integer("number") is not { } number || number == 0 || known.Add(number))
                continue;
            report.Error(ConfigProblem.PartitionNumber, partition.Path, "Another partition of this disk has this number.");
            return;
        }
    }

    private void CheckLabels(List<ConfigObject> partitions)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var again = partitions.FirstOrDefault(partition =>
            partition.Text("label") is { } label && label.IndexOf(MappedText.Unknown) < 0 && !known.Add(label));
        if (again is not null)
            report.Error(ConfigProblem.PartitionLabel, again.Path, "Another partition of this disk has this label.");
    }

    /// <summary>A partition that shares sectors with another one. Where start or size is left to the disk, nobody can tell.</summary>
    private static ConfigObject? FindOverlap(List<ConfigObject> partitions)
    {
        var placed = partitions
            .Where(partition => partition.Integer("startMiB") is not (null or 0) && partition.Integer("sizeMiB") is not null)
            .ToList();
        var found = new SectorRanges(placed.Select(partition => (partition.Integer("startMiB")!.Value, EndOf(partition)))).FindOverlap();
        return found < 0 ? null : placed[found];
    }

    /// <summary>The last MiB of a partition; the first one of a partition that takes all there is.</summary>
    private static long EndOf(ConfigObject partition)
    {
        var (start, size) = (partition.Integer("startMiB")!.Value, partition.Integer("sizeMiB")!.Value);
        return size == 0 ? start : unchecked(start + size - 1);
    }

    private static bool IsUnwanted(ConfigObject partition) => partition.Boolean("shouldExist") == false;
}
