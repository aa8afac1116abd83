using System.Text.Json.Nodes;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Conformance.Kubeadm.Meaning;

/// <summary>The documents of a config by their kinds, as JSON.</summary>
internal sealed class Documents
{
    public const string Init = "InitConfiguration", Cluster = "ClusterConfiguration", Join = "JoinConfiguration";

    /// <summary>The kinds that <c>kubeadm config migrate</c> writes. It leaves out what the file has of others.</summary>
    public static IReadOnlyList<string> Migrated { get; } = [Init, Cluster, Join];

    private readonly SortedDictionary<string, JsonObject> _documents = new(StringComparer.Ordinal);

    private Documents()
    {
    }

    public IReadOnlyCollection<string> Kinds => _documents.Keys;

    /// <summary>The document of a kind; null where there is none.</summary>
    public JsonObject? this[string kind] => _documents.GetValueOrDefault(kind);

    /// <summary>Reads a text.</summary>
    /// <param name="text">YAML, of any number of documents.</param>
    /// <param name="problem">Why it is no config; null where it is one.</param>
    public static Documents Read(string text, out string? problem)
    {
        var config = new Documents();
        var read = YamlReader.Read(MappedText.Plain(text), YamlDialect.Kubeadm);
        problem = read.HasProblems ? $"no YAML: {read.Problems[0].Message}" : null;
        foreach (var root in read.Roots.Where(root => !root.IsNull))
        {
            if (JsonOf(root) is not JsonObject document || document["kind"]?.ToString() is not { Length: > 0 } kind)
                problem ??= "a document without a kind";
            else if (!config._documents.TryAdd(kind, document))
                problem ??= $"{kind} twice";
        }

        return config;
    }

    /// <summary>The document of a kind, which is made where there is none.</summary>
    public JsonObject Ensure(string kind) => _documents.TryGetValue(kind, out var found)
        ? found
        : _documents[kind] = new() { ["apiVersion"] = "kubeadm.k8s.io/v1beta4", ["kind"] = kind };

    private static JsonNode? JsonOf(YamlNode node) => node switch
    {
        YamlMapping mapping => ObjectOf(mapping),
        YamlSequence sequence => new JsonArray([.. sequence.Select(JsonOf)]),
        _ => PlainValue.Of((YamlScalar)node),
    };

    /// <summary>What is merged in by <c>&lt;&lt;</c> gives way to what stands in the mapping itself.</summary>
    private static JsonObject ObjectOf(YamlMapping mapping)
    {
        var members = new JsonObject();
        foreach (var (key, value) in mapping)
        {
            if (!IsMerge(key))
                members[key.Text] = JsonOf(value);
        }

        foreach (var source in mapping.Where(entry => IsMerge(entry.Key)).SelectMany(entry => entry.Value as YamlSequence ?? [entry.Value]))
        {
            foreach (var (name, value) in source is YamlMapping merged ? ObjectOf(merged) : [])
            {
                if (!members.ContainsKey(name))
                    members[name] = value?.DeepClone();
            }
        }

        return members;

        static bool IsMerge(YamlScalar key) => key is { IsPlain: true, Text: "<<" };
    }
}
