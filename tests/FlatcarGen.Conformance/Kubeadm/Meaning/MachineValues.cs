using System.Text.Json.Nodes;

namespace FlatcarGen.Conformance.Kubeadm.Meaning;

/// <summary>
/// What kubeadm finds out on the machine, or makes up, where a config leaves it open, and then writes down: it tells of that machine, and not
/// of the config.
/// </summary>
internal static class MachineValues
{
    private static readonly (string Kind, string Path)[] Fields =
    [
        (Config.Init, "localAPIEndpoint.advertiseAddress"), (Config.Init, "nodeRegistration.name"), (Config.Init, "nodeRegistration.criSocket"),
        (Config.Join, "controlPlane.localAPIEndpoint.advertiseAddress"), (Config.Join, "nodeRegistration.name"),
        (Config.Join, "nodeRegistration.criSocket"),
    ];

    /// <summary>Takes out of what kubeadm wrote what the document had not, and what says nothing out of what we wrote.</summary>
    public static void Forget(Config document, Config kubeadm, Config ours)
    {
        foreach (var (kind, path) in Fields)
        {
            if (!IsOpen(document[kind], path))
                continue;
            kubeadm[kind]?.RemoveAt(path);
            if (IsOpen(ours[kind], path))
                ours[kind]?.RemoveAt(path);
        }

        if (!HasTokens(document) && kubeadm[Config.Init]?["bootstrapTokens"] is JsonArray and [JsonObject made])
            made["token"] = Defaults.MadeUpToken;
    }

    private static bool HasTokens(Config document) => document[Config.Init]?["bootstrapTokens"] is JsonArray and not [];

    /// <summary>An address of all zeros stands for the machine's own.</summary>
    private static bool IsOpen(JsonObject? document, string path) => document.TextAt(path) is null or "" or "0.0.0.0" or "::";
}
