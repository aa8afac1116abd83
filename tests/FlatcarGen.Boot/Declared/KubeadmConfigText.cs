using YamlDotNet.RepresentationModel;

namespace FlatcarGen.Boot.Declared;

/// <summary>Looks into a kubeadm config.</summary>
internal static class KubeadmConfigText
{
    /// <summary>The value of an argument of the kubelet, in the form of v1beta4 (a list) or of v1beta3 (a mapping); null if it is not there.</summary>
    public static string? KubeletArgument(string config, string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(config));
        var arguments = stream.Documents
            .Select(document => At(document.RootNode, "nodeRegistration"))
            .OfType<YamlMappingNode>()
            .Select(registration => At(registration, "kubeletExtraArgs"))
            .FirstOrDefault(node => node is not null);
        if (arguments is null)
            return null;
        return arguments is YamlSequenceNode list
            ? list.Where(item => Text(item, "name") == name).Select(item => Text(item, "value")).SingleOrDefault()
            : Text(arguments, name);
    }

    private static string? Text(YamlNode node, string key) => (At(node, key) as YamlScalarNode)?.Value;

    private static YamlNode? At(YamlNode node, string key) => ((YamlMappingNode)node).Children.TryGetValue(key, out var value) ? value : null;
}
