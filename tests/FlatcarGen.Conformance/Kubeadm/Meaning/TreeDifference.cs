using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlatcarGen.Conformance.Kubeadm.Meaning;

/// <summary>Finds the first place where two JSON trees differ.</summary>
internal static class TreeDifference
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The place and both values; null where the trees are the same. Members of an object have no order.</summary>
    public static string? Describe(JsonNode? theirs, JsonNode? ours, string path)
    {
        if (theirs is JsonObject theirMembers && ours is JsonObject ourMembers)
        {
            return theirMembers.Select(member => member.Key).Union(ourMembers.Select(member => member.Key))
                .Order(StringComparer.Ordinal)
                .Select(name => Describe(theirMembers[name], ourMembers[name], $"{path}.{name}"))
                .FirstOrDefault(difference => difference is not null);
        }

        if (theirs is JsonArray theirItems && ours is JsonArray ourItems && theirItems.Count == ourItems.Count)
        {
            return theirItems.Select((item, i) => Describe(item, ourItems[i], $"{path}[{i}]"))
                .FirstOrDefault(difference => difference is not null);
        }

        return JsonNode.DeepEquals(theirs, ours) ? null : $"{path} should be {Show(theirs)} and is {Show(ours)}";
    }

    private static string Show(JsonNode? node) => node is null ? "nothing" : node.ToJsonString(Readable);
}
