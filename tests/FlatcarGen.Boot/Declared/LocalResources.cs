using System.Text.Json.Nodes;

namespace FlatcarGen.Boot.Declared;

/// <summary>
/// Files that a config has Ignition download: there is no network on these machines, so the config gets them along. Hashes stay, and
/// Ignition verifies them.
/// </summary>
public static class LocalResources
{
    /// <summary>What every download holds.</summary>
    public const string Contents = "downloaded";

    public static string Put(string ignition)
    {
        var config = JsonNode.Parse(ignition)!;
        foreach (var file in config["storage"]?["files"]?.AsArray() ?? [])
        {
            if (file!["contents"]?["source"] is { } source && source.GetValue<string>().StartsWith("http", StringComparison.Ordinal))
                file["contents"]!["source"] = "data:," + Contents;
        }

        return config.ToJsonString();
    }
}
