using YamlDotNet.RepresentationModel;

namespace FlatcarGen.Samples.Tests;

/// <summary>Reads YAML with a reader that is not ours.</summary>
internal static class Yaml
{
    public static YamlNode Read(string text) => ReadAll(text).Single();

    public static IReadOnlyList<YamlNode> ReadAll(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Select(document => document.RootNode).ToList();
    }

    /// <summary>The node at a path of keys and indexes, such as <c>storage.files.0.path</c>.</summary>
    public static YamlNode At(this YamlNode node, string path)
    {
        foreach (var step in path.Split('.'))
            node = node is YamlSequenceNode list ? list.Children[int.Parse(step)] : node[step];
        return node;
    }

    public static bool Has(this YamlNode node, string key) => ((YamlMappingNode)node).Children.ContainsKey(key);

    public static string Text(this YamlNode node, string path) => ((YamlScalarNode)node.At(path)).Value!;

    /// <summary>The node as one text in which the order of keys and the style of scalars mean nothing.</summary>
    public static string Canonical(YamlNode node) => node switch
    {
        YamlMappingNode map => "{" + string.Join(", ", map.Children
            .Select(pair => Canonical(pair.Key) + ": " + Canonical(pair.Value))
            .Order(StringComparer.Ordinal)) + "}",
        YamlSequenceNode list => "[" + string.Join(", ", list.Children.Select(Canonical)) + "]",
        YamlScalarNode scalar => "'" + scalar.Value + "'",
        _ => throw new InvalidOperationException(node.ToString()),
    };

    /// <summary>The file of a Butane document at a path.</summary>
    public static YamlNode File(this YamlNode butane, string path) =>
        ((YamlSequenceNode)butane.At("storage.files")).Single(file => file.Text("path") == path);

    /// <summary>The unit of a Butane document with a name.</summary>
    public static YamlNode Unit(this YamlNode butane, string name) =>
        ((YamlSequenceNode)butane.At("systemd.units")).Single(unit => unit.Text("name") == name);

    /// <summary>The document of a kind in a kubeadm config.</summary>
    public static YamlNode Kind(this IEnumerable<YamlNode> documents, string kind) =>
        documents.Single(document => document.Text("kind") == kind);
}
