using System.Text;
using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>RAID arrays and LUKS devices.</summary>
internal sealed class VolumeChecks(Report report, SpecVersion version)
{
    /// <summary>LUKS2 keeps 48 bytes for the label, the last of them for its end.</summary>
    private const int LongestLuksLabel = 47;

    public void CheckRaid(ConfigObject raid)
    {
        switch (raid.Text("level"))
        {
            case null or "":
                report.Error(ConfigProblem.RaidLevel, raid.PathOf("level"), "Say the level of the array.");
                break;
            case "linear" or "raid0" or "0" or "stripe":
                if (raid.Integer("spares") is not (null or 0))
                    report.Error(ConfigProblem.RaidSpares, raid.PathOf("level"), "An array of this level has no spares.");
                break;
            case "raid1" or "1" or "mirror" or "raid4" or "4" or "raid5" or "5" or "raid6" or "6" or "raid10" or "10":
                break;
            default:
                report.Error(ConfigProblem.RaidLevel, raid.PathOf("level"), "The levels are linear, raid0, raid1, raid4, raid5, raid6 and raid10.");
                break;
        }

        if (raid.Count("devices") == 0 && (raid.List("devices") is not null || !raid.Has("devices")))
            report.Error(ConfigProblem.RaidDevices, raid.PathOf("devices"), "Say the devices of the array.");
        for (var i = 0; i < raid.Count("devices"); i++)
            TextChecks.CheckPath(report, ConfigObject.TextOf(raid.List("devices")!.Items[i]), raid.List("devices")!.PathOf(i));
    }

    public void CheckLuks(ConfigObject luks)
    {
        if (luks.Text("name")?.IndexOf('/') >= 0)
            report.Error(ConfigProblem.LuksName, luks.PathOf("name"), "The name of a LUKS device has no '/'.");
        if (luks.Text("label") is { } label && Encoding.UTF8.GetByteCount(label) > LongestLuksLabel)
            report.Error(ConfigProblem.LuksLabel, luks.PathOf("label"), $"The label of a LUKS device has at most {LongestLuksLabel} characters.");
        if (string.IsNullOrEmpty(luks.Text("device")))
            report.Error(ConfigProblem.DeviceMissing, luks.PathOf("device"), "Say which device is encrypted.");
        else
            TextChecks.CheckPath(report, luks.Text("device"), luks.PathOf("device"));
        if (luks.Object("keyFile")?.Text("source") is { Length: > 0 } source
            && SourceUrl.Check(source, version == SpecVersion.V3_4) is not null)
        {
            report.Error(ConfigProblem.LuksKeyFile, luks.Path.Child("keys"), "The key file's source is no URL that Ignition fetches.");
        }
    }
}
