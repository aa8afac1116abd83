using FlatcarGen.Core.Ignition.Schema;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>Flatcar's Ignition has no Clevis, so its variant of Butane refuses any setting of it.</summary>
internal static class ClevisFilter
{
    public static void Check(ConfigObject root, Report report)
    {
        foreach (var luks in root.Object("storage")?.Objects("luks") ?? [])
        {
            if (luks.Object("clevis") is { } clevis && IsSet(clevis))
                report.Error(ConfigProblem.Clevis, clevis.Path, "Flatcar has no Clevis; unlock the device with a key file.");
        }
    }

    private static bool IsSet(ConfigObject item)
    {
        for (var i = 0; i < item.Type.Fields.Count; i++)
        {
            if (item[i] is ConfigObject inner ? IsSet(inner) : item[i] is ConfigList list ? list.Items.Count > 0 : item[i] is not null)
                return true;
        }

        return false;
    }
}
