using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>
/// The flags of a component, in order. v1beta3 writes them as a map, v1beta4 as a list of name and value; the shapes are bound to the
/// versions, kubeadm takes neither for the other.
/// </summary>
internal sealed class ExtraArgs(KubeadmApi api)
{
    private readonly List<(YamlScalar Name, YamlScalar Value)> _args = [];

    /// <summary>
    /// Adds the declared flags of a component. They take the place of those that were added before under the same names; among
    /// themselves they may repeat, as some flags do.
    /// </summary>
    public ExtraArgs Add(IEnumerable<ExtraArg> declared, Component component)
    {
        var added = declared
            .Where(arg => arg.Component == component)
            .Select(arg => (arg.Name.ToYaml(), arg.Value.ToYaml()))
            .ToList();
        _args.RemoveAll(earlier => added.Exists(arg => arg.Item1.Text == earlier.Name.Text));
        _args.AddRange(added);
        return this;
    }

    /// <summary>Adds a flag that follows from something else, unless it was declared.</summary>
    public ExtraArgs AddDerived(string name, YamlScalar? value)
    {
        if (value is not null && _args.All(arg => arg.Name.Text != name))
            _args.Add((YamlScalar.String(name), value));
        return this;
    }

    /// <summary>The flags in the API's shape; null where there are none.</summary>
    public YamlNode? ToYaml()
    {
        if (_args.Count == 0)
            return null;
        if (api == KubeadmApi.V1Beta4)
            return new YamlSequence(_args.Select(arg => new YamlMapping { ["name"] = arg.Name, ["value"] = arg.Value }));

        var map = new YamlMapping();
        foreach (var arg in _args)
            map.Set(arg.Name, arg.Value);
        return map;
    }
}
