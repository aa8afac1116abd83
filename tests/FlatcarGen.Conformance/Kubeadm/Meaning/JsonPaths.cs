using System.Text.Json.Nodes;

namespace FlatcarGen.Conformance.Kubeadm.Meaning;

/// <summary>Ways into a JSON tree by a path of names: <c>nodeRegistration.criSocket</c>.</summary>
internal static class JsonPaths
{
    /// <summary>The value at a path; null where there is none.</summary>
    public static JsonNode? At(this JsonNode? root, string path) =>
        path.Split('.').Aggregate(root, (node, name) => (node as JsonObject)?[name]);

    /// <summary>The text at a path; null where there is none, or something else.</summary>
    public static string? TextAt(this JsonNode? root, string path) =>
        root.At(path) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The object at a path, which is made where there is nothing; null where something else is in the way.</summary>
    public static JsonObject? ObjectAt(this JsonObject root, string path)
    {
        JsonObject? node = root;
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (node is not null && node[name] is null)
                node[name] = new JsonObject();
            node = node?[name] as JsonObject;
        }

        return node;
    }

    /// <summary>Puts a value at a path where there is none yet, or one that says nothing: <c>null</c>, <c>""</c>, <c>0</c>, <c>[]</c>.</summary>
    public static void Default(this JsonObject root, string path, JsonNode value)
    {
        var (parent, name) = SplitLast(path);
        if (root.ObjectAt(parent) is { } holder && IsNothing(holder[name]))
            holder[name] = value;
    }

    /// <summary>Makes another text of the one at a path, where there is one.</summary>
    public static void Change(this JsonObject root, string path, Func<string, string> change)
    {
        var (parent, name) = SplitLast(path);
        if (root.TextAt(path) is { } text)
            ((JsonObject)(parent.Length == 0 ? root : root.At(parent)!))[name] = change(text);
    }

    public static void RemoveAt(this JsonObject root, string path)
    {
        var (parent, name) = SplitLast(path);
        ((parent.Length == 0 ? root : root.At(parent)) as JsonObject)?.Remove(name);
    }

    private static bool IsNothing(JsonNode? node) => node switch
    {
        null => true,
        JsonArray items => items.Count == 0,
        JsonValue value => value.TryGetValue<string>(out var text) ? text.Length == 0 : value.TryGetValue<decimal>(out var number) && number == 0,
        _ => false,
    };

    private static (string Parent, string Name) SplitLast(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 ? ("", path) : (path[..dot], path[(dot + 1)..]);
    }
}
