using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm;

/// <summary>
/// The flags of a component, in order. v1beta3 writes them as a map, v1beta4 as a list of name and value; the shapes are bound to the
/// versions, kubeadm takes neither for the other.
/// </summary>
internal sealed class ExtraArgs(KubeadmApi api)
{
    private readonly List<KeyValuePair<string, TemplateText>> _args = [];

    /// <summary>
    /// Adds the declared flags of a component. They take the place of those that were added before under the same names; among
    /// themselves they may repeat, as some flags do.
    /// </summary>
    public ExtraArgs Add(IEnumerable<ExtraArg> declared, Component component)
    {
        var added = declared
            .Where(arg => arg.Component == component)
            .Select(arg => new KeyValuePair<string, TemplateText>(arg.Name.Value, arg.Value.ToTemplate()))
            .ToList();
        _args.RemoveAll(earlier => added.Exists(arg => arg.Key == earlier.Key));
        _args.AddRange(added);
        return this;
    }

    /// <summary>Adds a flag that follows from something else, unless it was declared.</summary>
    public ExtraArgs AddDerived(string name, TemplateText? value)
    {
        if (value is { } known && _args.All(arg => arg.Key != name))
            _args.Add(new(name, known));
        return this;
    }

    /// <summary>The flags in the API's shape; null where there are none.</summary>
    public YamlNode? ToYaml()
    {
        if (_args.Count == 0)
            return null;
        if (api == KubeadmApi.V1Beta4)
            return new YamlSequence(_args.Select(arg => new YamlMapping { ["name"] = arg.Key, ["value"] = arg.Value }));

        var map = new YamlMapping();
        foreach (var arg in _args)
            map.Add(arg.Key, arg.Value);
        return map;
    }
}
