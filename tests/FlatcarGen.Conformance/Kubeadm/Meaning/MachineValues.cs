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
        (Documents.Init, "localAPIEndpoint.advertiseAddress"),
        (Documents.Init, "nodeRegistration.name"),
        (Documents.Init, "nodeRegistration.criSocket"),
        (Documents.Join, "controlPlane.localAPIEndpoint.advertiseAddress"),
        (Documents.Join, "nodeRegistration.name"),
        (Documents.Join, "nodeRegistration.criSocket"),
    ];

    /// <summary>Takes out of what kubeadm wrote what the document had not, and what says nothing out of what we wrote.</summary>
    public static void Forget(Documents given, Documents kubeadm, Documents ours)
    {
        foreach (var (kind, path) in Fields)
        {
            if (!IsOpen(given[kind], path))
                continue;
            kubeadm[kind]?.RemoveAt(path);
            if (IsOpen(ours[kind], path))
                ours[kind]?.RemoveAt(path);
        }

        if (!HasTokens(given) && kubeadm[Documents.Init]?["bootstrapTokens"] is JsonArray and [JsonObject made])
            made["token"] = Defaults.MadeUpToken;
    }

    private static bool HasTokens(Documents given) => given[Documents.Init]?["bootstrapTokens"] is JsonArray and not [];

    /// <summary>An address of all zeros stands for the machine's own.</summary>
    private static bool IsOpen(JsonObject? document, string path) => document.TextAt(path) is null or "" or "0.0.0.0" or "::";
}
