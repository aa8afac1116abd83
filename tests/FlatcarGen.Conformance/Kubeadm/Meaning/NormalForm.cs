using System.Text.Json.Nodes;

namespace FlatcarGen.Conformance.Kubeadm.Meaning;

/// <summary>Writes in one way what kubeadm takes for the same, as <c>kubeadm config migrate</c> does.</summary>
internal static class NormalForm
{
    private static readonly HashSet<string> Durations = new(StringComparer.Ordinal)
    {
        "ttl", "certificateValidityPeriod", "caCertificateValidityPeriod", "controlPlaneComponentHealthCheck", "discovery", "etcdAPICall",
        "kubeletHealthCheck", "kubernetesAPICall", "tlsBootstrap", "upgradeManifests",
    };

    public static void Apply(Documents config)
    {
        foreach (var document in Documents.Migrated.Select(kind => config[kind]).OfType<JsonObject>())
        {
            document.Change("nodeRegistration.name", name => name.Trim().ToLowerInvariant());
            document.Change("nodeRegistration.criSocket", WithScheme);
            document.Change("kubernetesVersion", version => char.IsAsciiDigit(version.FirstOrDefault()) ? "v" + version : version);
            Normalize(document, null);
        }
    }

    /// <summary>kubeadm puts unix:// in front of whatever has it not.</summary>
    private static string WithScheme(string socket) =>
        socket.Length == 0 || socket.StartsWith("unix://", StringComparison.Ordinal) ? socket : "unix://" + socket;

    private static void Normalize(JsonNode node, string? name)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items.OfType<JsonNode>())
                Normalize(item, null);
        }
        else if (node is JsonObject members)
        {
            foreach (var (key, value) in members.ToList())
            {
                if (Durations.Contains(key) && members.TextAt(key) is { } duration)
                    members[key] = GoDuration.Normal(duration);
                else if (IsArguments(key) && value is JsonArray arguments)
                    members[key] = ByName(arguments);
                else if (value is not null)
                    Normalize(value, key);
                if (SaysNothing(members[key], key, name))
                    members.Remove(key);
            }
        }
    }

    /// <summary>Arguments of different names may stand in any order, those of one name not.</summary>
    private static JsonArray ByName(JsonArray arguments) =>
        new([.. arguments.OrderBy(argument => argument.TextAt("name"), StringComparer.Ordinal).Select(argument => argument?.DeepClone())]);

    private static bool IsArguments(string key) => key is "extraArgs" or "kubeletExtraArgs";

    private static bool SaysNothing(JsonNode? node, string key, string? parent) => node switch
    {
        null => true,
        JsonArray items => items.Count == 0 && key != "taints",
        JsonObject members => members.Count == 0,
        JsonValue value when value.TryGetValue<string>(out var text) => text.Length == 0,
        JsonValue value => value.TryGetValue<bool>(out var flag) && !flag && key != "imagePullSerial" && parent != "featureGates",
        _ => false,
    };
}
