using FlatcarGen.Core.Ignition.Schema;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>The versions 1.0.0 and 1.1.0 of the variant flatcar refuse any setting of Clevis.</summary>
internal static class ClevisFilter
{
    public static void Check(ConfigObject root, Report report)
    {
        foreach (var luks in root.Object("storage")?.Objects("luks") ?? [])
        {
            if (luks.Object("clevis") is { } clevis && IsSet(clevis))
                report.Error(ConfigProblem.Clevis, clevis.Path, "Clevis is for experimental versions of the variant flatcar; unlock the device with a key file.");
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
